/*
 * The words of a line as two readings of it are compared: however it was set. Beyond what `comparable-words.ts` passes
 * over, a page that is rendered anew may show entities unread, write figures in the digits of another script, group
 * them otherwise, and leave out the vowel signs of Arabic or Hebrew.
 */

import { SOFT_HYPHEN, ZERO_WIDTH_SPACE } from '../text/characters.ts';
import { comparableWords } from '../text/comparable-words.ts';

export interface ComparedLine {
  readonly text: string;
  readonly keys: readonly string[];
  /** Offsets in `text` of each word. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What pages forget to read, beside numbers. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bdquo: '„',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: SOFT_HYPHEN,
  thinsp: ' ',
};

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi;

/** In the place of an entity its character, and what no word sees, so that offsets stay. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const sign = name === undefined ? signOf(point) : ENTITIES[name.toLowerCase()];
    return sign === undefined ? whole : sign.padEnd(whole.length, ZERO_WIDTH_SPACE);
  });
}

const signOf = (point: number): string | undefined =>
  point > 0x1f && point < 0xfffe && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCharCode(point) : undefined;

export function comparedLine(text: string): ComparedLine {
  const words = comparableWords(withoutEntities(text));
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  words.keys.forEach((word, i) => {
    const key = keyOf(word);
    if (key === '') return;
    keys.push(key);
    starts.push(words.starts[i] as number);
    ends.push(words.ends[i] as number);
  });
  return { text, keys, starts, ends };
}

const ASCII = /^[\0-\x7f]*$/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
/** Vowel signs, points, and the stroke that only fills a line. */
const UNWRITTEN = /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const ARABIC: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك' };
const PICTURE = /^[^\p{L}\p{N}]$/u;

function keyOf(word: string): string {
  if (!ASCII.test(word)) {
    // A picture that stands for a face or a flag is another on every system.
    if (word.length > 1 && PICTURE.test(word)) return '';
    const plain = word
      .replace(UNWRITTEN, '')
      .replace(/[أإآىیک]/g, (letter) => ARABIC[letter] as string)
      .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
    return grouped(plain);
  }
  return grouped(word);
}

function grouped(word: string): string {
  if (GROUPED.test(word)) return word.replace(/[.,]/g, '');
  return /^\d+,\d+$/.test(word) ? word.replace(',', '.') : word;
}

/** The digits of a script stand in a row, from a zero that no digit stands before. */
function digitOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return value;
}
