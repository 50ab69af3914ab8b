/*
 * Where in the article a stored quote may be looked for: the stretches that hold most of the words that stood around
 * it, and the places where its own words stand in order. Only proposes; `evaluate-region.ts` decides.
 */

import type { PageIndex } from './page-index.ts';
import type { QuoteInArticle } from './quote-in-article.ts';

/** Half-open, in words of the index. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** A word met more often than this says nothing about place. */
const COMMON = 120;

/** Words added at both ends of a region, for mistakes at its edges. */
const MARGIN = 10;

/** Occurrences of a short quote that are looked at closely, the best by their neighbours first. */
const MAX_OCCURRENCES = 8;

/** The (at most two) stretches where the window's words lie densest. */
export function homeRegions(placed: QuoteInArticle): Region[] {
  const { index, quote } = placed;
  const ids = placed.ids.subarray(quote.paragraphFrom, quote.paragraphTo);
  const beside = Math.max(
    quote.paragraphFrom + quote.gapBefore,
    placed.ids.length - quote.paragraphTo + quote.gapAfter,
  );
  const wanted = new Map<number, number>();
  for (const id of ids) if (id >= 0) wanted.set(id, (wanted.get(id) ?? 0) + 1);
  const positions: number[] = [];
  for (const id of wanted.keys()) {
    const postings = index.postings[id] as readonly number[];
    if (postings.length <= COMMON) for (const at of postings) positions.push(at);
  }
  const hits = Int32Array.from(positions).sort();
  const length = Math.ceil(ids.length * 1.5) + 20;
  const first = densest(index, hits, wanted, length, null);
  if (!first) return [];
  const second = densest(index, hits, wanted, length, first);
  return (second ? [first, second] : [first]).map((region) => widen(index, region, MARGIN + beside));
}

function widen(index: PageIndex, region: Region, by: number): Region {
  return { from: Math.max(0, region.from - by), to: Math.min(index.ids.length, region.to + by) };
}

/**
 * The window of `length` words with the heaviest hits, each word counted no more often than wanted; `avoid` is left
 * out.
 */
function densest(
  index: PageIndex,
  hits: Int32Array,
  wanted: ReadonlyMap<number, number>,
  length: number,
  avoid: Region | null,
): Region | null {
  const room = new Map(wanted);
  let weight = 0;
  let low = 0;
  let best: Region | null = null;
  let bestWeight = 0;
  const enter = (at: number): void => {
    const id = index.ids[at] as number;
    const left = room.get(id) as number;
    if (left > 0) weight += index.weights[id] as number;
    room.set(id, left - 1);
  };
  const leave = (at: number): void => {
    const id = index.ids[at] as number;
    const left = room.get(id) as number;
    if (left >= 0) weight -= index.weights[id] as number;
    room.set(id, left + 1);
  };
  for (let high = 0; high < hits.length; high++) {
    const at = hits[high] as number;
    if (avoid && at >= avoid.from && at < avoid.to) {
      while (low < high) leave(hits[low++] as number);
      low = high + 1;
      continue;
    }
    enter(at);
    while (at - (hits[low] as number) >= length) leave(hits[low++] as number);
    if (weight > bestWeight) {
      bestWeight = weight;
      best = { from: hits[low] as number, to: at + 1 };
    }
  }
  return best;
}

/** First-word indices of every place where the quote's words stand in order, without any between. */
export function occurrences({ index, quote, ids }: QuoteInArticle): number[] {
  let rarest = quote.from;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = quote.from; i < quote.to; i++) {
    const count = index.postings[ids[i] as number]?.length ?? 0;
    if (count === 0) return [];
    if (count < fewest) {
      fewest = count;
      rarest = i;
    }
  }
  const found: number[] = [];
  const length = quote.to - quote.from;
  for (const at of index.postings[ids[rarest] as number] ?? []) {
    const start = at - (rarest - quote.from);
    let i = 0;
    while (i < length && index.ids[start + i] === ids[quote.from + i]) i++;
    if (i === length) found.push(start);
  }
  return found;
}

/** How many of the four words either side are those that were there. */
export function sameNeighbours({ index, quote, ids }: QuoteInArticle, start: number): number {
  const length = quote.to - quote.from;
  let same = 0;
  for (let i = 1; i <= 4; i++) {
    if (quote.from - i >= 0 && index.ids[start - i] === ids[quote.from - i]) same++;
    if (quote.to - 1 + i < ids.length && index.ids[start + length - 1 + i] === ids[quote.to - 1 + i]) same++;
  }
  return same;
}

/** A region around an occurrence as wide as the window was, for the best occurrences by their neighbours. */
export function occurrenceRegions(placed: QuoteInArticle, starts: readonly number[]): Region[] {
  const { index, quote, ids } = placed;
  return starts
    .map((start) => ({ start, same: sameNeighbours(placed, start) }))
    .sort((a, b) => b.same - a.same)
    .slice(0, MAX_OCCURRENCES)
    .map(({ start }) =>
      widen(
        index,
        { from: start - quote.from - quote.gapBefore, to: start + (ids.length - quote.from) + quote.gapAfter },
        MARGIN,
      ),
    );
}
