/*
 * The places where a stored quote may honestly be said to stand, best first. The same words are not yet the same place:
 * their sentence, their paragraph, or their own length and rarity must vouch for them, and for words that stood in two
 * like places what lay around both.
 */

import type { Span } from '../../text/span.ts';
import { shareOf } from './alignment.ts';
import { isLeftover, isLonely } from './copies.ts';
import { evaluateRegion, type RegionMatch } from './evaluate-region.ts';
import { homeRegions, occurrenceRegions, occurrences, type Region, sameNeighbours } from './find-regions.ts';
import { MIN_QUOTE } from './fuzzy-match.ts';
import type { QuoteInArticle } from './quote-in-article.ts';
import { spanOfWords } from './quote-span.ts';
import type { StoredQuote } from './stored-quote.ts';
import { isInArticle } from './surroundings.ts';

const RANK = { words: 3, interrupted: 2, typos: 2, changed: 1, gone: 0 };

export const rank = ({ found }: RegionMatch): number => RANK[found];

/**
 * Share of the words beside its paragraph that must stand there, for words that another place had nearly alike: on one
 * side, and on both where fewer such places are left than there were.
 */
const MIN_AMBIGUOUS_SHARE = 0.6;

/** Share of a window's words in a region that leaves no doubt about the paragraph. */
const SURE_SHARE = 0.75;

/** Occurrences in one region that are looked at one by one. */
const MAX_APART = 4;

/** Share of its own words, or of its paragraph's, that an edited quote has left. */
const HALF = 0.5;

/** An unmatched quote of fewer words or characters may be anybody's. */
const UNIQUE_WORDS = 3;
const UNIQUE_LENGTH = 12;

export function plausibleMatches(placed: QuoteInArticle): RegionMatch[] {
  const { index, quote } = placed;
  const { repeats, twins = 0 } = quote.target;
  const starts = occurrences(placed);
  if (repeats === 0 && twins === 0 && starts.length === 1) {
    const only = standsAlone(placed, starts[0] as number);
    if (only) return [only];
  }
  const alone = (repeats ?? 0) === 0 && starts.length === 1;
  const repeated = (repeats ?? 0) > 0;
  const matches: RegionMatch[] = [];
  const homes = homeRegions(placed);
  for (const region of homes) {
    const found = evaluateApart(placed, region, starts);
    for (const match of found) matches.push(match);
    if (twins === 0 && repeats !== undefined && found.some((match) => isSettled(match, starts.length))) break;
  }
  const home = matches.some((match) => match.home || match.found === 'gone');
  const settled = matches.some((match) => match.found === 'words' && match.home && !isLonely(match));
  // The paragraph is here, and the words stand no oftener than they did: elsewhere they are another place.
  const isNoCopy = twins === 0 && starts.length <= (repeats ?? 0) + 1;
  if (!(isNoCopy && ((home && repeated) || settled))) {
    const length = quote.to - quote.from;
    const elsewhere = starts.filter((at) => !homes.some(({ from, to }) => from <= at && at + length <= to));
    for (const region of occurrenceRegions(placed, elsewhere)) {
      const match = evaluateRegion(placed, region);
      if (match) matches.push(match);
    }
  }
  const believed = matches.filter(
    (match) =>
      isPlausible(quote, index.text, alone, match) &&
      !isLeftover(quote, index, match) &&
      !(repeated && home && !match.home) &&
      (twins === 0 || isBetweenItsNeighbours(match, starts.length <= (repeats ?? 0))),
  );
  believed.sort((a, b) => rank(b) - rank(a) || b.support - a.support);
  return believed.filter((match, i) => believed.findIndex((other) => same(other, match)) === i);
}

/**
 * A region's match, and where a copy of the words may stand beside the paragraph, the match of each of them by itself
 * and of what stands between.
 */
function evaluateApart(placed: QuoteInArticle, region: Region, starts: readonly number[]): RegionMatch[] {
  const whole = evaluateRegion(placed, region);
  if (!whole) return [];
  const length = placed.quote.to - placed.quote.from;
  const inside = starts.filter((at) => region.from <= at && at + length <= region.to);
  if (inside.length === 0 || inside.length > MAX_APART || (inside.length === 1 && !isLonely(whole))) return [whole];
  const pieces = inside.flatMap((at, i): Region[] => {
    const before = i === 0 ? region.from : (inside[i - 1] as number) + length;
    const after = inside[i + 1] ?? region.to;
    return [
      { from: before, to: after },
      { from: before, to: at },
      { from: at + length, to: after },
    ];
  });
  const apart = pieces.flatMap((piece) =>
    piece.to - piece.from < length ? [] : (evaluateRegion(placed, piece, region) ?? []),
  );
  const places = apart.filter(({ found }) => found === 'words');
  if (whole.found !== 'words') places.push(whole);
  return [...places, ...apart.filter(isEditedPlace)];
}

function isBetweenItsNeighbours({ before, after }: RegionMatch, isOneGone: boolean): boolean {
  const sides = [before, after].filter(({ all }) => all > 0).map(shareOf);
  const share = isOneGone ? Math.min(...sides) : Math.max(...sides);
  return sides.length > 0 && share >= MIN_AMBIGUOUS_SHARE;
}

/** The paragraph, with most of the quote or of what stood beside it left. */
const isEditedPlace = ({ found, home, own, rest }: RegionMatch): boolean =>
  found !== 'words' && home && (own >= HALF || shareOf(rest) >= HALF);

/**
 * Nothing like it stood anywhere else, and here it is; or its words stand nowhere in order, and here is what became of
 * them.
 */
function isSettled(match: RegionMatch, count: number): boolean {
  const { found, home, beside, share } = match;
  if (!home) return false;
  if (found === 'words') return beside && count === 1 && !isLonely(match);
  return count === 0 && (found === 'typos' || (found === 'changed' && share >= SURE_SHARE));
}

const ALL = { here: 1, all: 1 };
const UNTOUCHED: Omit<RegionMatch, 'span'> = {
  found: 'words',
  home: true,
  around: true,
  sentence: true,
  wholeSentence: true,
  beside: true,
  own: 1,
  share: 1,
  support: 1,
  before: ALL,
  after: ALL,
  rest: ALL,
  context: ALL,
  beyond: ALL,
  score: 1,
};

/**
 * A long quote that stood once, stands once, and has a neighbour left needs no more proof. Most notes on an edited page
 * end here, which is what keeps 200 of them within one frame or two.
 */
function standsAlone(placed: QuoteInArticle, start: number): RegionMatch | null {
  const { index, quote } = placed;
  const length = quote.to - quote.from;
  if (quote.exact.length < MIN_QUOTE || length <= UNIQUE_WORDS) return null;
  if (sameNeighbours(placed, start) < 2 || !standsInPlace(placed, start)) return null;
  const span = spanOfWords(index, quote, start, start + length);
  return { ...UNTOUCHED, span };
}

/** True where three of the four words beyond the sentence, on either side, are those that were there. */
function standsInPlace({ index, quote, ids }: QuoteInArticle, start: number): boolean {
  const { surroundings } = quote.target;
  if (!surroundings) return true;
  if (surroundings.inArticle && !isInArticle(index.page, index.words.starts[start] as number)) return false;
  const offset = start - quote.from;
  const same = (from: number, to: number): boolean => {
    let count = 0;
    for (let i = from; i < to; i++) if (index.ids[i + offset] === ids[i]) count++;
    return to - from >= 3 && count >= 3;
  };
  const before = same(Math.max(0, quote.sentenceFrom - 4), quote.sentenceFrom);
  const after = same(quote.sentenceTo, Math.min(ids.length, quote.sentenceTo + 4));
  const isParagraph = quote.sentenceFrom === quote.paragraphFrom && quote.sentenceTo === quote.paragraphTo;
  return isParagraph ? before && after : before || after;
}

const same = (a: RegionMatch, b: RegionMatch): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

function isPlausible(quote: StoredQuote, text: string, alone: boolean, match: RegionMatch): boolean {
  if (match.found === 'gone') return false;
  const wasWholeBlock = quote.from === quote.paragraphFrom && quote.to === quote.paragraphTo;
  if (match.home) return match.sentence || match.beside || alone || wasWholeBlock || match.found !== 'words';
  // Away from its paragraph, a sentence of the same formula will not do.
  if (match.wholeSentence || (alone && match.sentence && match.found !== 'changed')) return true;
  if (match.found === 'changed' || match.found === 'typos' || !alone) return false;
  const words = quote.to - quote.from;
  if (quote.exact.length >= MIN_QUOTE && words > UNIQUE_WORDS) return true;
  if (quote.target.repeats === 0 && quote.exact.length >= UNIQUE_LENGTH && words >= UNIQUE_WORDS) return true;
  return wasWholeBlock && isWholeLine(text, match.span);
}

const isWholeLine = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
