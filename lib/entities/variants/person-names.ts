/*
 * Are two written names of persons one person's? Surnames join, given names may only agree, never contradict: Kim
 * Jong-un is not Kim Yo-jong, George Bush senior is not junior.
 */

import { wordsOfAll } from '../../languages/all-languages.ts';
import { foldName } from '../../text/fold.ts';
import { soundAlike } from '../../text/transliteration-key.ts';

export interface PersonName {
  /** Folded words, hyphenated ones in one piece without the hyphen ("jongun"). */
  readonly words: readonly string[];
  /** "jr", "sr", "iii", '' when not said. */
  readonly suffix: string;
  /** What the words in front say: 'm', 'f' or ''. */
  readonly gender: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);
const MALE = wordsOfAll(({ names }) => names?.male);
const FEMALE = wordsOfAll(({ names }) => names?.female);

const NICKNAMES = new Map(
  [...wordsOfAll(({ names }) => names?.nicknames, '|')].map((pair) => pair.split(' ') as [string, string]),
);

/** Stand before a surname, written or left out as the paper likes: "von der Leyen", "Leyen"; "al-Assad", "Assad". */
const PARTICLES = wordsOfAll(({ names }) => names?.particles);

export function personName(surface: string, wordBefore: string): PersonName {
  const title = wordBefore.toLowerCase();
  const words: string[] = [];
  let suffix = '';
  for (const part of surface.split(/[\s,]+/)) {
    const folded = foldName(part.replace(/^(?:al|el|as|ash|ad|ar|an|at|az)[-‑](?=\p{L})/iu, '')).replace(/ /g, '');
    if (folded === '') continue;
    if (PARTICLES.has(folded) && words.length < 4) continue;
    if (words.length > 0 && SUFFIXES.has(folded)) suffix = folded.replace('junior', 'jr').replace('senior', 'sr');
    else words.push(folded);
  }
  if (words.length === 0) words.push(foldName(surface).replace(/ /g, ''));
  return { words, suffix, gender: MALE.has(title) ? 'm' : FEMALE.has(title) ? 'f' : '' };
}

/** One spelling for another: equal, an initial of it, a nickname, or the same sound. */
function agree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b) || soundAlike(a, b);
}

const agreeSuffix = (a: PersonName, b: PersonName): boolean =>
  (a.suffix === '' || b.suffix === '' || a.suffix === b.suffix) &&
  (a.gender === '' || b.gender === '' || a.gender === b.gender);

/** Two names of two words or more: same surname, given names that agree; the shorter may leave out middle names. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (!agreeSuffix(a, b)) return false;
  if (a.words.join('') === b.words.join('')) return true;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2) return false;
  const surname = short.at(-1) as string;
  const other = long.at(-1) as string;
  if (surname.length === 1 || !(surname === other || soundAlike(surname, other))) return false;
  if (!agree(short[0] as string, long[0] as string)) return false;
  // Middle names in order, each found in the longer name.
  let at = 1;
  for (const middle of short.slice(1, -1)) {
    while (at < long.length - 1 && !agree(middle, long[at] as string)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/**
 * How one word alone may name a person with a full name: by surname (the last word, or the first before a hyphenated
 * given name as in "Kim Jong-un"), or by another word of the name; null when it cannot.
 */
export function partOf(single: PersonName, full: PersonName, surnameFirst: boolean): 'surname' | 'given' | null {
  const word = single.words[0] as string;
  if (word.length < 2 || !agreeSuffix(single, full)) return null;
  const surname = (surnameFirst ? full.words[0] : full.words.at(-1)) as string;
  if (word === surname || (soundAlike(word, surname) && word.length > 4)) return 'surname';
  return full.words.includes(word) ? 'given' : null;
}
