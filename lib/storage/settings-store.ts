/* The settings in the browser's own storage: small, and heard by every context when they change. */

import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../settings/settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** False where there are none, and what is loaded is what Sidelight came with. */
export const hasSettings = async (): Promise<boolean> => KEY in (await browser.storage.local.get(KEY));

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

/** Calls back whenever some context has saved, with what was stored before. */
/** @param onChange `erased`: they are the defaults because everything was deleted */
export function watchSettings(onChange: (settings: Settings, before: Settings, erased: boolean) => void): {
  stop(): void;
} {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = area === 'local' && changes[KEY];
    if (change) onChange(readSettings(change.newValue), readSettings(change.oldValue), change.newValue === undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return { stop: () => browser.storage.onChanged.removeListener(listener) };
}
