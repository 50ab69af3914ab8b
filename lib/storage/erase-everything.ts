/*
 * All that Sidelight keeps in this browser, for good: what a backup holds and what it does not, the settings, packs,
 * folders and what look-ups left behind. For those who leave. Files that were saved, and other devices, keep theirs.
 */

import browser from 'webextension-polyfill';
import { INTEGRITY_KEYS } from './data-loss-check.ts';
import { createLookupStore } from './lookup-store.ts';
import type { NoteStore } from './note-store.ts';
import { attempt, type StorageResult } from './storage-result.ts';

export async function eraseEverything({ database }: Pick<NoteStore, 'database'>): Promise<StorageResult<void>> {
  const erased = await attempt(() =>
    database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) if (table.name !== 'marks') await table.clear();
      // What says how many notes there are stays, and says none: without it they would be missed.
      await database.marks.filter(({ key }) => !INTEGRITY_KEYS.includes(key)).delete();
    }),
  );
  if (!erased.ok) return erased;
  return attempt(async () => {
    const lookups = createLookupStore();
    await lookups.clear();
    lookups.close();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}
