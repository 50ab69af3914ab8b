/*
 * The match on one region: do the quoted words stand here, are they these very words, or what took their place? The
 * stored window is aligned with the region word by word; the quote's image under that alignment is the only place
 * considered, so a word that also stands elsewhere in the paragraph cannot stand in for one that is gone.
 */

import type { Span } from '../../text/span.ts';
import { alignWords } from './align-words.ts';
import type { Alignment, Evidence } from './alignment.ts';
import { changedWords } from './changed-words.ts';
import type { Region } from './find-regions.ts';
import { fuzzyMatch } from './fuzzy-match.ts';
import type { PageIndex } from './page-index.ts';
import type { QuoteInArticle } from './quote-in-article.ts';
import { isSelfContained, spanOfWords } from './quote-span.ts';

export interface RegionMatch {
  /** `gone`: the paragraph is here, the quote and anything in its place are not. */
  readonly found: 'words' | 'interrupted' | 'typos' | 'changed' | 'gone';
  readonly span: Span;
  /** True when the words around are those of the note's paragraph. */
  readonly home: boolean;
  /** True when the quote's own sentence stands around it. */
  readonly sentence: boolean;
  /** True when next to all of that sentence does. */
  readonly wholeSentence: boolean;
  /** True when the word before or after the quote is the one that was there. */
  readonly beside: boolean;
  /** Share of what stood before its paragraph, or after it, that stands there still: the better side. */
  readonly outer: number;
  /** Share of the whole window's weight that is here. */
  readonly share: number;
  /** Weight of the window's words found here, for choosing between regions. */
  readonly support: number;
  /** Share of the quote's own words. */
  readonly own: number;
  /** What of its paragraph, beyond the sentence, stands in the same line; and what was there: weights. */
  readonly rest: number;
  readonly restAll: number;
  /** What of all that stood around the quote stands around it here; and what was there: weights. */
  readonly context: number;
  readonly contextAll: number;
  /** The same without its own sentence. */
  readonly beyond: number;
  readonly beyondAll: number;
  /** 0–1. */
  readonly score: number;
}

/**
 * Share of the paragraph's other words that must stand around for it to be the note's paragraph; more for a short one,
 * such as a heading.
 */
const HOME_SHARE = 0.5;
const SHORT_HOME_SHARE = 0.7;
const SHORT_PARAGRAPH = 16;

/** Share of the sentence's other words that must stand around when the paragraph does not. */
const SENTENCE_SHARE = 0.7;

/** Two sentences of one formula differ by more than this leaves. */
const WHOLE_SENTENCE = 0.93;

/** Less of the sentence than this, and the words stand in another sentence of the paragraph. */
const HALF_SENTENCE = 0.4;

/** A quote of so many words that is its whole paragraph needs no neighbours. */
const SPEAKS_FOR_ITSELF = 8;

/** Words that may have come between a paragraph and its neighbours. */
const BESIDE = 8;

/** With fewer context words than this the quote is as good as its whole paragraph and speaks for itself. */
const FEW_WORDS = 4;

/** The words of the lines that the quote's first and last word stand in; nothing where neither does. */
function linesAround({ index: { text, words }, quote }: QuoteInArticle, partner: readonly number[]): Span {
  const own = partner.slice(quote.from, quote.to).filter((at) => at >= 0);
  if (own.length === 0) return { start: 0, end: 0 };
  const end = text.indexOf('\n', words.starts[own.at(-1) as number]);
  return {
    start: text.lastIndexOf('\n', words.starts[own[0] as number]) + 1,
    end: end < 0 ? text.length : end,
  };
}

function weigh(placed: QuoteInArticle, partner: readonly number[]): Evidence {
  const { quote, weights } = placed;
  const { starts } = placed.index.words;
  const lines = linesAround(placed, partner);
  const sums = { own: [0, 0], sentence: [0, 0], paragraph: [0, 0], before: [0, 0], after: [0, 0], rest: [0, 0] };
  let paragraphWords = 0;
  let sentenceWords = 0;
  for (let i = 0; i < partner.length; i++) {
    const weight = weights[i] as number;
    // A word that fits alone, without a neighbour, fits by chance: any long stretch holds most small words in any
    // order.
    const hit = inRun(partner, i) ? weight : 0;
    const add = (sum: number[]): void => {
      sum[0] = (sum[0] as number) + hit;
      sum[1] = (sum[1] as number) + weight;
    };
    if (i >= quote.from && i < quote.to) add(sums.own);
    else if (i >= quote.paragraphFrom && i < quote.paragraphTo) {
      add(sums.paragraph);
      paragraphWords++;
      if (i >= quote.sentenceFrom && i < quote.sentenceTo) {
        add(sums.sentence);
        sentenceWords++;
      } else {
        const at = starts[partner[i] as number] ?? -1;
        sums.rest[0] = (sums.rest[0] as number) + (at >= lines.start && at < lines.end ? hit : 0);
        sums.rest[1] = (sums.rest[1] as number) + weight;
      }
    } else add(i < quote.from ? sums.before : sums.after);
  }
  const shareOf = ([hit = 0, all = 0]: number[]): number => (all === 0 ? 0 : hit / all);
  const both = (a: number[], b: number[]): number[] => [
    (a[0] as number) + (b[0] as number),
    (a[1] as number) + (b[1] as number),
  ];
  const window = both(sums.own, sums.paragraph);
  const outside = both(sums.before, sums.after);
  const home =
    paragraphWords >= FEW_WORDS
      ? shareOf(sums.paragraph) >= (paragraphWords < SHORT_PARAGRAPH ? SHORT_HOME_SHARE : HOME_SHARE)
      : shareOf(quote.to - quote.from >= SPEAKS_FOR_ITSELF ? window : both(window, outside)) >= 0.6;
  const first = partner[quote.from] as number;
  const last = partner[quote.to - 1] as number;
  const strange = sentenceWords >= 3 && shareOf(sums.sentence) < HALF_SENTENCE;
  return {
    home: home && !strange,
    around: home,
    sentence: sentenceWords >= 3 && shareOf(sums.sentence) >= SENTENCE_SHARE,
    wholeSentence: sentenceWords >= 3 && shareOf(sums.sentence) >= WHOLE_SENTENCE,
    beside: (first > 0 && partner[quote.from - 1] === first - 1) || (last >= 0 && partner[quote.to] === last + 1),
    outer: Math.max(shareOf(sums.before), shareOf(sums.after)),
    own: shareOf(sums.own),
    share: shareOf(window),
    support: (window[0] as number) + (outside[0] as number),
    rest: sums.rest[0] as number,
    restAll: sums.rest[1] as number,
    context: (sums.paragraph[0] as number) + (outside[0] as number),
    contextAll: (sums.paragraph[1] as number) + (outside[1] as number),
    beyond: (sums.paragraph[0] as number) - (sums.sentence[0] as number) + (outside[0] as number),
    beyondAll: (sums.paragraph[1] as number) - (sums.sentence[1] as number) + (outside[1] as number),
  };
}

function inRun(partner: readonly number[], i: number): boolean {
  const at = partner[i] as number;
  if (at < 0) return false;
  return partner[i - 1] === at - 1 || partner[i + 1] === at + 1;
}

function alignRegion(placed: QuoteInArticle, region: Region): Alignment {
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
  // Words of its lost sentences may fit by chance far off; those of the quote's own sentence say where it is.
  const { sentenceFrom, sentenceTo } = quote;
  const stands = (i: number): boolean => i >= sentenceFrom && i < sentenceTo && inRun(partner, i);
  const first = partner.findIndex((_, i) => stands(i));
  const last = partner.findLastIndex((_, i) => stands(i));
  if (first >= 0) {
    const start = partner[first] as number;
    const end = (partner[last] as number) + 1;
    align(0, paragraphFrom, Math.max(region.from, start - first - BESIDE), start);
    align(paragraphTo, ids.length, end, Math.min(region.to, end + ids.length - last + BESIDE));
  }
  return { quote, index, partner, region, evidence: weigh(placed, partner) };
}

/** Null when neither the quote nor its paragraph is here. */
export function evaluateRegion(placed: QuoteInArticle, region: Region): RegionMatch | null {
  const { index, quote } = placed;
  const alignment = alignRegion(placed, region);
  const { evidence, partner } = alignment;
  const { home, sentence, wholeSentence, beside, outer, share, support } = evidence;
  const { own: ownShare, rest, restAll, context, contextAll, beyond, beyondAll } = evidence;
  const match = (found: RegionMatch['found'], span: Span, score: number): RegionMatch => ({
    found,
    span,
    home,
    sentence,
    wholeSentence,
    beside,
    outer,
    share,
    support,
    own: ownShare,
    rest,
    restAll,
    context,
    contextAll,
    beyond,
    beyondAll,
    score,
  });
  const own = partner.slice(quote.from, quote.to);
  const first = own[0] as number;
  const last = own.at(-1) as number;
  if (own.every((at) => at >= 0)) {
    const span = spanOfWords(index, quote, first, last + 1);
    if (last - first === own.length - 1) return match('words', span, 1);
    if (own.length >= FEW_WORDS && isInterrupted(index, own)) return match('interrupted', span, 0.9);
  }
  const typos = fuzzyMatch(alignment);
  if (typos) return match('typos', typos.span, typos.score);
  const changed = changedWords(alignment);
  if (changed) return match('changed', changed.span, changed.score);
  return evidence.around ? match('gone', { start: 0, end: 0 }, 0) : null;
}

/** True when every word is there in order and what was put between them (twice at most) is a thing of its own. */
function isInterrupted(index: PageIndex, own: readonly number[]): boolean {
  let gaps = 0;
  for (let i = 1; i < own.length; i++) {
    const before = own[i - 1] as number;
    const after = own[i] as number;
    if (after === before + 1) continue;
    gaps++;
    if (gaps > 2 || !isSelfContained(index, before, after)) return false;
  }
  return true;
}
