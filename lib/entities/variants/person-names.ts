/*
 * Are two written names of persons one person's? Surnames join, given names may only agree, never contradict: Kim
 * Jong-un is not Kim Yo-jong, George Bush senior is not junior.
 */

import { LANGUAGES, wordsOfAll } from '../../languages/all-languages.ts';
import { foldWord } from '../../text/fold.ts';
import { soundAlike } from '../../text/transliteration-key.ts';
import { FIRST_NAMES } from '../rules/first-names.ts';
import { givenFirst, isSurnameFirst } from './name-order.ts';
import { type Gender, splitTitles, type TitleKind, type Titles } from './titles.ts';

export interface PersonName {
  /** Folded words without titles, hyphenated ones in one piece without the hyphen ("jongun"). */
  readonly words: readonly string[];
  /** As written, and without the titles. */
  readonly written: string;
  readonly bare: string;
  /** "jr", "sr", "iii", '' when not said. */
  readonly suffix: string;
  /** What the words in front say. */
  readonly gender: Gender;
  /** Of the title before it. */
  readonly title: TitleKind | null;
  /** That title, '' where there is none or it tells a man or woman only. */
  readonly rank: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);
const AFTER_NAMES = new Set(
  LANGUAGES.flatMap(({ people }) => people?.afterNames?.split(' ') ?? []).flatMap((word) => [word, `${word}.`]),
);

const NICKNAMES = new Map(
  [...wordsOfAll(({ names }) => names?.nicknames, '|')].map((pair) => pair.split(' ') as [string, string]),
);

/** Stand before a surname, written or left out as the paper likes: "von der Leyen", "Leyen"; "al-Assad", "Assad". */
const PARTICLES = wordsOfAll(({ names }) => names?.particles);

/** @param before the titles that stand in front of the mention */
export function personName(surface: string, before: Titles, language = ''): PersonName {
  const { name, titles } = splitTitles(surface, language);
  const words: string[] = [];
  let suffix = '';
  // "J.R. Hallam" has two initials.
  const parts = name.replace(/(?<=(?:^|[\s.])\p{Lu}\.)(?=\p{Lu}\.)/gu, ' ').split(/[\s,]+/);
  while (parts.length > 1 && AFTER_NAMES.has(parts.at(-1) as string)) parts.pop();
  for (const part of parts) {
    const folded = foldWord(part.replace(/^(?:al|el|as|ash|ad|ar|an|at|az)[-‑](?=\p{L})/iu, ''));
    if (folded === '') continue;
    // "Ben" is a given name in front, and a particle further on.
    const isGiven = words.length === 0 && FIRST_NAMES.has(part);
    if (PARTICLES.has(folded) && words.length < 4 && !isGiven) continue;
    if (words.length > 0 && SUFFIXES.has(folded)) suffix = folded.replace('junior', 'jr').replace('senior', 'sr');
    else words.push(folded);
  }
  if (words.length === 0) words.push(foldWord(surface));
  return {
    words: isSurnameFirst(parts, language) ? givenFirst(words) : words,
    written: surface,
    bare: name,
    suffix,
    gender: titles.gender || before.gender,
    title: titles.kind ?? before.kind,
    rank: titles.rank || before.rank,
  };
}

/** One spelling for another: equal, an initial of it, a nickname, or the same sound. */
function agree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b) || soundAlike(a, b);
}

export const agreeSuffix = (
  a: Pick<PersonName, 'suffix' | 'gender'>,
  b: Pick<PersonName, 'suffix' | 'gender'>,
): boolean =>
  (a.suffix === '' || b.suffix === '' || a.suffix === b.suffix) &&
  (a.gender === '' || b.gender === '' || a.gender === b.gender);

/**
 * Two names of two words or more: same surname, given names that agree; the shorter may leave out middle names.
 */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (!agreeSuffix(a, b)) return false;
  if (a.words.join('') === b.words.join('')) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2) return false;
  const surname = short.at(-1) as string;
  const other = long.at(-1) as string;
  if (surname.length === 1 || !(surname === other || soundAlike(surname, other))) return false;
  if (!agree(short[0] as string, long[0] as string)) return false;
  // Middle names in order; whole ones may be left out between them, an initial is the next one's.
  let at = 1;
  for (const middle of short.slice(1, -1)) {
    while (middle.length > 1 && at < long.length - 1 && !agree(middle, long[at] as string)) at++;
    if (at >= long.length - 1 || !agree(middle, long[at] as string)) return false;
    at++;
  }
  return true;
}

/** One is the other with a middle name or a "Jr." more: as often father and son as one person. */
export const mayBeRelatives = (a: PersonName, b: PersonName): boolean =>
  a.words.length === b.words.length
    ? a.suffix !== b.suffix
    : agree(a.words[0] as string, b.words[0] as string) && a.words.at(-1) === b.words.at(-1);

/**
 * How one word alone may name a person with a full name: by surname (the last word, or the first before a hyphenated
 * given name as in "Kim Jong-un"), or by another word of the name; null when it cannot. The title in front decides
 * which of them: "Sir Keir", "Mr Starmer".
 */
export function partOf(single: PersonName, full: PersonName, surnameFirst: boolean): 'surname' | 'given' | null {
  const word = single.words[0] as string;
  if (word.length < 2 || !agreeSuffix(single, full)) return null;
  if (single.title === 'reign') return full.title === 'reign' && word === full.words[0] ? 'given' : null;
  const surname = (surnameFirst ? full.words[0] : full.words.at(-1)) as string;
  if (word === surname || (soundAlike(word, surname) && word.length > 4)) return 'surname';
  if (!full.words.includes(word)) return null;
  // "Mr Xi" is Xi Jinping and "Mayor Pete" Pete Cole; "Mr James" is not James Cole.
  const isGiven = word === full.words[0] && FIRST_NAMES.has(full.bare.split(' ')[0] ?? '');
  return isGiven && (single.title === 'peer' || (single.title === 'surname' && single.gender !== '')) ? null : 'given';
}
