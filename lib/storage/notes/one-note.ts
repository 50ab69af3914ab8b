/* Writes one note: saved, put into the bin, taken out again. What was not done says why, with the note as it is. */

import type { Note } from '../../notes/note.ts';
import type { NoteDatabase } from '../note-database.ts';
import { type Failed, failed, succeeded } from '../storage-result.ts';
import { intoBin, outOfBin, putOver, type Rule } from './decide-write.ts';
import { writeNotes } from './write-notes.ts';

/** A conflict brings the note as it is stored, null where it is gone for good. */
export type WriteResult = { readonly ok: true; readonly value: Note } | (Failed & { readonly stored?: Note | null });

/** As it crosses to an editor. */
export const saveReplyOf = (result: WriteResult) =>
  result.ok
    ? ({ ok: true, value: null } as const)
    : ({ ok: false, reason: result.why, ...(result.stored !== undefined && { stored: result.stored }) } as const);

export interface PutOptions {
  /** The version that was edited (`versionOf`); null, or left out, for a note that must be new. */
  readonly replaces?: string | null;
}

export interface RemoveOptions {
  /** The version that the user saw. */
  readonly replaces: string;
  /** ISO 8601; left out: this moment. */
  readonly now?: string;
}

export function oneNote(database: NoteDatabase) {
  const { one } = writeNotes(database);

  async function write(id: string, rule: Rule): Promise<WriteResult> {
    const result = await one(id, rule);
    if (!result.ok) return result;
    const { decision, now } = result.value;
    if (decision === 'left') return { ...failed('conflict', id), stored: now };
    return now ? succeeded(now) : failed('missing', id);
  }

  return {
    /** The same save twice is one: the second gives what the first stored. */
    put: (note: Note, { replaces = null }: PutOptions = {}): Promise<WriteResult> =>
      write(note.id, putOver(note, replaces)),
    /** Puts a note into the bin. */
    async remove(id: string, { replaces, now = new Date().toISOString() }: RemoveOptions): Promise<WriteResult> {
      const result = await write(id, intoBin({ modified: replaces, deleted: null }, now));
      return !result.ok && result.stored === null ? failed('missing', id) : result;
    },
    /** Takes a note out of the bin again. */
    async restore(id: string): Promise<WriteResult> {
      const result = await write(id, outOfBin);
      return !result.ok && result.stored === null ? failed('missing', id) : result;
    },
  };
}
