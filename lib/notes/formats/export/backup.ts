/*
 * The full backup: one JSON file, a note a line, so that a file that breaks off still gives every whole line. Bin
 * included.
 */

import type { HistoryEntry } from '../../../history/visit.ts';
import type { Note } from '../../note.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../backup-format.ts';

export interface BackupContent {
  readonly notes: readonly Note[];
  readonly readings?: readonly HistoryEntry[];
  /** What the notes' names are called, by id: for other programs, we know them. */
  readonly names?: Readonly<Record<string, string>>;
  /** Settings as they are; checked by whoever owns them when they come back. */
  readonly settings?: unknown;
}

/** The file in pieces, for a `Blob`: 10,000 notes never stand in memory as one string. `now`: ISO 8601. */
export function* backupPieces(
  { notes, readings = [], settings = null, names = {} }: BackupContent,
  now: string,
): Generator<string> {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, written: now, count: notes.length, settings, names };
  yield `${JSON.stringify(head).slice(0, -1)},\n"notes":[`;
  for (let i = 0; i < notes.length; i++) yield `${i > 0 ? ',' : ''}\n${JSON.stringify(notes[i])}`;
  yield '\n],\n"readings":[';
  for (let i = 0; i < readings.length; i++) yield `${i > 0 ? ',' : ''}\n${JSON.stringify(readings[i])}`;
  yield '\n]}\n';
}
