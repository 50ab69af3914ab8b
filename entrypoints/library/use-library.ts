/*
 * Where the user is in the library: which view, what it is narrowed to, which note is being edited, and what came of
 * the last write.
 */

import { useState } from 'preact/hooks';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { send } from '../../lib/messaging/send.ts';
import { NO_FILTER, type NoteFilter, type NoteOrder } from '../../lib/notes/library/filter-notes.ts';
import type { Note } from '../../lib/notes/note.ts';

export const VIEWS = [
  { view: 'notes', name: 'commonNotes' },
  { view: 'articles', name: 'commonArticles' },
  { view: 'names', name: 'commonNames' },
  { view: 'tags', name: 'filterTags' },
  { view: 'bin', name: 'viewBin' },
  { view: 'backup', name: 'viewBackup' },
] as const satisfies readonly { readonly view: string; readonly name: LabelCode }[];
export type View = (typeof VIEWS)[number]['view'];

interface LibraryState {
  readonly view: View;
  readonly query: string;
  readonly filter: NoteFilter;
  readonly order: NoteOrder;
  readonly editing: Note | null;
}

export type LibraryView = ReturnType<typeof useLibrary>;

/** @param settled done when what was written before is shown */
export function useLibrary(first: string, settled: (ids?: readonly string[]) => Promise<void>) {
  const [state, setState] = useState<LibraryState>({
    view: VIEWS.find((known) => known.view === first)?.view ?? 'notes',
    query: '',
    filter: NO_FILTER,
    order: 'newest',
    editing: null,
  });
  const [failed, setFailed] = useState<string | null>(null);
  const change = (part: Partial<LibraryState>) => setState((before) => ({ ...before, ...part }));

  /** Nobody waits for the background, which tells the tabs. */
  const changed = async (ids?: readonly string[]) => {
    void send('notes.changed');
    await settled(ids);
  };

  return {
    ...state,
    /** What could not be done in a view that is closed by now. */
    failed,
    setFailed,
    open: (view: View) => change({ view }),
    search: (query: string) => change({ view: 'notes', query }),
    /** A search that was kept. */
    openSearch: (query: string) => change({ view: 'notes', query, filter: NO_FILTER }),
    openTag: (tag: string) => change({ view: 'notes', query: '', filter: { ...NO_FILTER, tags: [tag] } }),
    sort: (order: NoteOrder) => change({ order }),
    narrow: (part: Partial<NoteFilter>) =>
      setState((before) => ({ ...before, view: 'notes', filter: { ...before.filter, ...part } })),
    showAll: () => change({ query: '', filter: NO_FILTER }),
    openArticle: (sources: readonly string[]) =>
      change({ view: 'notes', order: 'article', filter: { ...NO_FILTER, articles: sources } }),
    edit: (editing: Note | null) => change({ editing }),
    editInList: (editing: Note) => change({ view: 'notes', editing }),
    /** Notes were written: every page that shows some is told. Done when they are shown here. */
    changed,
  };
}
