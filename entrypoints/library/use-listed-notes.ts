/* Which notes are listed, for what was searched and filtered, and which of those the user has chosen. */

import { useMemo } from 'preact/hooks';
import { facetsOf, filterNotes, NO_FILTER, passes } from '../../lib/notes/library/filter-notes.ts';
import type { Note } from '../../lib/notes/note.ts';
import { useChosen } from './use-chosen.ts';
import type { LibraryView } from './use-library.ts';
import { useSearch } from './use-search.ts';

type Narrowed = Pick<LibraryView, 'query' | 'filter' | 'order'>;

export function useListedNotes(notes: readonly Note[], { query, filter, order }: Narrowed) {
  const found = useSearch(notes, query);
  // Put in order once, not at every key.
  const ordered = useMemo(() => filterNotes(notes, NO_FILTER, order), [notes, order]);
  const listed = useMemo(() => {
    const whole = { ...filter, found };
    return ordered.filter((note) => passes(note, whole));
  }, [ordered, filter, found]);
  return {
    listed,
    facets: useMemo(() => facetsOf(listed), [listed]),
    /** The tags of all notes, for completion. */
    allTags: useMemo(() => facetsOf(notes).tags.map(({ value }) => value), [notes]),
    ...useChosen(listed),
  };
}
