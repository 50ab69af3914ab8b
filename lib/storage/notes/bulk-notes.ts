/* Writes and reads all notes at once, for imports and backups: a chunk at a time, with progress and a way to stop. */

import type { Note } from '../../notes/note.ts';
import { type NoteDatabase, noteOf, recordOf } from '../note-database.ts';
import { attempt, type StorageResult, stopped, succeeded } from '../storage-result.ts';

/** Records written in one transaction: small enough that a cancel is heard at once. */
const CHUNK = 500;

export interface BulkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export function bulkNotes({ notes }: NoteDatabase) {
  return {
    /**
     * Writes many, a chunk a transaction. Stopped half-way, whole chunks stay; running it again gives the same notes,
     * none twice.
     */
    async putAll(all: readonly Note[], { signal, onProgress }: BulkOptions = {}): Promise<StorageResult<number>> {
      for (let done = 0; done < all.length; done += CHUNK) {
        if (signal?.aborted) return stopped(done, all.length);
        const chunk = all.slice(done, done + CHUNK).map(recordOf);
        const result = await attempt(() => notes.bulkPut(chunk));
        if (!result.ok) return result;
        onProgress?.(done + chunk.length, all.length);
      }
      return succeeded(all.length);
    },
    /** Every note in the order of ids, the bin included. */
    async exportAll({ signal, onProgress }: BulkOptions = {}): Promise<StorageResult<Note[]>> {
      const counted = await attempt(() => notes.count());
      if (!counted.ok) return counted;
      const all: Note[] = [];
      for (let last = ''; ; ) {
        if (signal?.aborted) return stopped(all.length, counted.value);
        const chunk = await attempt(() => notes.where('id').above(last).limit(CHUNK).toArray());
        if (!chunk.ok) return chunk;
        if (chunk.value.length === 0) return succeeded(all);
        for (const record of chunk.value) all.push(noteOf(record));
        last = all.at(-1)?.id ?? last;
        onProgress?.(all.length, Math.max(counted.value, all.length));
      }
    },
  };
}
