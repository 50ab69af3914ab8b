/*
 * Tense where the verb comes last (`unspaced` of a language): a date that a comma sets apart goes with the last verb of
 * its sentence, another with the first verb behind it.
 */

import type { Word } from '../text/words.ts';
import type { Tense, TenseTables } from './tense.ts';

/** Words looked at behind a date: characters, mostly. */
const REACH = 120;
/** Words between a date and its comma: the time of day, a small word. */
const SET_APART = 3;

export function tenseOfVerbsLast(tables: TenseTables, words: readonly Word[], first: number, after: number): Tense {
  const sentence = words[first]?.sentence;
  const behind = words.slice(after, after + REACH).filter((word) => word.sentence === sentence);
  const apart = behind.slice(0, SET_APART).some(({ lower }) => lower === '、');
  const cues = behind.flatMap(({ lower }): Tense[] =>
    tables.future.has(lower) ? ['future'] : tables.past.has(lower) ? ['past'] : [],
  );
  return (apart ? cues.at(-1) : cues[0]) ?? null;
}
