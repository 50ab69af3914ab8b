/* The full backup, read back: its notes as any format's, and what else it holds. */

import type { HistoryEntry } from '../../../history/visit.ts';
import { message } from '../../../i18n/message.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../backup-format.ts';
import type { ImportFormat } from './import-format.ts';
import { fieldsOf, listOf, textOf } from './read-field.ts';
import { readNote } from './read-note.ts';
import { readHistoryEntry } from './read-reading.ts';
import { parseOrNull } from './salvage-items.ts';

export const backupImport: ImportFormat = {
  id: 'backup',
  label: 'importFromBackup',
  lacks: [],
  items(file) {
    const fields = file.kind === 'json' ? fieldsOf(file.value) : null;
    if (fields?.format !== BACKUP_FORMAT) return null;
    if (typeof fields.version !== 'number' || fields.version > BACKUP_VERSION)
      return { error: message('importNewerBackup') };
    return { items: listOf(fields.notes) };
  },
  recognisesItem: (item) => fieldsOf(item)?.version !== undefined && fieldsOf(item)?.motivation !== undefined,
  nameOf: (item) => textOf(fieldsOf(item)?.body) || textOf(fieldsOf(fieldsOf(item)?.article)?.title),
  read: (item) => [readNote(item)],
};

export interface BackupExtras {
  readonly readings: HistoryEntry[];
  readonly settings: unknown;
}

/** What a backup holds besides notes; empty for a file that is none or is damaged. */
export const readBackupExtras = (text: string): BackupExtras => extrasOf(parseOrNull(text));

/** `file`: what its JSON says. */
export function extrasOf(file: unknown): BackupExtras {
  const fields = fieldsOf(file);
  if (fields?.format !== BACKUP_FORMAT || fields.version !== BACKUP_VERSION) return { readings: [], settings: null };
  const readings = listOf(fields.readings).flatMap((item) => readHistoryEntry(item).value ?? []);
  return { readings, settings: fields.settings ?? null };
}
