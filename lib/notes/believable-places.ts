/*
 * The places where a stored quote may honestly be said to stand, best first. The same words are not yet the same place: their sentence,
 * their paragraph, or their own length and rarity must vouch for them, and for words that stood in two like places what lay around both.
 */

import type { Span } from '../text/span.ts';
import type { ArticleIndex } from './article-index.ts';
import { homeRegions, occurrenceRegions, occurrences } from './find-regions.ts';
import { judgeRegion, type Verdict } from './judge-region.ts';
import { MIN_QUOTE } from './match-with-slips.ts';
import type { StoredQuote } from './stored-quote.ts';

const RANK = { words: 3, interrupted: 2, slips: 2, changed: 1, gone: 0 };

export const rank = ({ found }: Verdict): number => RANK[found];

/** Share of the neighbouring paragraphs' words that must stand around, for words that had a twin. */
const TWIN_SHARE = 0.6;

/** An unmatched quote of fewer words or characters may be anybody's. */
const UNIQUE_WORDS = 3;
const UNIQUE_LENGTH = 12;

export function believablePlaces(quote: StoredQuote, index: ArticleIndex): Verdict[] {
  const { repeats, twins = 0 } = quote.target;
  const starts = occurrences(index, quote);
  const alone = (repeats ?? 0) === 0 && starts.length === 1;
  const repeated = (repeats ?? 0) > 0;
  const verdicts: Verdict[] = [];
  const homes = homeRegions(index, quote);
  for (const region of homes) {
    const verdict = judgeRegion(index, quote, region);
    if (verdict) verdicts.push(verdict);
    // Nothing like it stood anywhere else, and here it is.
    if (verdict?.found === 'words' && verdict.home && verdict.beside && repeats !== undefined && twins === 0) break;
  }
  const home = verdicts.some((verdict) => verdict.home || verdict.found === 'gone');
  const settled = verdicts.some((verdict) => verdict.found === 'words' && verdict.home);
  // The paragraph is here and the words were common: elsewhere they are another place.
  if (!(home && repeated && twins === 0) && !(settled && twins === 0)) {
    const length = quote.to - quote.from;
    const elsewhere = starts.filter((at) => !homes.some(({ from, to }) => from <= at && at + length <= to));
    for (const region of occurrenceRegions(index, quote, elsewhere)) {
      const verdict = judgeRegion(index, quote, region);
      if (verdict) verdicts.push(verdict);
    }
  }
  const believed = verdicts.filter(
    (verdict) =>
      isBelievable(quote, index.article.text, alone, verdict) &&
      !(repeated && home && !verdict.home) &&
      (twins === 0 || verdict.outer >= TWIN_SHARE),
  );
  believed.sort((a, b) => rank(b) - rank(a) || b.support - a.support);
  return believed.filter((verdict, i) => believed.findIndex((other) => same(other, verdict)) === i);
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
