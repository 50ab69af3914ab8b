/* What the operator that is being typed may be completed to. */

import { useMemo } from 'preact/hooks';
import { useColourNames } from '../../components/note-colours.ts';
import { type Completion, completionsOf } from '../../lib/notes/library/search/completions.ts';
import { NOTE_COLOURS } from '../../lib/notes/note.ts';
import type { useListedNotes } from './use-listed-notes.ts';

type Listed = Pick<ReturnType<typeof useListedNotes>, 'facets' | 'allTags'>;

/** Sites and names are those of the notes that are listed. */
export function useCompletions(
  query: string,
  { facets, allTags }: Listed,
  nameOf: (entityId: string) => string,
): Completion[] {
  const colourName = useColourNames();
  return useMemo(
    () =>
      completionsOf(query, {
        tag: allTags,
        site: facets?.sites.map(({ value }) => value) ?? [],
        name: facets?.entities.map(({ value }) => nameOf(value)) ?? [],
        colour: NOTE_COLOURS.map(colourName),
      }),
    [query, facets, allTags, nameOf],
  );
}
