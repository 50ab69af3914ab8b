/*
 * Words in the language of the user's choice. The browser gives the words of its own language alone, so another's are
 * read from the package: that one file, and only where a language was chosen.
 */

import { INTERFACE_LANGUAGES, type InterfaceLanguage, messageFileOf } from './interface-languages.ts';
import type { MessageCode } from './message.ts';
import { type MessageFile, wordsFromFile } from './message-files.ts';
import { type BrowserWords, useBrowserWords, useWords, type WordSource } from './words.ts';

/** Reads a file of the package; null when it cannot be read, and then the browser's words stay. */
export type ReadMessageFile = (path: string) => Promise<MessageFile | null>;

export interface WordsApi {
  readonly i18n: BrowserWords;
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Null where the user follows the browser, or settings are damaged. */
export function chosenLanguage(settings: unknown): InterfaceLanguage | null {
  const { language } = (settings ?? {}) as { language?: unknown };
  return INTERFACE_LANGUAGES.find((known) => known === language) ?? null;
}

/**
 * For our own pages, before they say anything. `api` is not taken apart: at a bare `storage` the build adds WXT's own
 * to every script, 3 kB each.
 * @param last as in `useBrowserWords`
 */
export async function useInterfaceWords(
  api: WordsApi,
  read: ReadMessageFile,
  last: readonly MessageCode[] = [],
): Promise<void> {
  useBrowserWords(api.i18n, last);
  const { settings } = await api.storage.local.get('settings');
  const language = chosenLanguage(settings);
  if (language) await useChosenWords(language, () => read(messageFileOf(language)));
}

export async function useChosenWords(
  language: InterfaceLanguage,
  read: () => Promise<MessageFile | null>,
): Promise<WordSource | null> {
  const file = await read();
  if (!file) return null;
  const words = wordsFromFile(file, language);
  useWords(words);
  return words;
}

/** Where a script of ours in a page leaves its words for the others there; the page is in another world. */
const WORDS = Symbol.for('sidelight.words');
const world = globalThis as { [WORDS]?: WordSource };

export function shareWords(words: WordSource | null): void {
  if (words) world[WORDS] = words;
  else delete world[WORDS];
}

/** The words that another script of ours has left here, else the browser's. */
export function useSharedWords(i18n: BrowserWords, last: readonly MessageCode[] = []): void {
  const shared = world[WORDS];
  if (shared) useWords(shared);
  else useBrowserWords(i18n, last);
}
