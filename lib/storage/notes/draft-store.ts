/* Texts being written, one under each key, so that a closed tab loses none. */

import type { NoteDraft } from '../../notes/new-note.ts';
import { type Kept, keep } from '../kept.ts';
import type { DraftRecord, NoteDatabase } from '../note-database.ts';

export function draftStore({ drafts }: NoteDatabase) {
  return {
    save: (key: string, draft: NoteDraft, now = new Date().toISOString()): Promise<Kept<string>> =>
      keep(() => drafts.put({ key, draft, saved: now })),
    load: (key: string): Promise<Kept<DraftRecord | null>> => keep(async () => (await drafts.get(key)) ?? null),
    clear: (key: string): Promise<Kept<void>> => keep(() => drafts.delete(key)),
  };
}
