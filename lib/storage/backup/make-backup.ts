/* The full backup as it stands now, for whoever writes it. */

import { Refusal } from '../../i18n/message.ts';
import { backupPieces } from '../../notes/formats/export/backup.ts';
import type { NoteStore } from '../note-store.ts';
import type { BulkOptions } from '../notes/bulk-notes.ts';
import type { ReadingHistory } from '../reading-history.ts';
import { loadSettings } from '../settings-store.ts';
import type { StorageResult } from '../storage-result.ts';

export interface Stored {
  readonly store: NoteStore;
  readonly memory: ReadingHistory;
  /** Names of entities by id, as far as they are known. */
  namesOf?(ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

export interface Backup {
  readonly file: Blob;
  readonly notes: number;
}

/** Throws a `Refusal` where something cannot be read: half a backup is none. `now`: ISO 8601. */
export async function makeBackup(
  { store, memory, namesOf }: Stored,
  now: string,
  options?: BulkOptions,
): Promise<Backup> {
  const notes = read(await store.exportAll(options));
  const readings = read(await memory.allWithTexts());
  const names = (await namesOf?.([...new Set(notes.flatMap(({ entities }) => entities))])) ?? {};
  const pieces = backupPieces({ notes, readings, names, settings: await loadSettings() }, now);
  return { file: new Blob([...pieces], { type: 'application/json' }), notes: notes.length };
}

function read<T>(result: StorageResult<T>): T {
  if (!result.ok) throw new Refusal(result.why);
  return result.value;
}
