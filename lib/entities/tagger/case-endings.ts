/*
 * Names in a case, as a language writes them: what its endings stand for in the form that lists have. A hint, like the
 * lists themselves: a form counts only where a list has it.
 */

import { sliceOf } from '../../languages/all-languages.ts';
import { addWord, type Gazetteer, lookUp } from './gazetteer.ts';
import { hashString } from './hashing.ts';
import { foldWord } from './word-facts.ts';

export interface CaseEnding {
  readonly ending: string;
  readonly instead: string;
}

/** Letters that must be left of a name. */
const LEAST = 3;

/** Of a language, longest first; none where it says nothing of them. */
export function caseEndings(language: string): CaseEnding[] {
  const listed = sliceOf(language, 'names')?.caseEndings?.split(' ') ?? [];
  return listed
    .map((each) => each.split('>').map(foldWord))
    .map(([ending = '', instead = '']) => ({ ending, instead }))
    .sort((a, b) => b.ending.length - a.ending.length);
}

/** Hash of the form that a list has of a word, its own where none has it in another. */
export function listedForm(
  { words, phrases }: Gazetteer,
  written: string,
  folded: number,
  endings: readonly CaseEnding[],
): number {
  if (endings.length === 0 || lookUp(words, folded) > 0 || lookUp(phrases, addWord(0, folded)) > 0) return folded;
  for (const { ending, instead } of endings) {
    if (!written.endsWith(ending) || written.length - ending.length < LEAST) continue;
    const form = hashString(written.slice(0, written.length - ending.length) + instead);
    if (lookUp(words, form) > 0 || lookUp(phrases, addWord(0, form)) > 0) return form;
  }
  return folded;
}
