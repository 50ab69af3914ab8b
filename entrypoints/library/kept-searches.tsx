/* The searches that the user has kept, in the side column; the present one is kept with what is chosen there. */

import { useColourNames } from '../../components/note-colours.ts';
import { SavedSearches } from '../../components/saved-searches.tsx';
import { t } from '../../lib/i18n/words.ts';
import { filterAsQuery } from '../../lib/notes/library/search/filter-query.ts';
import type { LibraryView } from './use-library.ts';
import { useSavedSearches } from './use-saved-searches.ts';

export interface KeptSearchesProps {
  readonly library: Pick<LibraryView, 'query' | 'filter' | 'openSearch'>;
  nameOf(entityId: string): string;
}

export function KeptSearches({ library: { query, filter, openSearch }, nameOf }: KeptSearchesProps) {
  const [saved, save] = useSavedSearches();
  const colourName = useColourNames();
  const present = filterAsQuery(query, filter, { nameOf, colourName });
  if (present === '' && Object.keys(saved).length === 0) return null;
  return (
    <fieldset>
      <legend>{t('libSaved')}</legend>
      <SavedSearches saved={saved} query={present} onChange={save} onOpen={openSearch} />
    </fieldset>
  );
}
