/* The full backup: one JSON file, a note a line, so that a file that breaks off still gives every whole line. Bin included. */

import type { Reading } from '../../history/visit.ts';
import type { Note } from '../note.ts';
import type { ImportFormat } from './format.ts';
import { fieldsOf, listOf } from './read-field.ts';
import { readNote } from './read-note.ts';
import { readReading } from './read-reading.ts';
import { parseOrNull } from './salvage-items.ts';

export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;

export interface BackupContent {
  readonly notes: readonly Note[];
  readonly readings?: readonly Reading[];
  /** Settings as they are; checked by whoever owns them when they come back. */
  readonly settings?: unknown;
}

/** The file in pieces, for a `Blob`: 10,000 notes never stand in memory as one string. `now`: ISO 8601. */
export function* backupPieces(
  { notes, readings = [], settings = null }: BackupContent,
  now: string,
): Generator<string> {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, written: now, count: notes.length, settings };
  yield `${JSON.stringify(head).slice(0, -1)},\n"notes":[`;
  for (let i = 0; i < notes.length; i++) yield `${i > 0 ? ',' : ''}\n${JSON.stringify(notes[i])}`;
  yield '\n],\n"readings":[';
  for (let i = 0; i < readings.length; i++) yield `${i > 0 ? ',' : ''}\n${JSON.stringify(readings[i])}`;
  yield '\n]}\n';
}

export const backupImport: ImportFormat = {
  id: 'backup',
  label: 'Sidelight backup',
  items(file) {
    const fields = fieldsOf(file);
    if (fields?.format !== BACKUP_FORMAT) return null;
    if (typeof fields.version !== 'number' || fields.version > BACKUP_VERSION)
      return { error: 'This backup was made by a newer version of Sidelight. Update first, then restore.' };
    return { items: listOf(fields.notes) };
  },
  recognisesItem: (item) => fieldsOf(item)?.version !== undefined && fieldsOf(item)?.motivation !== undefined,
  read: (item) => [readNote(item)],
};

/** What a backup holds besides notes; empty for a file that is none or is damaged. */
export function readBackupExtras(text: string): { readings: Reading[]; settings: unknown } {
  const fields = fieldsOf(parseOrNull(text));
  if (fields?.format !== BACKUP_FORMAT || fields.version !== BACKUP_VERSION) return { readings: [], settings: null };
  const readings = listOf(fields.readings).flatMap((item) => readReading(item).value ?? []);
  return { readings, settings: fields.settings ?? null };
}
