/* Which notes are listed, for what was searched and filtered, and which of those the user has chosen. */

import { useMemo } from 'preact/hooks';
import { type Facets, facetsOf, filterNotes, orderNotes, tagsOf } from '../../lib/notes/library/filter-notes.ts';
import { createNoteSearch, type SearchNames, type SearchResult } from '../../lib/notes/library/search/note-search.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { CooperativeTask } from '../../lib/text/cooperative-task.ts';
import { useChosen } from './use-chosen.ts';
import type { LibraryView } from './use-library.ts';
import { useSettled } from './use-settled.ts';
import { useTask } from './use-task.ts';

type Narrowed = Pick<LibraryView, 'query' | 'filter' | 'order'>;

export function useListedNotes(
  notes: readonly Note[],
  { query, filter, order }: Narrowed,
  { nameOf, coloursNamed }: SearchNames,
) {
  const search = useMemo(() => createNoteSearch(notes, { nameOf, coloursNamed }), [notes, nameOf, coloursNamed]);
  useTask(() => search.prepare(), [search]);
  // Put in order once, not at every key.
  const inOrder = useMemo(() => onlyOnce(() => orderNotes(notes, order)), [notes, order]);
  const view = useTask(
    function* () {
      const found = yield* search.search(query);
      // Where all were found, none has to be asked.
      const ids = found && found.ids.size < notes.length ? found.ids : null;
      return { query, found, of: notes, listed: yield* filterNotes(yield* inOrder(), { ...filter, found: ids }) };
    },
    [search, inOrder, query, filter],
  );
  // As they are now, though a change is listed a moment later: what is done to notes names the version that was seen.
  const listed = useMemo(() => {
    if (!view || view.of === notes) return view?.listed ?? null;
    const now = new Map(notes.map((note) => [note.id, note]));
    return view.listed.flatMap(({ id }) => now.get(id) ?? []);
  }, [view, notes]);
  const counted = useSettled(listed);
  return {
    /** Null before they were first put in order. */
    listed,
    /** Of what is listed, a moment later: nobody waits for the rows until all is counted. */
    facets: useTask(() => facetsOf(counted ?? NONE), [counted]) ?? NO_FACETS,
    /** Whether what is listed is not yet what is searched for. */
    isBusy: view !== null && view.query !== query,
    /** What was searched for in them; null where nothing was. */
    found: view?.found ?? (null as SearchResult | null),
    /** The tags of all notes, for completion. */
    allTags: useTask(() => tagsOf(notes), [notes]) ?? [],
    ...useChosen(listed ?? NONE),
  };
}

const NONE: readonly Note[] = [];
const NO_FACETS: Facets = { tags: [], entities: [], sites: [] };

function onlyOnce<T>(begin: () => CooperativeTask<T>): () => CooperativeTask<T> {
  let done: { readonly value: T } | null = null;
  return function* () {
    done ??= { value: yield* begin() };
    return done.value;
  };
}
