/*
 * One way of making two spellings comparable, for gazetteer, pack, variants and search alike: both sides must go
 * through it. Not reversible, and offsets do not stay. Only the tagger folds in steps of its own, which its model was
 * trained with (`word-facts.ts`); its letters are these.
 */

import { DASHES, DOUBLE_QUOTES, oneOf, SINGLE_QUOTES } from './characters.ts';

/** Letters that Unicode does not take apart. */
export const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

type Replacements = readonly (readonly [RegExp, string])[];

export interface FoldOptions {
  /** What becomes of punctuation, in order. */
  readonly marks: Replacements;
}

const ONLY_ASCII = /^[\0-\x7f]*$/;

/**
 * Lower case, in compatibility form, without marks on letters and without what is not seen. Plain letters need no
 * Unicode tables, which cost a page that is read for the first time some milliseconds to load.
 */
export function fold(text: string, { marks }: FoldOptions): string {
  const bare = ONLY_ASCII.test(text) ? text : text.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, '');
  const lower = bare.toLowerCase().replace(/[ßæðøþđıłœ]/g, (letter) => LETTERS[letter] as string);
  return replaceAll(lower, marks);
}

const replaceAll = (text: string, replacements: Replacements): string =>
  replacements.reduce((done, [mark, instead]) => done.replace(mark, instead), text);

/** One kind each of quotation mark, apostrophe and dash. A character stays a character, so that offsets stay. */
export const STRAIGHT: Replacements = [
  [/* @__PURE__ */ oneOf(SINGLE_QUOTES, 'g'), "'"],
  [/* @__PURE__ */ oneOf(DOUBLE_QUOTES, 'g'), '"'],
  [/* @__PURE__ */ oneOf(DASHES, 'g'), '-'],
];

export const straighten = (text: string): string => replaceAll(text, STRAIGHT);

const NAME: FoldOptions = {
  marks: [
    [/&/g, ' and '],
    [/['"`´.‘’“”]/g, ''],
  ],
};

/**
 * A name folded for look-up: only its words, one space between them; "&" is "and", and a leading "the" is none of the
 * name.
 */
export function foldName(name: string): string {
  const folded = fold(name, NAME);
  return folded
    .replace(ONLY_ASCII.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** Words kept folded: an article has some hundreds different ones, and each is asked for many times. */
const MAX_KEPT = 5000;
const kept = new Map<string, string>();

/** One word folded for look-up, in one piece: "jong-un" is "jongun". */
export function foldWord(word: string): string {
  let folded = kept.get(word);
  if (folded === undefined) {
    folded = foldName(word).replace(/ /g, '');
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(word, folded);
  }
  return folded;
}
