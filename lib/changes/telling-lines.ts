/*
 * Which lines that are new, gone or changed say something. What stands in or beside a text and changes by itself, in no
 * language alone: counters, times of day, "5 minutes ago", captions of other pictures, headings, labels.
 */

import type { ComparedLine } from './compared-line.ts';
import type { ReadLine } from './read-text.ts';

const DIGIT = /\p{Nd}/u;
/** The marks that a sentence ends with, and what may close it. */
const SENTENCE = /[.!?…。！？؟۔։।]["'”’»“」』）)\]]*\s*$/u;
/** Written without spaces, where a sign is a word or less. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** Words of a line that is too little to be told of. */
const MIN_WORDS = 4;
/** Words of a line that is told of though it ends as no sentence does. */
const MIN_WORDS_OF_FRAGMENT = 12;
/** Words up to which a line that is no sentence may be counters and times: "3 min read, updated 5 minutes ago". */
const MAX_COUNTER_WORDS = 16;
const UNSPACED_TIMES = 2;

const needed = (words: number, { text }: ComparedLine): number =>
  UNSPACED.test(text) ? words * UNSPACED_TIMES : words;

/** A line that is new, or gone. */
export function isTold({ kind }: ReadLine, line: ComparedLine): boolean {
  const { length } = line.keys;
  if (kind === 'caption' || kind === 'heading' || kind === 'title') return false;
  if (length < needed(MIN_WORDS, line)) return false;
  if (SENTENCE.test(line.text)) return true;
  return length >= needed(DIGIT.test(line.text) ? MAX_COUNTER_WORDS : MIN_WORDS_OF_FRAGMENT, line);
}

const SHARE_OR_MONEY = /[%٪‰$€£¥₽₴₹₩₺]/;

/** A line of which words have changed, and which words. */
export function isCounter({ kind }: ReadLine, line: ComparedLine, words: readonly string[]): boolean {
  if (kind === 'heading' || kind === 'title' || SENTENCE.test(line.text)) return false;
  if (line.keys.length > needed(MAX_COUNTER_WORDS, line)) return false;
  if ((kind === 'cell' || kind === 'item') && SHARE_OR_MONEY.test(line.text)) return false;
  return words.some((word) => DIGIT.test(word));
}
