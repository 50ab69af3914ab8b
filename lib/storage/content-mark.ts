/* Which notes are there, as a mark to compare: another database, or a change in this one, is something else. */

import { COUNT_KEY } from './count-notes.ts';
import type { NoteDatabase } from './note-database.ts';

/** Two equal ones mean that no note was changed in between, however the last writer ended. */
export async function contentMark({ marks }: NoteDatabase): Promise<string> {
  const [secret, count] = await Promise.all([marks.get('tripwire'), marks.get(COUNT_KEY)]);
  return `${secret?.value ?? ''} ${count?.value ?? ''}`;
}
