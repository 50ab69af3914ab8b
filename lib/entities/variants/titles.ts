/*
 * Titles before a name, inside the mention or in front of it: "Mr Obama", "Lt Gen Ruiz", "Sir Keir", "Señora Díaz".
 * They are none of the name, but they say which part of it follows, and often whether it is a man's.
 */

import { LANGUAGES } from '../../languages/all-languages.ts';
import type { PeopleLanguage } from '../../languages/people-language.ts';
import { foldWord } from '../../text/fold.ts';
import { FIRST_NAMES } from '../rules/first-names.ts';

/**
 * What stands behind the title: a surname or full name; the same, of a peer, who is hardly named without it; a given
 * name or full name; or a name without a surname.
 */
export type TitleKind = 'surname' | 'peer' | 'given' | 'reign';

export type Gender = 'm' | 'f' | '';

export interface Titles {
  /** Of the title next to the name; null where there is none. */
  readonly kind: TitleKind | null;
  readonly gender: Gender;
  /** The title itself, folded, where it is of no gender: "general", "dr"; '' for none. */
  readonly rank: string;
}

export const NO_TITLES: Titles = { kind: null, gender: '', rank: '' };

/** Words this short mean other things elsewhere ("M.", "Don", "Re"): only in their own language. */
const MAX_OWN_LETTERS = 3;

/** Word → codes of the languages that list it. */
type Listed = ReadonlyMap<string, ReadonlySet<string>>;

function listed(list: keyof PeopleLanguage): Listed {
  const map = new Map<string, Set<string>>();
  for (const { code, people } of LANGUAGES)
    for (const word of (people?.[list] ?? '').split(' ').filter(Boolean).map(foldWord))
      map.set(word, (map.get(word) ?? new Set()).add(code));
  return map;
}

const KINDS: readonly (readonly [TitleKind, Listed])[] = [
  ['surname', listed('surnameTitles')],
  ['peer', listed('peerTitles')],
  ['given', listed('givenTitles')],
  ['reign', listed('reignTitles')],
];
const MALE = listed('male');
const FEMALE = listed('female');

/** English titles stand in texts of every language, others only where they cannot be something else. */
function holds(list: Listed, word: string, language: string): boolean {
  const folded = foldWord(word);
  const codes = list.get(folded);
  if (codes === undefined) return false;
  if (codes.has(language || 'en')) return true;
  const doubtful = folded.length <= MAX_OWN_LETTERS || FIRST_NAMES.has(word);
  return codes.has('en') ? !FIRST_NAMES.has(word) : !doubtful;
}

const kindOf = (word: string, language: string): TitleKind | null =>
  KINDS.find(([, list]) => holds(list, word, language))?.[0] ?? null;

/** Listed in the text's own language, and that is not English, which writes titles large. */
const ownTitle = (word: string, language: string): boolean =>
  language !== 'en' && KINDS.some(([, list]) => list.get(foldWord(word))?.has(language));

export function genderOf(word: string, language: string): Gender {
  const male = holds(MALE, word, language);
  return male === holds(FEMALE, word, language) ? '' : male ? 'm' : 'f';
}

const titlesOf = (words: readonly string[], language: string): Titles => {
  const last = words.at(-1);
  if (last === undefined) return NO_TITLES;
  const gender = words.map((word) => genderOf(word, language)).find((each) => each !== '') ?? '';
  return { kind: kindOf(last, language), gender, rank: gender === '' ? foldWord(last) : '' };
};

/** One title in full and short: "Sgt" has its letters from "Sergeant", in their order. */
export function isOneRank(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '' || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** A name without the titles it begins with; something is always left. */
export function splitTitles(surface: string, language: string): { name: string; titles: Titles } {
  const words = surface.split(' ');
  let from = 0;
  while (from + 1 < words.length && kindOf(words[from] as string, language) !== null) from++;
  if (from === 0 || !/^\p{L}{2}/u.test(words[from] as string)) return { name: surface, titles: NO_TITLES };
  return { name: words.slice(from).join(' '), titles: titlesOf(words.slice(0, from), language) };
}

export const withoutTitles = (surface: string, language: string): string => splitTitles(surface, language).name;

/** Characters that hold the titles before a name. */
const BEFORE = 40;

/** The titles right before a mention: "Sir [Keir]", "Lt. Gen. [Ruiz]". */
export function titlesBefore(text: string, start: number, language: string): Titles {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (!/[\p{L}.] $/u.test(before)) return NO_TITLES;
  const words = before.slice(before.lastIndexOf('\n') + 1).split(/[\s“"(,;:–—]+/);
  words.pop();
  let from = words.length;
  // English has verbs and adjectives among them: "We all miss [Steve]".
  const isTitle = (word: string): boolean =>
    kindOf(word, language) !== null && (/^\p{Lu}/u.test(word) || ownTitle(word, language));
  while (from > 0 && isTitle(words[from - 1] as string)) from--;
  // Words for relatives tell a man or a woman too: "her brother [Tom]".
  const last = words.at(-1) ?? '';
  if (from === words.length)
    return { ...NO_TITLES, gender: kindOf(last, language) === null ? genderOf(last, language) : '' };
  return titlesOf(words.slice(from), language);
}
