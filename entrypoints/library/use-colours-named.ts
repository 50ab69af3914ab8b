/* Which colours a word of a query may mean: by the user's names of them, ours, and those that they are stored by. */

import { useMemo } from 'preact/hooks';
import { useColourNames } from '../../components/note-colours.ts';
import { comparable } from '../../lib/notes/library/search/comparable.ts';
import type { ColoursNamed } from '../../lib/notes/library/search/search-query.ts';
import { NOTE_COLOURS } from '../../lib/notes/note.ts';

export function useColoursNamed(): ColoursNamed {
  const nameOf = useColourNames();
  const names = NOTE_COLOURS.map(nameOf).join('\n');
  return useMemo<ColoursNamed>(() => {
    const known = NOTE_COLOURS.map((colour) => [colour, [colour, comparable(nameOf(colour))]] as const);
    return (typed) =>
      typed === ''
        ? []
        : known.flatMap(([colour, spelt]) => (spelt.some((name) => name.startsWith(typed)) ? [colour] : []));
  }, [names]);
}
