/*
 * The background's own words: of menus, citations and warnings. In the browser's language at once, in one that was
 * chosen as soon as its file is read; what makes words waits for that.
 */

import browser from 'webextension-polyfill';
import { chosenLanguage, useInterfaceWords } from '../../lib/i18n/chosen-words.ts';
import { readMessageFile } from '../../lib/messaging/package-file.ts';
import { loadSettings, watchSettings } from '../../lib/storage/settings-store.ts';

let ready: Promise<void> = Promise.resolve();

/** Done when words are said in the language that the user has chosen. */
export const wordsReady = (): Promise<void> => ready;

/** @param onChange another language was chosen: what was said before is to be said again */
export function speak(onChange: () => void): void {
  const begin = () => {
    ready = useInterfaceWords(browser, readMessageFile);
    return ready;
  };
  void begin();
  watchSettings((settings, before) => {
    if (settings.language !== before.language) void begin().then(onChange);
  });
}

/** In which the user reads other things than articles: as chosen, else the browser's. */
export async function usersLanguage(): Promise<string> {
  return chosenLanguage(await loadSettings()) ?? browser.i18n.getUILanguage();
}
