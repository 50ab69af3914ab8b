/*
 * Keeps notes: the door to the database for the background and our own pages. Every call is one transaction, or one a
 * chunk: it happened or it did not. A write names the version it replaces and is decided against what is stored, so
 * that two windows writing at once lose neither text. The parts are in `notes/`.
 */

import { type DatabaseOptions, NoteDatabase } from './note-database.ts';
import { bulkNotes } from './notes/bulk-notes.ts';
import { draftStore } from './notes/draft-store.ts';
import { noteBin } from './notes/note-bin.ts';
import { noteQueries } from './notes/note-queries.ts';
import { oneNote } from './notes/one-note.ts';
import { type Changed, watchTables } from './notes/watch-tables.ts';
import { attempt, type StorageResult } from './storage-result.ts';
import { SYNC_MARKS } from './sync/sync-marks.ts';

export type NoteStore = ReturnType<typeof createNoteStore>;

export function createNoteStore(options: DatabaseOptions = {}) {
  const database = new NoteDatabase(options);
  const { notes, drafts, readings, texts, textBytes, documents, marks } = database;

  return {
    database,
    ...oneNote(database),
    ...bulkNotes(database),
    ...noteQueries(database),
    ...noteBin(database),
    drafts: draftStore(database),
    /** Tells of every change to the notes or to what was read, whichever window or worker made it. */
    watch: (onChange: (changed: Changed) => void): { stop(): void } =>
      watchTables(database, ['notes', 'readings'], onChange),
    /**
     * Deletes everything a backup holds, for good: notes, bin, drafts and the memory of what was read. The user asks
     * for it before a restore, or on leaving; this device then shares its notes with no other any more, which keep
     * theirs.
     */
    wipe: (): Promise<StorageResult<void>> =>
      attempt(() =>
        database.transaction('rw', [notes, drafts, readings, texts, textBytes, documents, marks], async () => {
          await documents.clear();
          await marks.bulkDelete(Object.values(SYNC_MARKS));
          await notes.clear();
          await drafts.clear();
          await readings.clear();
          await texts.clear();
          await textBytes.clear();
        }),
      ),
    close: (): void => database.close(),
  };
}
