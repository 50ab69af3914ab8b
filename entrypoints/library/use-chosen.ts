/* Which of the listed notes the user has chosen. */

import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note.ts';

const NONE: readonly Note[] = [];

export function useChosen(listed: readonly Note[]) {
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  return {
    /** Of the listed ones: what is chosen and narrowed away is not acted on. */
    chosen: useMemo(
      () => (chosenIds.size === 0 ? NONE : listed.filter(({ id }) => chosenIds.has(id))),
      [listed, chosenIds],
    ),
    isChosen: (id: string): boolean => chosenIds.has(id),
    choose: (id: string, on: boolean): void =>
      setChosenIds((before) => {
        const next = new Set(before);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    chooseAll: (on: boolean): void => setChosenIds(new Set(on ? listed.map(({ id }) => id) : [])),
  };
}
