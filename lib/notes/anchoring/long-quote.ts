/*
 * A quote of over a thousand words, such as a whole article: aligning it word by word with the page would stop the
 * page. Both are walked side by side instead, and where they part, the next place is looked for where they go on
 * together.
 */

import type { Span } from '../../text/span.ts';
import { gapCost } from './fuzzy-match.ts';
import type { PageIndex } from './page-index.ts';
import type { QuoteInArticle } from './quote-in-article.ts';
import { isSelfContained, spanOfWords } from './quote-span.ts';
import type { StoredQuote } from './stored-quote.ts';
import { spellingsAround } from './word-slips.ts';

export interface LongMatch {
  readonly found: 'words' | 'interrupted' | 'typos' | 'changed';
  readonly span: Span;
  /** Share of the quote's words that stand there. */
  readonly score: number;
}

/** Words in a row that show where both go on together. */
const RUN = 5;

/** Words of either that may be passed over to find that place. */
const MAX_GAP = 120;

/** Share of the words that must stand there for the place to be the quote's at all. */
const MIN_SHARE = 0.6;

/** Beginnings of the quote that are tried, should its very first words have changed. */
const TRIES = 12;

/** The whole quote laid against the page; null where most of it stands nowhere in order. */
export function matchLongQuote(placed: QuoteInArticle): LongMatch | null {
  let best: LongMatch | null = null;
  for (const start of startsOf(placed)) {
    const match = walk(placed, start);
    if (match && (best === null || match.score > best.score)) best = match;
    if (match?.found === 'words') break;
  }
  return best;
}

/** Where the quote may begin: before the places where one of its first runs of words stands. */
function startsOf({ index, quote, ids }: QuoteInArticle): number[] {
  const found = new Set<number>();
  for (let n = 0; n < TRIES && found.size === 0; n++) {
    const at = quote.from + n * RUN;
    for (const place of index.postings[ids[at] as number] ?? [])
      if (runsTogether(ids, at, index.ids, place)) found.add(Math.max(0, place - n * RUN));
  }
  return [...found];
}

const runsTogether = (a: Int32Array, i: number, b: Int32Array, j: number): boolean => {
  for (let n = 0; n < RUN; n++) if (a[i + n] !== b[j + n] || (a[i + n] ?? -1) < 0) return false;
  return true;
};

function walk(placed: QuoteInArticle, start: number): LongMatch | null {
  const { index, quote, ids } = placed;
  let [i, j, same] = [quote.from, start, 0];
  const gaps: Gap[] = [];
  while (i < quote.to && j < index.ids.length) {
    if (ids[i] === index.ids[j]) {
      i++;
      j++;
      same++;
      continue;
    }
    const next = goOn(placed, i, j);
    if (!next) break;
    gaps.push({ old: [i, next[0]], now: [j, next[1]] });
    [i, j] = next;
  }
  const score = same / (quote.to - quote.from);
  if (score < MIN_SHARE) return null;
  // The last words have none behind them to go on with; where there are many, they are gone.
  if (i < quote.to) {
    const end = quote.to - i > RUN ? j : Math.min(index.ids.length, j + quote.to - i);
    gaps.push({ old: [i, quote.to], now: [j, end] });
    j = end;
  }
  const span = spanOfWords(index, quote, start, j);
  return { found: judge(index, quote, gaps, [start, j]), span, score };
}

interface Gap {
  readonly old: [number, number];
  readonly now: [number, number];
}

/** The nearest place behind `i` and `j` from which both go on together; the shortest way over both is taken. */
function goOn({ index, quote, ids }: QuoteInArticle, i: number, j: number): [number, number] | null {
  for (let sum = 1; sum <= 2 * MAX_GAP; sum++)
    for (let over = Math.max(0, sum - MAX_GAP); over <= Math.min(sum, MAX_GAP); over++) {
      const [a, b] = [i + over, j + sum - over];
      if (a + RUN <= quote.to && ids[a] === index.ids[b] && runsTogether(ids, a, index.ids, b)) return [a, b];
    }
  return null;
}

function judge(
  index: PageIndex,
  quote: StoredQuote,
  gaps: readonly Gap[],
  [low, high]: [number, number],
): LongMatch['found'] {
  const spellings = spellingsAround(quote, index, low, high);
  let found: LongMatch['found'] = 'words';
  for (const { old, now } of gaps) {
    const isBetween = old[0] === old[1] && now[0] > 0;
    if (isBetween && isSelfContained(index, now[0] - 1, now[1])) found = found === 'words' ? 'interrupted' : found;
    else if (gapCost(quote, index, old, now, spellings) < 0) return 'changed';
    else found = 'typos';
  }
  return found;
}
