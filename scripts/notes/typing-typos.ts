/* Words as they are mistyped. */

import { below, type Random } from '../random.ts';
import { swapAt } from './marked-text.ts';

/**
 * One mistype of the typing inside a word of four letters or more: two letters swapped, one lost, doubled or another.
 */
export function mistype(word: string, random: Random): string {
  const at = 1 + below(random, word.length - 2);
  const letter = word[at] as string;
  switch (below(random, 4)) {
    case 0:
      return letter === word[at + 1] ? swapAt(word, at, 1, '') : swapAt(word, at, 2, `${word[at + 1] ?? ''}${letter}`);
    case 1:
      return swapAt(word, at, 1, '');
    case 2:
      return swapAt(word, at, 1, letter + letter);
    default:
      return swapAt(word, at, 1, letter === 'e' ? 'r' : 'e');
  }
}

/** Typos in a share of the words. */
export function mistypeWords(text: string, share: number, random: Random, pattern: RegExp): string {
  return text.replace(pattern, (word) => (random() < share ? mistype(word, random) : word));
}

/** Long enough for a mistype, and no name. */
export const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}{4,}(?![\p{L}\p{N}'’-])/gu;
