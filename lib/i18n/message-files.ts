/*
 * A browser's message file (`_locales/<language>/messages.json`) as a source of words, for the terminal and for tests.
 */

import type { WordSource } from './words.ts';

export type MessageFile = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** @param language BCP 47 of the file */
export const wordsFromFile = (file: MessageFile, language: string): WordSource => ({
  language,
  word: (key, args) => (Object.hasOwn(file, key) ? filled((file[key] as { message: string }).message, args) : ''),
});

/** `$1` is the first argument, `$$` a dollar sign, as in a browser. */
const filled = (words: string, args: readonly string[]): string =>
  words.replace(/\$(?:([1-9])|(\$))/g, (_, place: string | undefined) =>
    place === undefined ? '$' : (args[Number(place) - 1] ?? ''),
  );
