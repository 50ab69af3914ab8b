/* Full-text search as you type. */

import { useMemo } from 'preact/hooks';
import { createNoteSearch } from '../../lib/notes/library/note-search.ts';
import type { Note } from '../../lib/notes/note.ts';

/** Ids of the notes that hold every word of the query, null when nothing is asked. */
export function useSearch(notes: readonly Note[] | null, query: string): ReadonlySet<string> | null {
  const index = useMemo(() => createNoteSearch(notes ?? []), [notes]);
  return useMemo(() => index.search(query), [index, query]);
}
