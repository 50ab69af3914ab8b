/*
 * All that Sidelight keeps in this browser, for good: what a backup holds and what it does not, the settings, packs,
 * folders and what look-ups left behind. For those who leave. Files that were saved, and other devices, keep theirs.
 */

import browser from 'webextension-polyfill';
import { createLookupStore } from './lookup-store.ts';
import type { NoteStore } from './note-store.ts';
import { attempt, type StorageResult } from './storage-result.ts';

export async function eraseEverything({ database }: Pick<NoteStore, 'database'>): Promise<StorageResult<void>> {
  const erased = await attempt(() =>
    database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
    }),
  );
  if (!erased.ok) return erased;
  return attempt(async () => {
    const lookups = createLookupStore();
    await lookups.clear();
    lookups.close();
    // After the notes: what says how many there were would else miss them.
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}
