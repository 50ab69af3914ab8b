/*
 * The places where a stored quote may honestly be said to stand, best first. The same words are not yet the same place: their sentence,
 * their paragraph, or their own length and rarity must vouch for them, and for words that stood in two like places what lay around both.
 */

import type { Span } from '../../text/span.ts';
import { judgeRegion, type Verdict } from './evaluate-region.ts';
import { homeRegions, occurrenceRegions, occurrences, sameNeighbours } from './find-regions.ts';
import { MIN_QUOTE } from './fuzzy-match.ts';
import type { QuoteInArticle } from './quote-in-article.ts';
import { spanOfWords } from './quote-span.ts';
import type { StoredQuote } from './stored-quote.ts';

const RANK = { words: 3, interrupted: 2, slips: 2, changed: 1, gone: 0 };

export const rank = ({ found }: Verdict): number => RANK[found];

/** Share of the neighbouring paragraphs' words that must stand around, for words that had a twin. */
const TWIN_SHARE = 0.6;

/** Share of a window's words in a region that leaves no doubt about the paragraph. */
const SURE_SHARE = 0.75;

/** An unmatched quote of fewer words or characters may be anybody's. */
const UNIQUE_WORDS = 3;
const UNIQUE_LENGTH = 12;

export function believablePlaces(placed: QuoteInArticle): Verdict[] {
  const { index, quote } = placed;
  const { repeats, twins = 0 } = quote.target;
  const starts = occurrences(placed);
  if (repeats === 0 && twins === 0 && starts.length === 1) {
    const only = standsAlone(placed, starts[0] as number);
    if (only) return [only];
  }
  const alone = (repeats ?? 0) === 0 && starts.length === 1;
  const repeated = (repeats ?? 0) > 0;
  const verdicts: Verdict[] = [];
  const homes = homeRegions(placed);
  for (const region of homes) {
    const verdict = judgeRegion(placed, region);
    if (verdict) verdicts.push(verdict);
    if (verdict && twins === 0 && repeats !== undefined && isSettled(verdict, starts.length)) break;
  }
  const home = verdicts.some((verdict) => verdict.home || verdict.found === 'gone');
  const settled = verdicts.some((verdict) => verdict.found === 'words' && verdict.home);
  // The paragraph is here and the words were common: elsewhere they are another place.
  if (!(home && repeated && twins === 0) && !(settled && twins === 0)) {
    const length = quote.to - quote.from;
    const elsewhere = starts.filter((at) => !homes.some(({ from, to }) => from <= at && at + length <= to));
    for (const region of occurrenceRegions(placed, elsewhere)) {
      const verdict = judgeRegion(placed, region);
      if (verdict) verdicts.push(verdict);
    }
  }
  const believed = verdicts.filter(
    (verdict) =>
      isBelievable(quote, index.text, alone, verdict) &&
      !(repeated && home && !verdict.home) &&
      (twins === 0 || verdict.outer >= TWIN_SHARE),
  );
  believed.sort((a, b) => rank(b) - rank(a) || b.support - a.support);
  return believed.filter((verdict, i) => believed.findIndex((other) => same(other, verdict)) === i);
}

/** Nothing like it stood anywhere else, and here it is; or its words stand nowhere in order, and here is what became of them. */
function isSettled({ found, home, beside, share }: Verdict, count: number): boolean {
  if (!home) return false;
  if (found === 'words') return beside;
  return count === 0 && (found === 'slips' || (found === 'changed' && share >= SURE_SHARE));
}

/**
 * A long quote that stood once, stands once, and has a neighbour left needs no more proof. Most notes on an edited page end here, which is
 * what keeps 200 of them within one frame or two.
 */
function standsAlone(placed: QuoteInArticle, start: number): Verdict | null {
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

const same = (a: Verdict, b: Verdict): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

function isBelievable(quote: StoredQuote, text: string, alone: boolean, verdict: Verdict): boolean {
  if (verdict.found === 'gone') return false;
  if (verdict.home) return verdict.sentence || verdict.beside || alone || verdict.found !== 'words';
  // Away from its paragraph, a sentence of the same formula will not do.
  if (verdict.wholeSentence || (alone && verdict.sentence && verdict.found !== 'changed')) return true;
  if (verdict.found === 'changed' || verdict.found === 'slips' || !alone) return false;
  const words = quote.to - quote.from;
  if (quote.exact.length >= MIN_QUOTE && words > UNIQUE_WORDS) return true;
  if (quote.target.repeats === 0 && quote.exact.length >= UNIQUE_LENGTH && words >= UNIQUE_WORDS) return true;
  const wasWholeBlock = quote.from === quote.paragraphFrom && quote.to === quote.paragraphTo;
  return wasWholeBlock && isWholeLine(text, verdict.span);
}

const isWholeLine = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
