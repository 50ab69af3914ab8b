/* A pack of the names that the user's notes are about, given to the browser to save. */

import type { PackOutcome } from '../../components/options/pack-list.tsx';
import { saveText } from '../../components/save-text.ts';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { type Message, message, Refusal, whyOf } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { idsInNotes, writeUserPack } from '../../lib/knowledge/write-user-pack.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';

/** What a pack of the user's names is made from. */
export interface Memory {
  notes(): Promise<StorageResult<Note[]>>;
  readings(): Promise<StorageResult<HistoryEntry[]>>;
}

const failed = (why: Message): PackOutcome => ({ kind: 'failed', why });

export async function makePackOfNames(memory: Memory): Promise<PackOutcome> {
  const [notes, readings] = await Promise.all([memory.notes(), memory.readings()]);
  if (!notes.ok) return failed(message('ownNamesUnreadable', notes.why));
  if (!readings.ok) return failed(message('ownNamesUnreadable', readings.why));
  const ids = idsInNotes(notes.value);
  const known = await send('entities.known', ids).catch(
    (error: unknown) => new Refusal(message('ownNamesUnknown', whyOf(error))),
  );
  if (known instanceof Refusal) return failed(known.why);
  const name = t('ownNamesPack');
  const from = { notes: notes.value, readings: readings.value, known };
  const written = writeUserPack({ name, licence: t('ownNamesLicence') }, from);
  if (written === null) return failed(message('ownNamesNone'));
  const file = packFileName(name);
  saveText(file, 'application/jsonl', written.text);
  return { kind: 'made', file, entries: written.entries };
}

/** Of letters and figures alone, which every system takes. */
export const packFileName = (pack: string): string =>
  `${pack.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'pack'}.jsonl`;
