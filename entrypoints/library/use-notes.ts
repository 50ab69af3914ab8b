/* All notes of the user and what was read, as they are: read anew whenever this or another window changes them. */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { wordsOf } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { ReadingHistory } from '../../lib/storage/reading-history.ts';
import { type Freshness, keepFresh } from './keep-fresh.ts';

export interface StoredNotes {
  /** Null until loaded. */
  readonly notes: readonly Note[] | null;
  readonly bin: readonly Note[];
  readonly readings: readonly HistoryEntry[];
  /** Why they could not be read; null when they could. */
  readonly error: string | null;
  /** Done when what was written before is shown. */
  settled(): Promise<void>;
}

export function useNotes(store: NoteStore, memory: ReadingHistory): StoredNotes {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [bin, setBin] = useState<readonly Note[]>([]);
  const [readings, setReadings] = useState<readonly HistoryEntry[]>([]);
  const [error, setError] = useState<string | null>(null);
  const fresh = useRef<Freshness | null>(null);
  useEffect(() => {
    const read = async () => {
      const [alive, deleted, remembered] = await Promise.all([store.all(), store.bin(), memory.all()]);
      setError([alive, deleted, remembered].flatMap((kept) => (kept.ok ? [] : [wordsOf(kept.why)]))[0] ?? null);
      if (alive.ok) setNotes(alive.value);
      if (deleted.ok) setBin(deleted.value);
      if (remembered.ok) setReadings(remembered.value);
    };
    fresh.current = keepFresh({ read, watch: store.watch });
    return () => fresh.current?.stop();
  }, [store, memory]);
  const settled = useCallback(() => fresh.current?.settled() ?? Promise.resolve(), []);
  return { notes, bin, readings, error, settled };
}
