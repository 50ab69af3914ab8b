/*
 * All notes of the user and what was read, as they are. The newest notes are shown at once, the others when they have
 * been read; after a change, by whichever window, only what was changed is read again.
 */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../lib/history/visit.ts';
import { wordsOf } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { NoteStore } from '../../lib/storage/note-store.ts';
import type { Changed } from '../../lib/storage/notes/watch-tables.ts';
import type { ReadingHistory } from '../../lib/storage/reading-history.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';
import { type Freshness, keepFresh } from './keep-fresh.ts';

/** Of the share of the notes that were read; null when all were, or when it goes fast. */
export type Loading = number | null;

export interface StoredNotes {
  /** Null until some are there. */
  readonly notes: readonly Note[] | null;
  readonly bin: readonly Note[];
  /** Whether `notes` and `bin` are all there are, not the newest alone. */
  readonly isWhole: boolean;
  readonly loading: Loading;
  readonly readings: readonly HistoryEntry[];
  /** Why they could not be read; null when they could. */
  readonly error: string | null;
  /**
   * Done when what was written before is shown.
   * @param ids of notes that were found to be other than they are shown, though nobody said so
   */
  settled(ids?: readonly string[]): Promise<void>;
}

/** Rows of a large window, twice. */
const FIRST_ROWS = 40;
/** Milliseconds after which it is said how far the reading is, and what is worth saying. */
const SLOW = 400;
const STEP = 0.05;

interface Shown {
  readonly notes: readonly Note[] | null;
  readonly bin: readonly Note[];
  readonly isWhole: boolean;
}

const NOTHING: Shown = { notes: null, bin: [], isWhole: false };

export function useNotes(store: NoteStore, memory: ReadingHistory): StoredNotes {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [loading, setLoading] = useState<Loading>(null);
  const [readings, setReadings] = useState<readonly HistoryEntry[]>([]);
  const [error, setError] = useState<string | null>(null);
  const fresh = useRef<Freshness | null>(null);
  const [changes] = useState(createChanges);
  const hear = useRef(() => {});
  useEffect(() => {
    let all: ReadonlyMap<string, Note> | null = null;

    const show = (notes: ReadonlyMap<string, Note>) => {
      all = notes;
      const [alive, bin]: [Note[], Note[]] = [[], []];
      for (const note of notes.values()) (note.deleted === null ? alive : bin).push(note);
      bin.sort((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1));
      setShown({ notes: alive, bin, isWhole: true });
    };
    const readAll = async (): Promise<boolean> => {
      const began = performance.now();
      let told = 0;
      const read = await store.everything((done, of) => {
        if (performance.now() - began < SLOW || done / of - told < STEP) return;
        told = done / of;
        setLoading(told);
      });
      setLoading(null);
      if (isRead(read)) show(new Map(read.value.map((note) => [note.id, note])));
      return read.ok;
    };
    const readSome = async (before: ReadonlyMap<string, Note>, ids: readonly string[]): Promise<boolean> => {
      const read = await store.some(ids);
      if (!isRead(read)) return false;
      const now = new Map(before);
      for (const id of ids) now.delete(id);
      for (const note of read.value) now.set(note.id, note);
      show(now);
      return true;
    };
    /** Whether it was read; where not, why is said. */
    function isRead<T>(read: StorageResult<T>): read is { readonly ok: true; readonly value: T } {
      setError(read.ok ? null : wordsOf(read.why));
      return read.ok;
    }
    const read = async () => {
      const { notes, readings: hasRead } = changes.take();
      if (all === null) {
        const first = await store.newest(FIRST_ROWS);
        // None may be that all are in the bin, and many that few are alive: the whole says.
        if (first.ok && first.value.length > 0) setShown({ notes: first.value, bin: [], isWhole: false });
      }
      const done =
        notes !== null && all !== null ? notes.length === 0 || (await readSome(all, notes)) : await readAll();
      if (!done) changes.all();
      if (!hasRead) return;
      const remembered = await memory.all();
      if (remembered.ok) setReadings(remembered.value);
      else setError(wordsOf(remembered.why));
    };
    fresh.current = keepFresh({
      read,
      watch(onChange) {
        hear.current = onChange;
        return store.watch((changed) => {
          changes.add(changed);
          onChange();
        });
      },
    });
    return () => fresh.current?.stop();
  }, [store, memory]);
  const settled = useCallback((ids: readonly string[] = []) => {
    if (ids.length > 0) {
      changes.add(new Map([['notes', ids]]));
      hear.current();
    }
    return fresh.current?.settled() ?? Promise.resolve();
  }, []);
  return { ...shown, loading, readings, error, settled };
}

/** What was changed since it was last read; in the beginning everything. */
function createChanges() {
  let notes: Set<string> | null = null;
  let readings = true;
  return {
    add(changed: Changed): void {
      if (changed.has('readings')) readings = true;
      const keys = changed.get('notes');
      if (keys === null) notes = null;
      else for (const key of keys ?? []) notes?.add(key);
    },
    all(): void {
      notes = null;
    },
    take() {
      const taken = { notes: notes && [...notes], readings };
      notes = new Set();
      readings = false;
      return taken;
    },
  };
}
