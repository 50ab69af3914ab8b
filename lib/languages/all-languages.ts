/* The languages as a list, and what their consumers ask of it: a slice of one, or one list of all of them together. */

import type { Language, Slice } from './language.ts';
import * as listed from './languages.ts';

/** Sorted by code. */
export const LANGUAGES: readonly Language[] = Object.values(listed).sort((a, b) => (a.code < b.code ? -1 : 1));

/** A slice of the language that a BCP 47 tag begins with; null when it is not listed, or has no such slice. */
export function sliceOf<S extends Slice>(tag: string, slice: S): NonNullable<Language[S]> | null {
  const [code] = tag.split('-');
  return LANGUAGES.find((language) => language.code === code)?.[slice] ?? null;
}

type ListIn = (language: Language) => string | undefined;
/** Words are parted by spaces; lists that may hold phrases by bars. */
type Separator = ' ' | '|';

/** One list of every language that has it, together: for what is asked of text in any language. */
export const wordsOfAll = (listIn: ListIn, separator: Separator = ' '): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => listIn(language)?.split(separator) ?? []).filter(Boolean));

/**
 * The same for a regular expression, to be put in brackets; apostrophes of either make. Matches nothing when no
 * language has the list.
 */
export const anyOf = (listIn: ListIn, separator: Separator = '|'): string =>
  [...wordsOfAll(listIn, separator)].join('|').replaceAll("'", "['’]") || '(?!)';
