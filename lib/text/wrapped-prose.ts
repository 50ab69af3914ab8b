/* Preformatted text that is prose: a standard, a memo, a letter, whose lines end where the margin was. */

import { wrapWidth } from './plain-lines.ts';

/** Characters looked at. */
const LOOK = 20_000;
/** Share of letters, spaces and the marks of sentences; the code of a program has brackets and signs besides. */
const MIN_PLAIN = 0.93;
const PLAIN = /[\p{L}\p{M}\p{N}\s.,;:!?'"’”“‘()-]/gu;
/** Marks that stand in every line of a program, and hardly in a text. */
const CODE = /[{}=<>_\\|;#$]/g;
const MAX_CODE = 0.012;

export function isWrappedProse(source: string): boolean {
  const words = source.slice(0, LOOK);
  if (wrapWidth(words) === 0) return false;
  const size = words.length;
  return (words.match(PLAIN)?.length ?? 0) >= size * MIN_PLAIN && (words.match(CODE)?.length ?? 0) <= size * MAX_CODE;
}
