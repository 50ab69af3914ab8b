/*
 * A stored quote with all that stood around it, laid word by word against a region of the page: the paragraph first,
 * then its neighbours beside the place that it was given.
 */

import { alignWords } from './align-words.ts';
import type { Alignment } from './alignment.ts';
import type { Region } from './find-regions.ts';
import type { QuoteInArticle } from './quote-in-article.ts';
import { inRun, linesOf, weighEvidence } from './weigh-evidence.ts';

/** Words that may have come between a paragraph and its neighbours. */
const BESIDE = 8;

/** Words of a sentence beside the quote from which they say what line it stands in. */
const SENTENCE = 3;

/** Share of those words that must stand in another line for them to be looked for there. */
const HALF = 0.5;

/** The paragraph is looked for in the region, what stood beside it in all of `around`. */
export function alignRegion(placed: QuoteInArticle, region: Region, around: Region): Alignment {
  const { index, quote, ids, weights } = placed;
  const { paragraphFrom, paragraphTo } = quote;
  const partner = new Array<number>(ids.length).fill(-1);
  const align = (from: number, to: number, low: number, high: number): void => {
    const found = alignWords(ids.subarray(from, to), index.ids.subarray(low, high), weights.subarray(from, to));
    found.forEach((at, i) => {
      if (at >= 0) partner[from + i] = at + low;
    });
  };
  // First the paragraph by itself: where it has moved, its old neighbours, left behind, would outweigh it.
  align(paragraphFrom, paragraphTo, region.from, region.to);
  const line = lineOfSentence(placed, partner);
  if (line) {
    partner.fill(-1, quote.sentenceFrom, quote.sentenceTo);
    align(quote.sentenceFrom, quote.sentenceTo, line.from, line.to);
  }
  // Words of its lost sentences may fit by chance far off; those of the quote's own sentence say where it is.
  const { sentenceFrom, sentenceTo } = quote;
  const stands = (i: number): boolean => i >= sentenceFrom && i < sentenceTo && inRun(partner, i);
  const first = partner.findIndex((_, i) => stands(i));
  const last = partner.findLastIndex((_, i) => stands(i));
  if (first >= 0) {
    const start = partner[first] as number;
    const end = (partner[last] as number) + 1;
    const [back, ahead] = [first + quote.gapBefore + BESIDE, ids.length - last + quote.gapAfter + BESIDE];
    align(0, paragraphFrom, Math.max(around.from, start - back), start);
    align(paragraphTo, ids.length, end, Math.min(around.to, end + ahead));
  }
  return { quote, index, partner, region, evidence: weighEvidence(placed, partner) };
}

/**
 * The words of the line in which most of the quote's sentence stands, where the quoted words were found in another: in
 * a table or a list the next row may hold them too. Null where they are in their sentence's line.
 */
function lineOfSentence(placed: QuoteInArticle, partner: readonly number[]): Region | null {
  const { quote, index, weights } = placed;
  const { from, to, sentenceFrom, sentenceTo } = quote;
  const others = sentenceTo - sentenceFrom - (to - from);
  const own = partner.slice(from, to).filter((at) => at >= 0);
  if (others < SENTENCE || own.length === 0) return null;
  const lines = linesOf(placed, own);
  const isCut = (at: number | undefined, next: number): boolean => {
    const start = index.words.starts[next] as number;
    return at === next && (start < lines.start || start >= lines.end);
  };
  // A line that was cut in two beside the quote is one line still.
  if (isCut(partner[from - 1], (own[0] as number) - 1) || isCut(partner[to], (own.at(-1) as number) + 1)) return null;
  const elsewhere: number[] = [];
  let [here, away] = [0, 0];
  for (let i = sentenceFrom; i < sentenceTo; i++) {
    if ((i >= from && i < to) || !inRun(partner, i)) continue;
    const at = index.words.starts[partner[i] as number] as number;
    if (at >= lines.start && at < lines.end) here += weights[i] as number;
    else {
      away += weights[i] as number;
      elsewhere.push(partner[i] as number);
    }
  }
  if (away <= here || elsewhere.length <= own.length || elsewhere.length < others * HALF) return null;
  const middle = elsewhere[elsewhere.length >> 1] as number;
  const line = linesOf(placed, [middle]);
  const { starts } = index.words;
  let [low, high] = [middle, middle];
  while (low > 0 && (starts[low - 1] as number) >= line.start) low--;
  while (high < starts.length && (starts[high] as number) < line.end) high++;
  return { from: low, to: high };
}
