/*
 * Scanned words for those who take words otherwise, a name with its dots or a number without its separators: nearly
 * every word is the same to all of them, and only what is not needs to be read again.
 */

import type { Span } from './span.ts';
import type { ScannedWord } from './words.ts';

/** What stands between white space. */
export interface Stretch extends Span {
  /** Its one word, of plain letters with nothing but punctuation around it; null where there is more to it. */
  readonly only: ScannedWord | null;
}

/** Marks that join nothing to a word and are none themselves. */
const QUIET = new Set('.,;:!?…"\'()[]“”‘„«»');
const PLAIN = /^[a-z]+$/;

export function stretchesOf(words: readonly ScannedWord[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < words.length; ) {
    const { start } = words[at] as ScannedWord;
    let only: ScannedWord | null = null;
    let isPlain = true;
    let end = start;
    do {
      const word = words[at++] as ScannedWord;
      end = word.end;
      if (word.kind === 'word' && only === null && isPlainWord(word)) only = word;
      else if (!QUIET.has(word.lower)) isPlain = false;
    } while (words[at]?.glued);
    stretches.push({ start, end, only: isPlain ? only : null });
  }
  return stretches;
}

const isPlainWord = ({ lower, start, end }: ScannedWord): boolean => lower.length === end - start && PLAIN.test(lower);
