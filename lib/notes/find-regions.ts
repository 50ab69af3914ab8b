/*
 * Where in the article a stored quote may be looked for: the stretches that hold most of the words that stood around it, and the places
 * where its own words stand in order. Only proposes; `judge-region.ts` decides.
 */

import { type ArticleIndex, wordWeight } from './article-index.ts';
import type { StoredQuote } from './stored-quote.ts';

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
export function homeRegions(index: ArticleIndex, quote: StoredQuote): Region[] {
  const wanted = new Map<string, number>();
  for (const key of quote.words.keys) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const hits: { at: number; key: string }[] = [];
  for (const key of wanted.keys()) {
    const postings = index.postings.get(key);
    if (!postings || postings.length > COMMON) continue;
    for (const at of postings) hits.push({ at, key });
  }
  hits.sort((a, b) => a.at - b.at);
  const length = Math.ceil(quote.words.keys.length * 1.5) + 20;
  const first = densest(index, hits, wanted, length, null);
  if (!first) return [];
  const second = densest(index, hits, wanted, length, first);
  return (second ? [first, second] : [first]).map((region) => widen(index, region, MARGIN));
}

function widen(index: ArticleIndex, region: Region, by: number): Region {
  return { from: Math.max(0, region.from - by), to: Math.min(index.words.keys.length, region.to + by) };
}

/** The window of `length` words with the heaviest hits, each key counted no more often than wanted; `avoid` is left out. */
function densest(
  index: ArticleIndex,
  hits: readonly { at: number; key: string }[],
  wanted: ReadonlyMap<string, number>,
  length: number,
  avoid: Region | null,
): Region | null {
  const held = new Map<string, number>();
  let weight = 0;
  let low = 0;
  let best: Region | null = null;
  let bestWeight = 0;
  const change = (key: string, by: 1 | -1): void => {
    const before = held.get(key) ?? 0;
    const after = before + by;
    held.set(key, after);
    const limit = wanted.get(key) ?? 0;
    if (Math.min(after, limit) !== Math.min(before, limit)) weight += by * wordWeight(index, key);
  };
  for (let high = 0; high < hits.length; high++) {
    const hit = hits[high] as { at: number; key: string };
    if (avoid && hit.at >= avoid.from && hit.at < avoid.to) {
      while (low < high) change((hits[low++] as { key: string }).key, -1);
      low = high + 1;
      continue;
    }
    change(hit.key, 1);
    while (hit.at - (hits[low] as { at: number }).at >= length) change((hits[low++] as { key: string }).key, -1);
    if (weight > bestWeight) {
      bestWeight = weight;
      best = { from: (hits[low] as { at: number }).at, to: hit.at + 1 };
    }
  }
  return best;
}

/** First-word indices of every place where the quote's words stand in order, without any between. */
export function occurrences(index: ArticleIndex, quote: StoredQuote): number[] {
  const keys = quote.words.keys;
  let rarest = quote.from;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = quote.from; i < quote.to; i++) {
    const count = index.postings.get(keys[i] as string)?.length ?? 0;
    if (count === 0) return [];
    if (count < fewest) {
      fewest = count;
      rarest = i;
    }
  }
  const found: number[] = [];
  const all = index.words.keys;
  for (const at of index.postings.get(keys[rarest] as string) ?? []) {
    const start = at - (rarest - quote.from);
    let i = 0;
    const length = quote.to - quote.from;
    while (i < length && all[start + i] === keys[quote.from + i]) i++;
    if (i === length) found.push(start);
  }
  return found;
}

/** A region around an occurrence as wide as the window was, for the best occurrences by their four neighbours either side. */
export function occurrenceRegions(index: ArticleIndex, quote: StoredQuote, starts: readonly number[]): Region[] {
  const length = quote.to - quote.from;
  const neighbours = (start: number): number => {
    let same = 0;
    for (let i = 1; i <= 4; i++) {
      if (quote.from - i >= 0 && index.words.keys[start - i] === quote.words.keys[quote.from - i]) same++;
      if (index.words.keys[start + length - 1 + i] === quote.words.keys[quote.to - 1 + i]) same++;
    }
    return same;
  };
  return starts
    .map((start) => ({ start, same: neighbours(start) }))
    .sort((a, b) => b.same - a.same)
    .slice(0, MAX_OCCURRENCES)
    .map(({ start }) =>
      widen(index, { from: start - quote.from, to: start + (quote.words.keys.length - quote.from) }, MARGIN),
    );
}
