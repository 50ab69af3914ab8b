/*
 * Words for comparing a quote with a page: what the ladder's "normalised" step means. Case, white space, kinds of
 * quotation marks and dashes, soft hyphens and zero-width characters do not count; letters, numbers with their
 * separators, currency, sign and per cent do. Flat arrays, one pass, no regular expression: this runs over whole
 * articles in the page.
 */

import {
  ALPHANUMERIC,
  HALF,
  IGNORABLE,
  isWordUnit,
  kindOf,
  LETTER,
  MARK,
  NUMBER,
  oneOf,
  UNSPACED,
  ZERO_WIDTH,
} from './characters.ts';

import { stretchesOf } from './stretches.ts';
import type { ScannedWord } from './words.ts';

export interface WordList {
  readonly text: string;
  readonly keys: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Signs that carry meaning by themselves: "5 %", "€5" and "$5" differ. */
const MEANINGFUL = new Set(Array.from('%‰°+=<>±×÷&@#§$€£¥₽₴₹₩₺₪¢'));

const isOwnWord = (kind: number): boolean => (kind & LETTER) !== 0 && (kind & UNSPACED) !== 0;

const isMinus = (unit: number): boolean => unit === 0x2d || unit === 0x2212 || unit === 0x2013;

const UNSEEN = oneOf(`${ZERO_WIDTH}\\p{Variation_Selector}`, 'gu');

/** Invisible characters off, one form for each letter. Plain ASCII words, nearly all of most texts, need neither. */
function keyOf(raw: string): string {
  for (let i = 0; i < raw.length; i++) {
    if (raw.charCodeAt(i) < 0x80) continue;
    return raw.toLowerCase().replace(UNSEEN, '').normalize('NFKC');
  }
  return raw;
}

/** The end of the word that begins at `at`: letters and digits, with "." and "," kept between digits. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    const kind = kindOf(unit);
    if (isOwnWord(kind)) break;
    if ((kind & (ALPHANUMERIC | MARK | IGNORABLE)) === 0) {
      const separator = unit === 0x2e || unit === 0x2c;
      const between =
        separator &&
        end + 1 < limit &&
        (kindOf(text.charCodeAt(end - 1)) & NUMBER) !== 0 &&
        (kindOf(text.charCodeAt(end + 1)) & NUMBER) !== 0;
      if (!between) break;
    }
  }
  while (end > at + 1 && (kindOf(text.charCodeAt(end - 1)) & IGNORABLE) !== 0) end--;
  return end;
}

/** The words of `text` between two offsets, added to `into` when given. */
export function comparableWords(
  text: string,
  start = 0,
  limit = text.length,
  into: WordList = { text, keys: [], starts: [], ends: [] },
): WordList {
  // Once for all words; where that would shift offsets ("İ"), word by word.
  const small = text.slice(start, limit).toLowerCase();
  const lower = small.length === limit - start ? small : null;
  const add = (from: number, to: number): void => {
    into.keys.push(keyOf(lower ? lower.slice(from - start, to - start) : text.slice(from, to).toLowerCase()));
    into.starts.push(from);
    into.ends.push(to);
  };
  let at = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if ((kind & ALPHANUMERIC) !== 0) {
      const end = isOwnWord(kind) ? at + 1 : wordEnd(text, at, limit);
      add(at, end);
      at = end;
    } else if ((kind & HALF) !== 0) {
      const end = Math.min(limit, at + 2);
      add(at, end);
      at = end;
    } else {
      const sign = isMinus(unit) && isNegative(text, at, start, limit);
      if (sign) {
        into.keys.push('-');
        into.starts.push(at);
        into.ends.push(at + 1);
      } else if (MEANINGFUL.has(text.charAt(at))) add(at, at + 1);
      at++;
    }
  }
  return into;
}

/** The keys of words that have been scanned already. */
export function comparableKeys(text: string, words: readonly ScannedWord[]): string[] {
  return stretchesOf(words).flatMap(({ only, start, end }) =>
    only === null ? comparableWords(text, start, end).keys : only.lower,
  );
}

/** A minus belongs to its number: glued to a digit, with no word or number glued before it. */
function isNegative(text: string, at: number, start: number, limit: number): boolean {
  if (at + 1 >= limit || (kindOf(text.charCodeAt(at + 1)) & NUMBER) === 0) return false;
  if (at === start) return true;
  return !isWordUnit(text.charCodeAt(at - 1)) && text.charAt(at - 1) !== '.';
}
