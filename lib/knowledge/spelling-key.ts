/*
 * Places whose names come from another script have as many spellings as there are ways to write it in Latin letters:
 * Avdiivka and Avdiyivka, Deir al-Balah and Dayr al Balah. Spellings of one name share this key. It is only asked when
 * no entry has the very name, and only of places in countries that write other letters.
 */

import { foldName } from '../text/fold.ts';

/** Countries whose names are written in Cyrillic, Arabic, Hebrew, Greek, Georgian, Armenian or Ethiopic letters. */
const OTHER_SCRIPT = new Set(
  'AE AF AM BG BH BY CY DJ DZ EG ER ET GE GR IL IQ IR JO KG KW KZ LB LY MA MK MN MR OM PK PS QA RS RU SA SD SO SY TD TJ TM TN UA UZ XK YE'.split(
    ' ',
  ),
);

export const isTransliterated = (country: string): boolean => OTHER_SCRIPT.has(country);

/** The Arabic article before sun and moon letters. */
const ARTICLE = /^(?:[ae][lnrstdz]|ash|esh|ath|adh)$/;

const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/^j(?=[aeiou])/g, 'z'],
  [/shch|tsch|tch|ch/g, 'c'],
  [/sch|sh/g, 's'],
  [/kh|gh/g, 'h'],
  [/zh|dj|dzh/g, 'z'],
  [/ts|tz/g, 'z'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/q|c(?!h)/g, 'k'],
  [/w/g, 'v'],
];

/** "-iv", "-ov" and "-ev" are one ending in Ukrainian and Russian. */
const ENDING = /[ieo]v$/;

function wordKey(word: string): string {
  const consonants = CONSONANTS.reduce((done, [letters, one]) => done.replace(letters, one), word);
  return consonants
    .replace(ENDING, 'av')
    .replace(/[aeiouyj]+/g, (vowels) => (/[ou]/.test(vowels) ? 'o' : 'a'))
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[ao])h$/, '');
}

/** Shorter keys are shared by names that have nothing to do with each other ("Biden", and Badin in Pakistan). */
const LEAST_LETTERS = 6;

/** Null when the name is too short, or not in plain letters, for its spellings to be told from others. */
export function spellingKey(name: string): string | null {
  const words = foldName(name).split(' ');
  const kept = words.length > 1 ? words.filter((word) => !ARTICLE.test(word)) : words;
  const key = kept.map(wordKey).join(' ');
  return /^[a-z ]+$/.test(key) && key.replaceAll(' ', '').length >= LEAST_LETTERS ? key : null;
}

/** What the key is filed under; no folded name begins so. */
export const spellingEntry = (key: string): string => `~${key}`;
