/*
 * Text that a site has scrambled letter by letter for those who have not paid: the shape of words, and no words. Told
 * by what no language does. Its letters moved on by as many places, or put in their order, give the small words of a
 * language; or they are as frequent as each other; or there are hardly any vowels among them. A language that we do not
 * know does none of this.
 */

import { kindOf, LETTER, MARK, NUMBER } from '../text/characters.ts';
import { smallWords } from '../text/language.ts';
import type { PageBlock } from '../text/page-text.ts';
import type { Page } from './page.ts';

/** Characters of a line from which on it is asked, and how many are looked at first and when in doubt. */
const MIN_LINE = 50;
const FIRST_LOOK = 160;
const LOOK = 400;
/** Words looked at of all doubted lines together, and lines up to which each is asked by itself. */
const MAX_WORDS = 150;
const MAX_DOUBTFUL = 8;
/** What a line scores that may be taken for text. */
const MIN_SCORE = 0.1;
/** Share of small words, of whatever languages, from which on a line is written in one. */
const WRITTEN = 0.15;
/** Share of small words that must come to light, their number, and how many times as many as there were. */
const FOUND = 0.2;
const TIMES = 2.5;
const MIN_FOUND = 5;
const MIN_DIFFERENT = 3;

/** The scores with those of scrambled lines put to nothing. */
export function withoutScrambled({ text, blocks }: Pick<Page, 'text' | 'blocks'>, scores: readonly number[]): number[] {
  const left = [...scores];
  const doubtful: number[] = [];
  blocks.forEach((block, i) => {
    if ((scores[i] ?? 0) < MIN_SCORE || block.end - block.start < MIN_LINE || block.kind === 'preformatted') return;
    if (!isWritten(wordsOf(text, block, FIRST_LOOK))) doubtful.push(i);
  });
  if (doubtful.length === 0) return left;
  const together = doubtful.flatMap((i) => wordsOf(text, blocks[i] as PageBlock)).slice(0, MAX_WORDS);
  const isSure = isScrambled(together);
  // A page of many such lines is in a language that we do not know, or all of it is scrambled.
  if (!isSure && doubtful.length > MAX_DOUBTFUL) return left;
  for (const i of doubtful) if (isSure || isScrambled(wordsOf(text, blocks[i] as PageBlock))) left[i] = 0;
  return left;
}

/** Words of two letters and more at the beginning of a line, in lower case. */
function wordsOf(text: string, line: PageBlock, look = LOOK): string[] {
  const words: string[] = [];
  const end = Math.min(line.end, line.start + look);
  for (let at = line.start, from = -1; at <= end; at++) {
    const kind = at < end ? kindOf(text.charCodeAt(at)) : 0;
    if ((kind & (LETTER | MARK)) !== 0) {
      if (from < 0) from = at;
    } else {
      if (from >= 0 && at - from > 1 && (kind & NUMBER) === 0) words.push(text.slice(from, at).toLowerCase());
      from = -1;
    }
  }
  return words;
}

/** The script of the languages whose small words we know. */
const LATIN = /^[a-z\u00df-\u024f]+$/;

/** Does it hold the small words of a language that we know, or too few words to tell? */
function isWritten(words: readonly string[]): boolean {
  if (words.length < MIN_FOUND || !words.some((word) => LATIN.test(word))) return true;
  const known = knownWords();
  return words.filter((word) => known.has(word)).length >= words.length * WRITTEN;
}

export function isScrambled(words: readonly string[]): boolean {
  if (words.length < MIN_FOUND * 2 || isWritten(words)) return false;
  const known = knownWords();
  const { sorted, languages } = listedWords();
  const least = Math.max(FOUND * words.length, TIMES * words.filter((word) => known.has(word)).length, MIN_FOUND);
  /** All lists together are asked first, and then what they have in common. */
  const comeToLight = (changed: readonly string[], all: ReadonlySet<string>, lists: readonly ReadonlySet<string>[]) => {
    const found = changed.filter((word) => all.has(word));
    const isOf = (list: ReadonlySet<string>): boolean => {
      const own = found.filter((word) => list.has(word));
      return own.length >= least && new Set(own).size >= MIN_DIFFERENT;
    };
    return found.length >= least && lists.some(isOf);
  };
  const ordered = words.map(lettersInOrder);
  if (comeToLight(ordered, sorted, languages.sorted)) return true;
  const sample = words.join('');
  for (let places = 1; places < LATIN_LETTERS; places++) {
    const moved = words.map((word) => moveOn(word, places));
    if (comeToLight(moved, known, languages.words)) return true;
  }
  return areRandom(sample);
}

const LATIN_LETTERS = 26;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** By so many places in the alphabet. */
function moveOn(word: string, places: number): string {
  let moved = '';
  for (let i = 0; i < word.length; i++) {
    const at = word.charCodeAt(i) - FIRST_LETTER;
    moved +=
      at >= 0 && at < LATIN_LETTERS ? String.fromCharCode(FIRST_LETTER + ((at + places) % LATIN_LETTERS)) : word[i];
  }
  return moved;
}

const lettersInOrder = (word: string): string => [...word].sort().join('');

/** Latin letters from which on their frequencies tell. */
const MIN_LETTERS = 120;
/**
 * How often two letters drawn from the text are the same: 0.055 to 0.08 in any language, 0.038 where all are as
 * frequent.
 */
const MIN_COINCIDENCE = 0.046;
/** Share of vowels: a third to a half in any language. */
const MIN_VOWELS = 0.22;

function areRandom(words: string): boolean {
  const letters = words.normalize('NFD').replace(/[^a-z]/g, '');
  if (letters.length < MIN_LETTERS || letters.length < words.length * 0.8) return false;
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let same = 0;
  for (const count of counts.values()) same += count * (count - 1);
  const vowels = letters.replace(/[^aeiouyw]/g, '').length;
  return same / (letters.length * (letters.length - 1)) < MIN_COINCIDENCE || vowels < letters.length * MIN_VOWELS;
}

/** Words of two letters and more. */
const lists = (): string[][] => smallWords().map((list) => list.filter((word) => word.length >= 2));

let knownOnes: ReadonlySet<string> | null = null;

/** The small words of all languages, made when the first line is looked at. */
function knownWords(): ReadonlySet<string> {
  knownOnes ??= new Set(lists().flat());
  return knownOnes;
}

interface ListedWords {
  /** The letters of each known word in their order. */
  readonly sorted: ReadonlySet<string>;
  /** A set a language. */
  readonly languages: { readonly words: ReadonlySet<string>[]; readonly sorted: ReadonlySet<string>[] };
}

let listed: ListedWords | null = null;

/** Made when the first line is doubted; most pages have none. */
function listedWords(): ListedWords {
  if (listed) return listed;
  const words = lists().map((list) => new Set(list));
  const sorted = words.map((list) => new Set([...list].map(lettersInOrder)));
  listed = { sorted: new Set(sorted.flatMap((list) => [...list])), languages: { words, sorted } };
  return listed;
}
