/* Deleting is moving to a bin; what has lain there for long goes for good. */

import type { Note } from '../../notes/note.ts';
import { type NoteDatabase, noteOf } from '../note-database.ts';
import { attempt, type StorageResult } from '../storage-result.ts';
import { inPortions } from './in-portions.ts';

/** Days a deleted note stays in the bin. */
export const BIN_DAYS = 30;
const DAY = 86_400_000;

export function noteBin(database: NoteDatabase) {
  const { notes } = database;
  return {
    /** What lies in the bin, last deleted first. */
    bin: (): Promise<StorageResult<Note[]>> =>
      attempt(async () => {
        const deleted: Note[] = [];
        for await (const portion of inPortions(notes, ({ id }) => id))
          deleted.push(...portion.filter((record) => record.deleted !== null).map(noteOf));
        return deleted.sort((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1));
      }),
    /** Deletes for good what has been in the bin for 30 days; gives how many. */
    purgeBin: (now = new Date()): Promise<StorageResult<number>> =>
      attempt(() => {
        const limit = new Date(now.getTime() - BIN_DAYS * DAY).toISOString();
        return database.transaction('rw', notes, () =>
          notes.filter(({ deleted }) => deleted !== null && deleted < limit).delete(),
        );
      }),
  };
}
