/* Writes and reads many notes: imports, backups, and what the library does to all that are chosen. */

import type { TagChange } from '../../notes/change-tags.ts';
import type { Note } from '../../notes/note.ts';
import { type NoteDatabase, noteOf } from '../note-database.ts';
import { attempt, type StorageResult, stopped, succeeded } from '../storage-result.ts';
import { forGood, intoBin, outOfBin, putOver, retagged } from './decide-write.ts';
import { type BulkOptions, type BulkResult, CHUNK, writeNotes } from './write-notes.ts';

export type { BulkOptions, BulkOutcome, BulkResult } from './write-notes.ts';

export interface PutAllOptions extends BulkOptions {
  /** Id → the version that a note replaces; a note without one must be new. */
  readonly replaces?: ReadonlyMap<string, string>;
}

const instant = () => new Date().toISOString();

export function bulkNotes(database: NoteDatabase) {
  const { notes } = database;
  const { many } = writeNotes(database);

  return {
    /** Stores many. Running it again gives the same notes, none twice. */
    putAll: (all: readonly Note[], { replaces, ...options }: PutAllOptions = {}): Promise<BulkResult> =>
      many(
        all.map((note) => ({ note, rule: putOver(note, replaces?.get(note.id) ?? null) })),
        options,
      ),
    /** Puts many into the bin, as the user saw them. */
    removeAll(seen: readonly Note[], options?: BulkOptions, now = instant()): Promise<BulkResult> {
      return many(
        seen.map((note) => ({ note, rule: intoBin(note, now) })),
        options,
      );
    },
    /** Takes many out of the bin. */
    restoreAll: (seen: readonly Note[], options?: BulkOptions): Promise<BulkResult> =>
      many(
        seen.map((note) => ({ note, rule: outOfBin })),
        options,
      ),
    /** Deletes for good what lies in the bin. */
    eraseAll: (seen: readonly Note[], options?: BulkOptions): Promise<BulkResult> =>
      many(
        seen.map((note) => ({ note, rule: forGood(note) })),
        options,
      ),
    /** Changes the tags of many, each by what it is given; what has its tags so already is left out. */
    retagAll(
      seen: readonly Note[],
      changeOf: (note: Note) => TagChange,
      options?: BulkOptions,
      now = instant(),
    ): Promise<BulkResult> {
      return many(
        seen.map((note) => ({ note, rule: retagged(note, changeOf(note), now) })),
        options,
      );
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
