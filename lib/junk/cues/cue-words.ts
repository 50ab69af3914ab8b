/*
 * Words as phrases and pages are compared by. A word of letters with its marks, apostrophes and hyphens; in a script
 * without spaces every character is one, and where a word may end there says the change of script: "写真" is no part of
 * "写真家", and one of "写真は".
 */

import {
  ALPHANUMERIC,
  IGNORABLE,
  kindAt,
  kindOf,
  lowerOf,
  MARK,
  NUMBER,
  ODD,
  oneOf,
  UNSPACED,
  widthOf,
  ZERO_WIDTH,
} from '../../text/characters.ts';

/** The first letter or digit from `at` on, -1 when there is none. */
export function nextWord(text: string, at: number): number {
  const end = text.length;
  let kind = 0;
  for (let i = at; i < end; i += widthOf(kind)) {
    kind = kindAt(text, i, end);
    if ((kind & ALPHANUMERIC) !== 0) return i;
  }
  return -1;
}

/** Of no width or on the letter before: part of a word when inside one. */
const WITHIN = MARK | IGNORABLE;

/** End of the word at `at`, with inner apostrophes and hyphens; `at` when none is there. */
export function wordEnd(text: string, at: number): number {
  const end = text.length;
  let i = at;
  for (;;) {
    const from = i;
    let kind = 0;
    for (; i < end; i += widthOf(kind)) {
      kind = kindAt(text, i, end);
      if ((kind & (i === from ? ALPHANUMERIC : ALPHANUMERIC | WITHIN)) === 0) break;
      if ((kind & UNSPACED) === 0) continue;
      if (i > at) return i;
      i += widthOf(kind);
      while (i < end && (kindOf(text.charCodeAt(i)) & MARK) !== 0) i++;
      return i;
    }
    if (i === from) return at === from ? at : from - 1;
    if (i >= end || !isJoint(text.charCodeAt(i))) return i;
    i++;
  }
}

/** One of ' ’ - */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;

/** The words of a phrase; one with a space before it begins with that. */
export function wordsOfPhrase(phrase: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < phrase.length; ) {
    const from = phrase[at] === ' ' ? at + 1 : at;
    const end = wordEnd(phrase, from);
    if (end === from) throw new Error(`no word at ${from} of “${phrase}”`);
    words.push((from > at ? ' ' : '') + foldWord(phrase.slice(from, end)));
    at = end;
  }
  return words;
}

/** With signs that not everybody writes: curly apostrophes, and what is on or in the letters of Arabic. */
const MAY_VARY = /* @__PURE__ */ oneOf(`’\\u0600-\\u06ff${ZERO_WIDTH}`);
const UNWRITTEN = /* @__PURE__ */ oneOf(`\\u064b-\\u065f\\u0670\\u0640${ZERO_WIDTH}`, 'g');

export function foldWord(word: string): string {
  // The Turkish capital leaves its dot behind as a mark of its own.
  const small = word.replace('İ', 'i').toLowerCase();
  if (!MAY_VARY.test(small)) return small;
  return small
    .replaceAll('’', "'")
    .replace(UNWRITTEN, '')
    .replace(/[\u0622-\u0649]/g, plainLetter);
}

/** Alef with its signs, yeh without dots and the feminine ending, as they are written in haste. */
const PLAIN: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' };
const plainLetter = (letter: string): string => PLAIN[letter] ?? letter;
const PLAIN_CODES = new Map(Object.entries(PLAIN).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));

const TATWEEL = 0x640;
const isArabic = (code: number): boolean => code >= 0x600 && code <= 0x6ff;
const plainCode = (code: number): number => (isArabic(code) ? (PLAIN_CODES.get(code) ?? code) : code);

const LETTERS_HASHED = 3;

/**
 * Of the first three letters at `at`, fewer when the word has fewer; -1 where only the word as a whole can be lowered.
 */
export function placeOf(text: string, at: number): number {
  let place = 0;
  let letters = 0;
  for (let i = at; letters < LETTERS_HASHED; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const kind = kindOf(code);
    if ((kind & ODD) !== 0) return -1;
    if (i > at && ((kind & WITHIN) !== 0 || code === TATWEEL)) continue;
    if ((kind & ALPHANUMERIC) === 0 || (letters > 0 && (kind & UNSPACED) !== 0)) break;
    place = place * 37 + plainCode(lowerOf(code));
    if ((kind & UNSPACED) !== 0) break;
    letters++;
  }
  return place & 8191;
}

/** "9時15分更新": what counts days and hours is no part of the word behind. */
const isCounter = (text: string, at: number): boolean =>
  '年月日時分秒'.includes(text.charAt(at)) && (kindOf(text.charCodeAt(at - 1)) & NUMBER) !== 0;

const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb;

/** False inside a word of a script without spaces: between two characters of Chinese, or two of katakana. */
export function mayPart(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (before < 0x3000 || behind < 0x3000) return true;
  if (isKatakana(before) && isKatakana(behind)) return false;
  return !(isHan(before) && isHan(behind)) || isCounter(text, at - 1);
}

/** Where no spaces are written, another script begins another word: "アプリ|を|ダウンロード". */
export function beginsWord(text: string, at: number): boolean {
  if (at <= 0) return true;
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (kindOf(before) & kindOf(behind) & UNSPACED) === 0 || scriptOf(before) !== scriptOf(behind);
}

/**
 * True where what stands before `end` is a noun of such a script and goes on in syllables: with a particle it is part
 * of a sentence, "会員登録は".
 */
export function isDeclined(text: string, end: number): boolean {
  const [before, behind] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  return isHiragana(behind) && (isHan(before) || isKatakana(before));
}

const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x309f;

/** Words in a text, as phrases count them. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = nextWord(text, 0); at >= 0; at = nextWord(text, wordEnd(text, at))) if (beginsWord(text, at)) count++;
  return count;
}

const scriptOf = (code: number): number => (isHan(code) ? 2 : isKatakana(code) ? 1 : 0);
