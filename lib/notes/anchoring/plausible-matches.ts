/*
 * The places where a stored quote may honestly be said to stand, best first. The same words are not yet the same place:
 * their sentence, their paragraph, or their own length and rarity must vouch for them, and for words that stood in two
 * like places what lay around both.
 */

import type { Span } from '../../text/span.ts';
import { evaluateRegion, type RegionMatch } from './evaluate-region.ts';
import { homeRegions, occurrenceRegions, occurrences, sameNeighbours } from './find-regions.ts';
import { MIN_QUOTE } from './fuzzy-match.ts';
import type { QuoteInArticle } from './quote-in-article.ts';
import { spanOfWords } from './quote-span.ts';
import type { StoredQuote } from './stored-quote.ts';

const RANK = { words: 3, interrupted: 2, typos: 2, changed: 1, gone: 0 };

export const rank = ({ found }: RegionMatch): number => RANK[found];

/**
 * Share of the neighbouring paragraphs' words that must stand around, for words that another place had nearly alike.
 */
const MIN_AMBIGUOUS_SHARE = 0.6;

/** Share of a window's words in a region that leaves no doubt about the paragraph. */
const SURE_SHARE = 0.75;

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
    const match = evaluateRegion(placed, region);
    if (match) matches.push(match);
    if (match && twins === 0 && repeats !== undefined && isSettled(match, starts.length)) break;
  }
  const home = matches.some((match) => match.home || match.found === 'gone');
  const settled = matches.some((match) => match.found === 'words' && match.home);
  // The paragraph is here and the words were common: elsewhere they are another place.
  if (!(home && repeated && twins === 0) && !(settled && twins === 0)) {
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
      !(repeated && home && !match.home) &&
      (twins === 0 || match.outer >= MIN_AMBIGUOUS_SHARE),
  );
  believed.sort((a, b) => rank(b) - rank(a) || b.support - a.support);
  return believed.filter((match, i) => believed.findIndex((other) => same(other, match)) === i);
}

/**
 * Nothing like it stood anywhere else, and here it is; or its words stand nowhere in order, and here is what became of
 * them.
 */
function isSettled({ found, home, beside, share }: RegionMatch, count: number): boolean {
  if (!home) return false;
  if (found === 'words') return beside;
  return count === 0 && (found === 'typos' || (found === 'changed' && share >= SURE_SHARE));
}

/**
 * A long quote that stood once, stands once, and has a neighbour left needs no more proof. Most notes on an edited page
 * end here, which is what keeps 200 of them within one frame or two.
 */
function standsAlone(placed: QuoteInArticle, start: number): RegionMatch | null {
  const { index, quote } = placed;
  const length = quote.to - quote.from;
  if (quote.exact.length < MIN_QUOTE || length <= UNIQUE_WORDS) return null;
  if (sameNeighbours(placed, start) < 2) return null;
  const span = spanOfWords(index, quote, start, start + length);
  return {
    found: 'words',
    span,
    home: true,
    sentence: true,
    wholeSentence: true,
    beside: true,
    outer: 1,
    share: 1,
    support: 1,
    score: 1,
  };
}

const same = (a: RegionMatch, b: RegionMatch): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

function isPlausible(quote: StoredQuote, text: string, alone: boolean, match: RegionMatch): boolean {
  if (match.found === 'gone') return false;
  if (match.home) return match.sentence || match.beside || alone || match.found !== 'words';
  // Away from its paragraph, a sentence of the same formula will not do.
  if (match.wholeSentence || (alone && match.sentence && match.found !== 'changed')) return true;
  if (match.found === 'changed' || match.found === 'typos' || !alone) return false;
  const words = quote.to - quote.from;
  if (quote.exact.length >= MIN_QUOTE && words > UNIQUE_WORDS) return true;
  if (quote.target.repeats === 0 && quote.exact.length >= UNIQUE_LENGTH && words >= UNIQUE_WORDS) return true;
  const wasWholeBlock = quote.from === quote.paragraphFrom && quote.to === quote.paragraphTo;
  return wasWholeBlock && isWholeLine(text, match.span);
}

const isWholeLine = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
