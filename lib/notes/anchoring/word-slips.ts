/*
 * One word for one word: is the new one the old one misspelt? In a name, and in words too few to vouch for each other,
 * only where the right spelling is known and the other is not; never where an apostrophe has hung a word on it.
 */

import type { WordList } from '../../text/comparable-words.ts';
import type { Span } from '../../text/span.ts';
import { typoDistance } from '../../text/typo-distance.ts';
import type { KnownWords } from './known-words.ts';
import type { PageIndex } from './page-index.ts';
import { spanOfWords } from './quote-span.ts';
import type { StoredQuote } from './stored-quote.ts';
import { isNews, isSureTypo, isTypo, type Spellings } from './typo.ts';

export const spellingsAround = (quote: StoredQuote, index: PageIndex, low: number, high: number): Spellings => ({
  standsElsewhere: (key) => {
    const places = index.postings[index.idOf(key)] ?? [];
    return places.length > 1 || places.some((at) => at < low || at >= high);
  },
  stood: (key) => quote.words.keys.includes(key),
  isWord: index.page.isWord ?? (() => false),
});

/** A short quote of which every word stands in its place between its neighbours, but for what is surely a typo. */
export function slipInPlace(
  quote: StoredQuote,
  index: PageIndex,
  partner: readonly number[],
): { span: Span; score: number } | null {
  const { from, to } = quote;
  const known = partner.findIndex((at, i) => i >= from - 1 && i <= to && at >= 0);
  if (known < from - 1 || known > to) return null;
  const low = (partner[known] as number) - (known - from);
  const high = low + to - from;
  if (low < 0 || high > index.ids.length) return null;
  // Where a neighbour was lost too, it may be another sentence.
  if ([from - 1, to].some((i) => (partner[i] ?? -1) >= 0 && partner[i] !== low + i - from)) return null;
  const spellings = spellingsAround(quote, index, low, high);
  let errors = 0;
  for (let i = from; i < to; i++) {
    const at = low + i - from;
    if (partner[i] === at) continue;
    if ((partner[i] as number) >= 0) return null;
    const cost = sureCost(quote, index, i, at, spellings);
    if (cost < 0) return null;
    errors += cost;
  }
  if (errors === 0 || errors > MAX_SHORT_ERRORS) return null;
  return { span: spanOfWords(index, quote, low, high), score: 1 - errors / quote.exact.length };
}

/** Characters that may differ in a short quote. */
const MAX_SHORT_ERRORS = 1;

/** Characters by which one word differs when that is surely a typo, else -1. */
function sureCost(quote: StoredQuote, index: PageIndex, i: number, at: number, spellings: Spellings): number {
  const before = quote.words.keys[i] as string;
  const after = index.words.keys[at] as string;
  const raw = [
    quote.words.text.slice(quote.words.starts[i], quote.words.ends[i]),
    index.text.slice(index.words.starts[at], index.words.ends[at]),
  ] as const;
  if (raw.some((word) => !/^\p{L}+$/u.test(word) || word.toLowerCase() === word.toUpperCase())) return -1;
  const [was, is] = raw.map((word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  if (
    was?.[0] !== is?.[0] ||
    hasClitic(quote.words.text, quote.words.ends[i]) !== hasClitic(index.text, index.words.ends[at])
  )
    return -1;
  return isSureTypo(before, after, spellings, raw[0].toLowerCase() !== raw[0]) ? typoDistance(before, after, 1) : -1;
}

/** True where an apostrophe hangs something on the word that ends here: “can” is not “can’t”. */
const hasClitic = (text: string, end = 0): boolean => /^['’ʼ]\p{L}/u.test(text.slice(end, end + 2));

/** Characters by which one word differs from another when that is a typo, else -1. */
export function wordCost(
  quote: StoredQuote,
  index: PageIndex,
  i: number,
  at: number,
  languages: readonly KnownWords[],
  spellings: Spellings,
): number {
  const before = quote.words.keys[i] as string;
  const after = index.words.keys[at] as string;
  if (before === after) return 0;
  const raw = [
    quote.words.text.slice(quote.words.starts[i], quote.words.ends[i]),
    index.text.slice(index.words.starts[at], index.words.ends[at]),
  ];
  if (raw.some(isNews)) return sureCost(quote, index, i, at, spellings);
  return isTypo(before, after, languages, spellings) ? typoDistance(before, after, 2) : -1;
}

export const countClitics = ({ text, ends }: WordList, from: number, to: number): number =>
  ends.slice(Math.max(0, from - 1), to).filter((end) => hasClitic(text, end)).length;
