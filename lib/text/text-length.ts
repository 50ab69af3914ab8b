/*
 * How long a text is, in the same measure for every script: the letters it would take in the Latin one, five or six a
 * word. A character of Chinese, Japanese or Korean stands for two or three of them. Thai, Khmer, Arabic or Devanagari
 * take as many as Latin does, spaces or not.
 */

import { DENSE, kindOf } from './characters.ts';
import type { Span } from './span.ts';

/** Latin letters that a character of a dense script stands for. */
export const DENSE_LETTERS = 2.5;

/** From the first script that may be dense on, but for the punctuation between: most texts have none of it. */
const MAY_BE_DENSE = /[\u1100-\u11ff\u2e80-\uffff]/;

export function textLength(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
  if (!MAY_BE_DENSE.test(text.slice(start, end))) return end - start;
  let dense = 0;
  for (let at = start; at < end; at++) if ((kindOf(text.charCodeAt(at)) & DENSE) !== 0) dense++;
  return end - start + dense * (DENSE_LETTERS - 1);
}
