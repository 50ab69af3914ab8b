/*
 * Keeps notes: the door to the database for the background and our own pages. Every call is one transaction: it
 * happened or it did not. A note is saved against the version its editor saw, so that two tabs writing at once lose
 * neither text. What is found, binned, written in bulk and drafted is in `notes/`.
 */

import type { Note } from '../notes/note.ts';
import { type DatabaseOptions, NoteDatabase, recordOf } from './note-database.ts';
import { bulkNotes } from './notes/bulk-notes.ts';
import { draftStore } from './notes/draft-store.ts';
import { noteBin } from './notes/note-bin.ts';
import { noteQueries } from './notes/note-queries.ts';
import { attempt, failed, type StorageResult, succeeded } from './storage-result.ts';

export interface PutOptions {
  /**
   * `modified` of the version that was edited; null for a note that must be new. Left out: whatever is stored is
   * replaced.
   */
  readonly replaces?: string | null;
}

export type NoteStore = ReturnType<typeof createNoteStore>;

export function createNoteStore(options: DatabaseOptions = {}) {
  const database = new NoteDatabase(options);
  const { notes, drafts, readings } = database;

  async function put(note: Note, { replaces }: PutOptions = {}): Promise<StorageResult<Note>> {
    const result = await attempt(() =>
      database.transaction('rw', notes, async () => {
        const stored = replaces === undefined ? undefined : await notes.get(note.id);
        if (replaces !== undefined && (stored?.modified ?? null) !== replaces) return false;
        await notes.put(recordOf(note));
        return true;
      }),
    );
    if (!result.ok) return result;
    return result.value ? succeeded(note) : failed('conflict', note.id);
  }

  return {
    database,
    put,
    ...bulkNotes(database),
    ...noteQueries(database),
    ...noteBin(database),
    drafts: draftStore(database),
    /**
     * Deletes everything a backup holds, for good: notes, bin, drafts and the memory of what was read. The user asks
     * for it before a restore, or on leaving.
     */
    wipe: (): Promise<StorageResult<void>> =>
      attempt(() =>
        database.transaction('rw', notes, drafts, readings, async () => {
          await notes.clear();
          await drafts.clear();
          await readings.clear();
        }),
      ),
    close: (): void => database.close(),
  };
}
