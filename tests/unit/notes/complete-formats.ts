/* The formats that leave nothing of a note out, and the door through which notes come to be stored. */

import { doorOf } from '../../../entrypoints/background/door/check-message.ts';
import { USER_MESSAGES } from '../../../entrypoints/background/door/user-messages.ts';
import type { UserCalls } from '../../../lib/messaging/protocol.ts';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import { webAnnotationExport } from '../../../lib/notes/formats/export/web-annotation.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { sayCodes } from '../../say-codes.ts';

const NOW = '2026-05-01T12:00:00.000Z';
/** The same notes at every run: what is found once is found again. */
export const SEED = 20_260_501;

const door = doorOf<UserCalls>(USER_MESSAGES);
/** The note as it is stored; null where the door refuses it. */
export function letIn(note: unknown): Note | null {
  const read = door('notes.put', { note, replaces: null });
  return read.ok ? (read.argument as { note: Note }).note : null;
}

export const COMPLETE_FORMATS: readonly [format: string, write: (notes: readonly Note[]) => string][] = [
  ['backup', (notes) => [...backupPieces({ notes }, NOW)].join('')],
  ['web-annotation', (notes) => webAnnotationExport.write(notes, NOW, sayCodes)[0]?.text ?? ''],
];
