/*
 * What a character is - letter, mark, end of a sentence - from a table that fills as characters are met. A line is then read in one
 * pass; a regular expression for each question, with Unicode classes, took half the time of reading a page.
 */

export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
export const SPACE = 8;
export const DIGIT = 16;
/** Written otherwise in lower case, and in capitals. */
export const CAPITAL = 32;
export const SMALL = 64;
/** A script without spaces. */
export const DENSE = 128;
/** Ends a sentence when what may follow one does. */
export const STOP = 256;
export const AFTER_STOP = 512;
/** Half of a character that is written in two. */
const HALF = 8192;
/** Its lower case is more than one character, or depends on those beside it: "İ", "Σ", and whatever is written in two halves. */
export const ODD = 16384;
const KNOWN = 32768;
/** Both halves. */
const PAIR = 65536;
/** A capital letter in Unicode's own terms, with or without a small one. */
export const UPPER = 131072;

export const ALPHANUMERIC = LETTER | NUMBER;

const QUESTIONS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [UPPER, /\p{Lu}/u],
  [SPACE, /\s/],
  [DIGIT, /[0-9]/],
  [DENSE, /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/],
  [STOP, /[.!?…。！？।]/],
  [AFTER_STOP, /[\s"'”’»“)\]\u3040-\u9fff]/],
];

const KINDS = new Int32Array(0x10000);
const LOWER = new Uint16Array(0x10000);
const PAIRS = new Map<number, number>();

/** Bits of one UTF-16 unit; those of half a character say nothing. */
export const kindOf = (code: number): number => KINDS[code] || learn(code);

/** The unit in lower case; itself when it is `ODD`. Known once `kindOf` was asked. */
export const lowerOf = (code: number): number => LOWER[code] as number;

/** Bits of the character at `at`, which ends at `end` at the latest. */
export function kindAt(text: string, at: number, end: number): number {
  const kind = kindOf(text.charCodeAt(at));
  return (kind & HALF) === 0 ? kind : pairAt(text, at, end);
}

/** UTF-16 units of a character of the kind given by `kindAt`. */
export const widthOf = (kind: number): number => ((kind & PAIR) === 0 ? 1 : 2);

function pairAt(text: string, at: number, end: number): number {
  const point = text.codePointAt(at) as number;
  if (point <= 0xffff || at + 1 >= end) return HALF | ODD;
  let kind = PAIRS.get(point);
  if (kind === undefined) {
    kind = ask(String.fromCodePoint(point)) | PAIR | ODD;
    PAIRS.set(point, kind);
  }
  return kind;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  let kind = ask(character) | KNOWN;
  if (small.length > 1 || character === 'Σ') kind |= ODD;
  if (code >= 0xd800 && code <= 0xdfff) kind |= HALF | ODD;
  KINDS[code] = kind;
  LOWER[code] = kind & ODD ? code : small.charCodeAt(0);
  return kind;
}

function ask(character: string): number {
  let kind = 0;
  for (const [bit, question] of QUESTIONS) if (question.test(character)) kind |= bit;
  if (character !== character.toLowerCase()) kind |= CAPITAL;
  if (character !== character.toUpperCase()) kind |= SMALL;
  return kind;
}
