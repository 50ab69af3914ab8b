/* The bar above every view: which view, what is searched for, in which order. */

import { SearchField } from '../../components/library/search-field.tsx';
import { SkipLink } from '../../components/skip-link.tsx';
import type { LabelCode } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import type { NoteOrder } from '../../lib/notes/library/filter-notes.ts';
import { type LibraryView, VIEWS } from './use-library.ts';

const ORDERS: readonly (readonly [NoteOrder, LabelCode])[] = [
  ['newest', 'orderNewest'],
  ['oldest', 'orderOldest'],
  ['changed', 'orderChanged'],
  ['article', 'orderArticle'],
];

export function LibraryHeader({ library }: { readonly library: LibraryView }) {
  return (
    <header class="row">
      {library.view !== 'backup' && <SkipLink to="#list">{t('accessSkipToList')}</SkipLink>}
      <img src="/icon/48.png" alt="" width="28" height="28" />
      <h1>{t('commonLibrary')}</h1>
      <nav class="segments" aria-label={t('libraryViews')}>
        {VIEWS.map(({ view, name }) => (
          <label key={view}>
            <input type="radio" name="view" checked={library.view === view} onChange={() => library.open(view)} />
            {t(name)}
          </label>
        ))}
      </nav>
      <SearchField query={library.query} onQuery={library.search} />
      {library.view === 'notes' && (
        <select
          aria-label={t('libraryOrder')}
          value={library.order}
          onChange={(event) => library.sort(event.currentTarget.value as NoteOrder)}
        >
          {ORDERS.map(([value, name]) => (
            <option key={value} value={value}>
              {t(name)}
            </option>
          ))}
        </select>
      )}
    </header>
  );
}
