/*
 * Where the user is in the library: which view, what it is narrowed to, which note is being edited, and what came of
 * the last write.
 */

import { useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send.ts';
import { NO_FILTER, type NoteFilter, type NoteOrder } from '../../lib/notes/library/filter-notes.ts';
import type { Note } from '../../lib/notes/note.ts';

export const VIEWS = [
  { view: 'notes', name: 'Notes' },
  { view: 'articles', name: 'Articles' },
  { view: 'names', name: 'Names' },
  { view: 'bin', name: 'Bin' },
  { view: 'backup', name: 'Backup & export' },
] as const;
export type View = (typeof VIEWS)[number]['view'];

interface LibraryState {
  readonly view: View;
  readonly query: string;
  readonly filter: NoteFilter;
  readonly order: NoteOrder;
  readonly editing: Note | null;
}

export type LibraryView = ReturnType<typeof useLibrary>;

/** @param reload reads the notes again, after a write */
export function useLibrary(first: string, reload: () => Promise<void>) {
  const [state, setState] = useState<LibraryState>({
    view: VIEWS.find((known) => known.view === first)?.view ?? 'notes',
    query: '',
    filter: NO_FILTER,
    order: 'newest',
    editing: null,
  });
  const [failed, setFailed] = useState<string | null>(null);
  const change = (part: Partial<LibraryState>) => setState((before) => ({ ...before, ...part }));

  const changed = async () => {
    await reload();
    await send('notes.changed');
  };

  return {
    ...state,
    /** Why the last write failed. */
    failed,
    setFailed,
    open: (view: View) => change({ view }),
    search: (query: string) => change({ view: 'notes', query }),
    sort: (order: NoteOrder) => change({ order }),
    narrow: (part: Partial<NoteFilter>) => change({ view: 'notes', filter: { ...state.filter, ...part } }),
    showAll: () => change({ query: '', filter: NO_FILTER }),
    openArticle: (sources: readonly string[]) =>
      change({ view: 'notes', order: 'article', filter: { ...NO_FILTER, articles: sources } }),
    edit: (editing: Note | null) => change({ editing }),
    editInList: (editing: Note) => change({ view: 'notes', editing }),
    /** Notes were written: reads them anew, and so does every page that shows some. */
    changed,
    /** Awaits a write, shows what came of it and gives whether it was done. */
    async write(work: Promise<{ ok: boolean; message?: string }>): Promise<boolean> {
      const result = await work;
      setFailed(result.ok ? null : `That could not be saved: ${result.message}`);
      await changed();
      return result.ok;
    },
  };
}
