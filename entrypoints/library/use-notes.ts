/* All notes of the user and what was read, loaded once and again whenever they change here or in another tab. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { wordsOf } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { ReadingHistory } from '../../lib/storage/reading-history.ts';

export interface StoredNotes {
  /** Null until loaded. */
  readonly notes: readonly Note[] | null;
  readonly bin: readonly Note[];
  readonly readings: readonly HistoryEntry[];
  /** Why they could not be read; null when they could. */
  readonly error: string | null;
  reload(): Promise<void>;
}

export function useNotes(store: NoteStore, memory: ReadingHistory): StoredNotes {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [bin, setBin] = useState<readonly Note[]>([]);
  const [readings, setReadings] = useState<readonly HistoryEntry[]>([]);
  const [error, setError] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const [alive, deleted, read] = await Promise.all([store.all(), store.bin(), memory.all()]);
    setError([alive, deleted, read].flatMap((kept) => (kept.ok ? [] : [wordsOf(kept.why)]))[0] ?? null);
    if (alive.ok) setNotes(alive.value);
    if (deleted.ok) setBin(deleted.value);
    if (read.ok) setReadings(read.value);
  }, [store, memory]);
  useEffect(() => {
    void reload();
    // Notes are written on pages while the library lies in another tab.
    const onVisible = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [reload]);
  return { notes, bin, readings, error, reload };
}
