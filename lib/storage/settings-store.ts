/* The settings in the browser's own storage: small, and heard by every context when they change. */

import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../settings/settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

let lastChange: Promise<void> = Promise.resolve();

/** Reads, changes and saves; changes follow one another, because two at once would each lose the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const mine = lastChange.then(async () => saveSettings(change(await loadSettings())));
  // The next change does not suffer from this one's failure, which its own caller hears.
  lastChange = mine.then(
    () => undefined,
    () => undefined,
  );
  return mine;
}

/** Calls back whenever another context has saved. */
export function watchSettings(onChange: (settings: Settings) => void): { stop(): void } {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return { stop: () => browser.storage.onChanged.removeListener(listener) };
}
