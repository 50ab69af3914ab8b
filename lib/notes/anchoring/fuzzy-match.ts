/*
 * The fuzzy step: the quote's words with typos in them. The search itself is the library's; what it finds counts only
 * when every difference is a typo (`typo.ts`) - a changed name, number, date or word is never absorbed.
 */

import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';
import { typoDistance } from '../../text/typo-distance.ts';
import { alignWords } from './align-words.ts';
import type { Alignment } from './alignment.ts';
import { foldUnits } from './fold-marks.ts';
import type { PageIndex } from './page-index.ts';
import { spanOfWords } from './quote-span.ts';
import type { StoredQuote } from './stored-quote.ts';
import { isNews, isTypo, languagesOf, NOTHING_KNOWN, type Spellings } from './typo.ts';
import { countClitics, slipInPlace, spellingsAround, wordCost } from './word-slips.ts';

/** Below this many characters a typo is told from another word only where the right spelling is known. */
export const MIN_QUOTE = 32;

/** Share of the quote's characters that may differ. */
const MAX_ERRORS = 0.15;

/** Errors counted in characters, against the quote's length, must leave this much. */
const SCORE_FLOOR = 0.85;

export function fuzzyMatch({
  quote,
  index,
  partner,
  region,
  evidence,
}: Alignment): { span: Span; score: number } | null {
  if (quote.exact.length < MIN_QUOTE) return slipInPlace(quote, index, partner);
  if (evidence.own < 0.3) return null;
  if (!evidence.home && !evidence.sentence && evidence.share < 0.6) return null;
  const { words } = index;
  const offset = words.starts[region.from] as number;
  const text = index.folded().slice(offset, words.ends[region.to - 1]);
  const pattern = foldUnits(quote.exact);
  const near = partner.slice(quote.from, quote.to).filter((at) => at >= 0);
  const middle = words.starts[near[near.length >> 1] as number] as number;
  for (const match of search(text, pattern, Math.floor(pattern.length * MAX_ERRORS))) {
    const start = match.start + offset;
    const end = match.end + offset;
    if (middle < start || middle >= end) continue;
    const bounds = wholeWords(index, region, start, end);
    if (!bounds) continue;
    const checked = checkWords(quote, index, bounds[0], bounds[1]);
    if (checked) return checked;
  }
  return null;
}

/** The words touched by a stretch of characters; a word it covers by less than half is left out. */
function wholeWords(
  index: PageIndex,
  region: { from: number; to: number },
  start: number,
  end: number,
): [number, number] | null {
  const { starts, ends } = index.words;
  const covers = (i: number): boolean => {
    const from = starts[i] as number;
    const to = ends[i] as number;
    return (Math.min(end, to) - Math.max(start, from)) * 2 >= to - from;
  };
  let from = region.from;
  while (from < region.to && !covers(from)) from++;
  let to = from;
  while (to < region.to && covers(to)) to++;
  return from < to ? [from, to] : null;
}

/** Every difference between the quote and the words found, judged; the span without strangers at its edges. */
function checkWords(
  quote: StoredQuote,
  index: PageIndex,
  low: number,
  high: number,
): { span: Span; score: number } | null {
  const before = quote.words.keys.slice(quote.from, quote.to);
  const after = index.words.keys.slice(low, high);
  const partner = alignWords(
    before.map(index.idOf),
    index.ids.subarray(low, high),
    before.map(() => 1),
  );
  const spellings = spellingsAround(quote, index, low, high);
  let errors = 0;
  let from = low;
  let to = high;
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && partner[i] === j) {
      i++;
      j++;
      continue;
    }
    let iEnd = i;
    while (iEnd < before.length && (partner[iEnd] as number) < 0) iEnd++;
    const jEnd = iEnd < before.length ? (partner[iEnd] as number) : after.length;
    if (iEnd === i && (i === 0 || i === before.length)) {
      if (i === 0) from = low + jEnd;
      else to = low + j;
    } else {
      const cost = gapCost(quote, index, [i + quote.from, iEnd + quote.from], [j + low, jEnd + low], spellings);
      if (cost < 0) return null;
      errors += cost;
    }
    i = iEnd;
    j = jEnd;
  }
  const score = 1 - errors / quote.exact.length;
  return score >= SCORE_FLOOR && from < to ? { span: spanOfWords(index, quote, from, to), score } : null;
}

/** Characters by which two groups of words differ when all of it is typos, else -1. */
export function gapCost(
  quote: StoredQuote,
  index: PageIndex,
  [a, aEnd]: [number, number],
  [b, bEnd]: [number, number],
  spellings: Spellings,
): number {
  const old = quote.words.keys.slice(a, aEnd);
  const now = index.words.keys.slice(b, bEnd);
  const oldText = old.join('');
  const nowText = now.join('');
  const oldRaw = old.map((_, i) => quote.words.text.slice(quote.words.starts[a + i], quote.words.ends[a + i]));
  const nowRaw = now.map((_, i) => index.text.slice(index.words.starts[b + i], index.words.ends[b + i]));
  const digits = /\p{N}/u.test(oldText);
  if (oldText === nowText) return digits && oldText !== '' ? -1 : Math.abs(old.length - now.length);
  const languages = languagesOf(quote.words.keys);
  if (old.length === now.length) {
    let cost = 0;
    for (let i = 0; i < old.length; i++) {
      const more = wordCost(quote, index, a + i, b + i, languages, spellings);
      if (more < 0) return -1;
      cost += more;
    }
    return cost;
  }
  if (oldRaw.some(isNews) || nowRaw.some(isNews)) return -1;
  if (countClitics(quote.words, a, aEnd) !== countClitics(index.words, b, bEnd)) return -1;
  if (old.length === 0) return isStutter(index.words.keys, b, bEnd) ? nowText.length : -1;
  if (now.length === 0) return isStutter(quote.words.keys, a, aEnd) ? oldText.length : -1;
  return isTypo(oldText, nowText, languages, NOTHING_KNOWN) ? typoDistance(oldText, nowText, 2) + 1 : -1;
}

/** One word said twice, or a single stray letter. */
function isStutter(keys: readonly string[], from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const key = keys[from] as string;
  return key === keys[from - 1] || key === keys[to] || /^\p{L}$/u.test(key);
}
