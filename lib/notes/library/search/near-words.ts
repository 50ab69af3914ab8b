/*
 * What was meant by a word that no note holds: words of the notes that are few slips of the fingers away. The longer a
 * word, the more are forgiven; a number is never another, and of a short word too many are near.
 */

import { typoDistance } from '../../../text/typo-distance.ts';

/** Letters from which one slip is forgiven, and two. */
const MIN_LETTERS_ONE = 4;
const MIN_LETTERS_TWO = 8;
/** Letters of a beginning for which longer words are looked at. */
const MIN_LETTERS_BEGINNING = 6;
/** Words offered for one at most: more would mean nothing any more. */
const MAX_NEAR = 12;
/** Letters of the longest word that is compared. */
const MAX_LETTERS = 40;

/** A word of letters that are written one by one; a character of Chinese or Japanese is no slip away from another. */
const SPELT =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}'-]+$/u;

export function slipsForgiven(word: string): number {
  if (word.length > MAX_LETTERS || !SPELT.test(word)) return 0;
  return word.length >= MIN_LETTERS_TWO ? 2 : word.length >= MIN_LETTERS_ONE ? 1 : 0;
}

/** Every word of the notes once, by its length. */
export interface Vocabulary {
  readonly byLength: ReadonlyMap<number, ReadonlySet<string>>;
}

const WORDS = /[^\s!-/:-@[-`{-~¡-¿‐-⁞、-〿]+/g;

/** Adds the words of a folded text. */
export function learnWords(vocabulary: Map<number, Set<string>>, text: string): void {
  for (const word of text.match(WORDS) ?? []) {
    const { length } = word;
    if (length < MIN_LETTERS_ONE - 1 || length > MAX_LETTERS) continue;
    const known = vocabulary.get(length);
    if (known) known.add(word);
    else vocabulary.set(length, new Set([word]));
  }
}

/**
 * The nearest words, all of one distance: whole words before beginnings of longer ones, because a word may not be typed
 * to its end yet.
 */
export function nearWords(word: string, { byLength }: Vocabulary): string[] {
  const forgiven = slipsForgiven(word);
  for (let slips = 1; slips <= forgiven; slips++) {
    const near: string[] = [];
    for (let length = word.length - slips; length <= word.length + slips; length++)
      for (const known of byLength.get(length) ?? [])
        if (sharesLetters(word, known, slips) && typoDistance(word, known, slips) === slips) near.push(known);
    if (near.length > 0) return near.sort().slice(0, MAX_NEAR);
  }
  return forgiven === 0 || word.length < MIN_LETTERS_BEGINNING ? [] : nearBeginnings(word, byLength);
}

/** Words of which the beginning is one slip away. */
function nearBeginnings(word: string, byLength: Vocabulary['byLength']): string[] {
  const near = new Map<string, number>();
  for (const [length, known] of byLength) {
    if (length <= word.length + 1) continue;
    for (const longer of known) {
      if (longer[0] !== word[0] && longer[1] !== word[0] && longer[0] !== word[1]) continue;
      const begins = [0, 1, -1].find((more) => typoDistance(word, longer.slice(0, word.length + more), 1) <= 1);
      if (begins !== undefined) near.set(longer.slice(0, word.length + begins), length);
    }
  }
  return [...near.keys()].sort().slice(0, MAX_NEAR);
}

/** Letters of a word as bits: a quick look before the slips are counted. Each slip adds or takes one letter at most. */
function letters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 31);
  return bits;
}

function sharesLetters(a: string, b: string, slips: number): boolean {
  let apart = letters(a) ^ letters(b);
  let count = 0;
  for (; apart !== 0 && count <= 2 * slips; count++) apart &= apart - 1;
  return count <= 2 * slips;
}
