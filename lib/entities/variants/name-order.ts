/*
 * The order of a person's names: in Hungarian articles "Kis Ágnes" is Ágnes Kis, and so she is called abroad and in
 * stores; Donald Trump is called as he is everywhere.
 */

import { LANGUAGES } from '../../languages/all-languages.ts';

const lastGivenNames = new Map<string, ReadonlySet<string>>(
  LANGUAGES.flatMap(({ code, names }) =>
    names?.givenNamesLast ? [[code, new Set(names.givenNamesLast.split(' '))] as const] : [],
  ),
);

/** Words of a name; longer ones have more to them than a surname and given names. */
const MAX_WORDS = 3;

/** Does the name as written end with what is a given name where surnames stand in front? */
export const isSurnameFirst = (words: readonly string[], language: string): boolean =>
  words.length > 1 &&
  words.length <= MAX_WORDS &&
  (lastGivenNames.get(language)?.has((words.at(-1) as string).toLowerCase()) ?? false);

/** The same with its first word last. */
export const givenFirst = <Word>([first, ...others]: readonly Word[]): Word[] =>
  first === undefined ? [] : [...others, first];

/** A name with its surname last. */
export function inGivenOrder(name: string, language: string): string {
  const words = name.split(' ');
  return isSurnameFirst(words, language) ? givenFirst(words).join(' ') : name;
}
