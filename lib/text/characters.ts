/*
 * Which characters are letters, digits, marks, capitals, spaces, without width, apostrophes, dashes: all of `lib` asks
 * here. There are two ways to ask. By bits of one UTF-16 unit, from a table that fills as characters are met: a line is
 * then read in one pass, where a regular expression for each question, with Unicode classes, took half the time of
 * reading a page. And by classes, for those who write a regular expression.
 */

/**
 * Characters that are not seen, written for the inside of a character class. What a word is, is the same with or
 * without them.
 */
export const ZERO_WIDTH = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
/** Two of them, as characters. */
export const SOFT_HYPHEN = '\u00ad';
export const ZERO_WIDTH_SPACE = '\u200b';
/** Inside words and at their ends, where ' is typed: the curly one, the letter, and the one of full width. */
export const APOSTROPHES = "'\\u2019\\u02bc\\uff07";
/**
 * Marks that open and close quotations or stand for feet and minutes, and their doubles; in German, French and English
 * manners.
 */
export const SINGLE_QUOTES = '\\u2018-\\u201b\\u2032';
export const DOUBLE_QUOTES = '\\u201c-\\u201f\\u00ab\\u00bb\\u2033';
/** Hyphens, dashes and the minus sign. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212';

/**
 * One character of a class. Marked as a call without effects, so that a script is built without the expressions it does
 * not use.
 * @__NO_SIDE_EFFECTS__
 */
export function oneOf(characters: string, flags = ''): RegExp {
  return new RegExp(`[${characters}]`, flags);
}

/**
 * What stands between words on a page: white space as JavaScript sees it, U+FEFF included, and the other two characters
 * that say only where a line may break. Those that also shape the letters beside them stay in the text. Literals,
 * because the reader is to be small.
 */
export const GAP = /[\s\u200b\u2060]+/g;
/** Absent from a text, all its gaps are single plain spaces: nearly always. */
export const UNEVEN_GAP = /[^\S ]|[\u200b\u2060]| {2}/;
/** In a gap: it can be seen. */
export const VISIBLE_SPACE = /[^\S\ufeff]/;

/** Units of a text as `kindOf` says them. */
export const LETTER = 1 << 0;
export const NUMBER = 1 << 1;
export const MARK = 1 << 2;
export const SPACE = 1 << 3;
export const DIGIT = 1 << 4;
/** Written otherwise in lower case, and in capitals. */
export const CAPITAL = 1 << 5;
export const SMALL = 1 << 6;
/** Stands for two or three Latin letters. */
export const DENSE = 1 << 7;
/** Ends a sentence when what may follow one does. */
export const STOP = 1 << 8;
export const AFTER_STOP = 1 << 9;
/** A capital letter in Unicode's own terms, with or without a small one. */
export const UPPER = 1 << 10;
/** White space and control characters: what stands between tokens. */
export const BLANK = 1 << 11;
/** Of no width, or a sign which of a character's forms is meant: part of a word when inside one, nothing otherwise. */
export const IGNORABLE = 1 << 12;
/** Of a script that is written without spaces: a character is a word there. */
export const UNSPACED = 1 << 13;
/** What `APOSTROPHES` has. */
export const APOSTROPHE = 1 << 14;
/** Half of a character that is written in two: emoji and rare scripts. */
export const HALF = 1 << 15;
/**
 * Its lower case is more than one character, or depends on those beside it: "İ", "Σ", and whatever is written in two
 * halves.
 */
export const ODD = 1 << 16;
/** Both halves. */
const PAIR = 1 << 17;
const KNOWN = 1 << 18;

export const ALPHANUMERIC = LETTER | NUMBER;

const QUESTIONS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [UPPER, /\p{Lu}/u],
  [SPACE, /\s/],
  [BLANK, /\p{Cc}|[^\S\ufeff]/u],
  [DIGIT, /[0-9]/],
  [DENSE, /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/],
  [UNSPACED, /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/],
  [STOP, /[.!?…。．｡！？।॥۔؟։።။។៕།]/],
  [AFTER_STOP, /[\s"'”’»“)\]\u0f00-\u109f\u1780-\u17ff\u3001-\u9fff\uff08-\uff0f]/],
  [IGNORABLE, /* @__PURE__ */ oneOf(ZERO_WIDTH)],
  [IGNORABLE, /[\ufe00-\ufe0f]/],
  [APOSTROPHE, /* @__PURE__ */ oneOf(APOSTROPHES)],
];

/**
 * The same questions without the Unicode tables, which take a browser milliseconds to load: most texts need no others.
 */
const ASCII_QUESTIONS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[A-Za-z]/],
  [NUMBER | DIGIT, /[0-9]/],
  [UPPER, /[A-Z]/],
  [SPACE, /\s/],
  [BLANK, /[\0- \x7f]/],
  [STOP, /[.!?]/],
  [AFTER_STOP, /[\s"')\]]/],
  [APOSTROPHE, /'/],
];

const KINDS = new Int32Array(0x10000);
const LOWER = new Uint16Array(0x10000);
const PAIRS = new Map<number, number>();

/** Bits of one UTF-16 unit; those of half a character say nothing. Past the text's end (`NaN`) there is a space. */
export const kindOf = (code: number): number => (code >= 0 ? KINDS[code] || learn(code) : SPACE | BLANK);

/** The unit in lower case; itself when it is `ODD`. Known once `kindOf` was asked. */
export const lowerOf = (code: number): number => LOWER[code] as number;

/** Bits of the character at `at`, which ends at `end` at the latest. */
export function kindAt(text: string, at: number, end: number): number {
  const kind = kindOf(text.charCodeAt(at));
  return (kind & HALF) === 0 ? kind : pairAt(text, at, end);
}

/** UTF-16 units of a character of the kind given by `kindAt`. */
export const widthOf = (kind: number): number => ((kind & PAIR) === 0 ? 1 : 2);

/** Letters, digits and the marks that sit on them. */
export function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return (kind & (ALPHANUMERIC | MARK)) !== 0 && (kind & IGNORABLE) === 0;
}

export const isLetterUnit = (unit: number): boolean => (kindOf(unit) & LETTER) !== 0;
export const isUpperUnit = (unit: number): boolean => (kindOf(unit) & (LETTER | CAPITAL)) === (LETTER | CAPITAL);
export const isLowerUnit = (unit: number): boolean => (kindOf(unit) & (LETTER | SMALL)) === (LETTER | SMALL);

function pairAt(text: string, at: number, end: number): number {
  const point = text.codePointAt(at) as number;
  if (point <= 0xffff || at + 1 >= end) return HALF | ODD;
  let kind = PAIRS.get(point);
  if (kind === undefined) {
    kind = ask(String.fromCodePoint(point), QUESTIONS) | PAIR | ODD;
    PAIRS.set(point, kind);
  }
  return kind;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  let kind = ask(character, code < 0x80 ? ASCII_QUESTIONS : QUESTIONS) | KNOWN;
  if (small.length > 1 || character === 'Σ') kind |= ODD;
  if (code >= 0xd800 && code <= 0xdfff) kind |= HALF | ODD;
  KINDS[code] = kind;
  LOWER[code] = kind & ODD ? code : small.charCodeAt(0);
  return kind;
}

function ask(character: string, questions: typeof QUESTIONS): number {
  let kind = 0;
  for (const [bits, question] of questions) if (question.test(character)) kind |= bits;
  if (character !== character.toLowerCase()) kind |= CAPITAL;
  if (character !== character.toUpperCase()) kind |= SMALL;
  return kind;
}
