/* Words of a page, a file or a user that try to be more than words, or are hard to show. */

import { expect } from 'vitest';
import { place, shown } from './drawn.tsx';

declare global {
  /** Set by markup that has run. */
  var ran: unknown;
}

export const HOSTILE: readonly (readonly [name: string, words: string])[] = [
  ['markup', '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>'],
  ['right to left, and turned', '\u202eהנמל החדש نهر'],
  ['very long, in one piece', 'Donaudampfschiff'.repeat(120)],
  ['like a place in a message', '$1 $$2 $9 \ue000'],
];

/** Characters that any component shows of words, however short it cuts them. */
const SHOWN_AT_LEAST = 30;

/** The words stand there letter by letter, did nothing, and nothing of ours is pushed out of the window. */
export function expectLetters(words: string): void {
  expect(shown()).toContain(words.slice(0, SHOWN_AT_LEAST));
  expect(place.querySelector('img[src="x"], script')).toBeNull();
  expect(globalThis.ran).toBeUndefined();
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
}
