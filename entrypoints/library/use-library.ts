/*
 * Where the user is in the library: which view, what it is narrowed to, which note is being edited, and what came of
 * the last write.
 */

import { useState } from 'preact/hooks';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { send } from '../../lib/messaging/send.ts';
import { NO_FILTER, type NoteFilter, type NoteOrder } from '../../lib/notes/library/filter-notes.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { StorageResult } from '../../lib/storage/storage-result.ts';

export const VIEWS = [
  { view: 'notes', name: 'commonNotes' },
  { view: 'articles', name: 'commonArticles' },
  { view: 'names', name: 'commonNames' },
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
    async write(work: Promise<StorageResult<unknown>>): Promise<boolean> {
      const result = await work;
      setFailed(result.ok ? null : t('libraryNotSaved', result.why));
      await changed();
      return result.ok;
    },
  };
}
