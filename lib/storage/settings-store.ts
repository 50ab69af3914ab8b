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

/** Calls back whenever another context has saved. */
export function watchSettings(onChange: (settings: Settings) => void): { stop(): void } {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return { stop: () => browser.storage.onChanged.removeListener(listener) };
}
