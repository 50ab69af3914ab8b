/* Which folder follows the notes, by which template, and what came of it; heard by every context. */

import browser from 'webextension-polyfill';
import type { Message } from '../../i18n/message.ts';

const KEY = 'notesFolder';

/** A file that another hand changed, and where the notes are instead. */
export interface FolderConflict {
  readonly article: string;
  readonly file: string;
  readonly beside: string;
}

export interface NotesFolder {
  readonly on: boolean;
  /** The folder's name. */
  readonly folder: string;
  /** Id of a template, ours or the user's. */
  readonly template: string;
  /** When it was last brought up to date, ISO 8601; null for never. */
  readonly last: string | null;
  readonly conflicts: readonly FolderConflict[];
  /** What it was brought up to date with: notes, and what files are made of them by; '' for nothing yet. */
  readonly content: string;
  /** Since when it fails, and why it did the last time; null while all is well. */
  readonly failing: { readonly since: string; readonly why: Message } | null;
}

export const NO_FOLDER: NotesFolder = {
  ...{ on: false, folder: '', template: 'obsidian', last: null, conflicts: [], content: '', failing: null },
};

/** Only we write it: what is missing is as at first. */
const read = (value: unknown): NotesFolder => ({ ...NO_FOLDER, ...(value as Partial<NotesFolder> | undefined) });

export async function loadNotesFolder(): Promise<NotesFolder> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveNotesFolder(state: NotesFolder): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

export function watchNotesFolder(onChange: (state: NotesFolder) => void): { stop(): void } {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' && changes[KEY];
    if (change) onChange(read(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return { stop: () => browser.storage.onChanged.removeListener(listener) };
}
