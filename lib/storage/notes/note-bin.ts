/* Deleting is moving to a bin; what has lain there for long goes for good. */

import type { Note } from '../../notes/note.ts';
import { type Kept, keep, kept, notKept } from '../kept.ts';
import { type NoteDatabase, noteOf } from '../note-database.ts';

/** Days a deleted note stays in the bin. */
export const BIN_DAYS = 30;
const DAY = 86_400_000;

export function noteBin(database: NoteDatabase) {
  const { notes } = database;

  async function setDeleted(id: string, deleted: string | null): Promise<Kept<Note>> {
    const result = await keep(() =>
      database.transaction('rw', notes, async () => {
        const stored = await notes.get(id);
        if (!stored) return null;
        const changed = { ...stored, deleted };
        await notes.put(changed);
        return noteOf(changed);
      }),
    );
    if (!result.ok) return result;
    return result.value ? kept(result.value) : notKept('missing', 'There is no such note.');
  }

  return {
    /** What lies in the bin, last deleted first. */
    bin: (): Promise<Kept<Note[]>> =>
      keep(async () =>
        (await notes.toArray())
          .filter(({ deleted }) => deleted !== null)
          .map(noteOf)
          .sort((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1)),
      ),
    remove: (id: string, now = new Date().toISOString()): Promise<Kept<Note>> => setDeleted(id, now),
    restore: (id: string): Promise<Kept<Note>> => setDeleted(id, null),
    /** Deletes for good what has been in the bin for 30 days; gives how many. */
    purgeBin: (now = new Date()): Promise<Kept<number>> =>
      keep(() => {
        const limit = new Date(now.getTime() - BIN_DAYS * DAY).toISOString();
        return database.transaction('rw', notes, () =>
          notes.filter(({ deleted }) => deleted !== null && deleted < limit).delete(),
        );
      }),
  };
}
