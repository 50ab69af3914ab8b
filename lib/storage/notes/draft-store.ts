/* Texts being written, one under each key, so that a closed tab loses none. */

import type { NoteDraft } from '../../notes/new-note.ts';
import type { DraftRecord, NoteDatabase } from '../note-database.ts';
import { attempt, type StorageResult } from '../storage-result.ts';

export function draftStore({ drafts }: NoteDatabase) {
  return {
    save: (key: string, draft: NoteDraft, now = new Date().toISOString()): Promise<StorageResult<string>> =>
      attempt(() => drafts.put({ key, draft, saved: now })),
    load: (key: string): Promise<StorageResult<DraftRecord | null>> =>
      attempt(async () => (await drafts.get(key)) ?? null),
    clear: (key: string): Promise<StorageResult<void>> => attempt(() => drafts.delete(key)),
  };
}
