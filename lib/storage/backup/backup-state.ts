/* What is to be backed up every day, and what came of it; in the browser's own storage, heard by every context. */

import browser from 'webextension-polyfill';
import type { Message } from '../../i18n/message.ts';

const KEY = 'automaticBackup';

export interface AutomaticBackup {
  readonly to: 'off' | 'folder' | 'downloads';
  /** The folder's name, '' for the downloads folder. */
  readonly folder: string;
  /** When a file was last written, ISO 8601; null for never. */
  readonly last: string | null;
  /** What was in it (the database and its count of changes): the same again is not written. */
  readonly content: string | null;
  /** Files written so far: which of seven names is next where files have no days. */
  readonly files: number;
  /** Since when it fails, and why it did the last time; null while all is well. */
  readonly failing: { readonly since: string; readonly why: Message } | null;
}

export const NO_BACKUP: AutomaticBackup = {
  to: 'off',
  folder: '',
  last: null,
  content: null,
  files: 0,
  failing: null,
};

/** Only we write it: what is missing is as at first. */
const read = (value: unknown): AutomaticBackup => ({
  ...NO_BACKUP,
  ...(value as Partial<AutomaticBackup> | undefined),
});

export async function loadAutomaticBackup(): Promise<AutomaticBackup> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveAutomaticBackup(state: AutomaticBackup): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

export function watchAutomaticBackup(onChange: (state: AutomaticBackup) => void): { stop(): void } {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' && changes[KEY];
    if (change) onChange(read(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return { stop: () => browser.storage.onChanged.removeListener(listener) };
}
