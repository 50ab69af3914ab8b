/* The bar above every view: which view, what is searched for, in which order. */

import type { NoteOrder } from '../../lib/notes/library/filter-notes.ts';
import { type LibraryView, VIEWS } from './use-library.ts';

const ORDERS: Record<NoteOrder, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  changed: 'last changed first',
  article: 'by article date',
};

export function LibraryHeader({ library }: { readonly library: LibraryView }) {
  return (
    <header class="row">
      <img src="/icon/48.png" alt="" width="28" height="28" />
      <h1>Library</h1>
      <nav class="segments" aria-label="Views">
        {VIEWS.map(({ view, name }) => (
          <label key={view}>
            <input type="radio" name="view" checked={library.view === view} onChange={() => library.open(view)} />
            {name}
          </label>
        ))}
      </nav>
      <input
        type="search"
        class="grow search"
        placeholder="Search your notes"
        aria-label="Search your notes"
        value={library.query}
        onInput={(event) => library.search(event.currentTarget.value)}
      />
      {library.view === 'notes' && (
        <select
          aria-label="Order"
          value={library.order}
          onChange={(event) => library.sort(event.currentTarget.value as NoteOrder)}
        >
          {Object.entries(ORDERS).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </header>
  );
}
