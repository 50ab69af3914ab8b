/* All notes of the reader, loaded once and again whenever they change here or in another tab. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';

export interface StoredNotes {
  /** Null until loaded. */
  readonly notes: readonly Note[] | null;
  readonly bin: readonly Note[];
  /** Why they could not be read; null when they could. */
  readonly error: string | null;
  reload(): Promise<void>;
}

export function useNotes(store: NoteStore): StoredNotes {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [bin, setBin] = useState<readonly Note[]>([]);
  const [error, setError] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const [alive, deleted] = await Promise.all([store.all(), store.bin()]);
    setError(alive.ok ? null : alive.message);
    if (alive.ok) setNotes(alive.value);
    if (deleted.ok) setBin(deleted.value);
  }, [store]);
  useEffect(() => {
    void reload();
    // Notes are written on pages while the library lies in another tab.
    const onVisible = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [reload]);
  return { notes, bin, error, reload };
}
