/* Every name that was noted on or read, the most noted first; each opens as a timeline. */

import type { ComponentChild } from 'preact';
import { t } from '../../lib/i18n/words.ts';
import type { EntityGroup } from '../../lib/notes/library/overview.ts';
import { FilteredList } from './filtered-list.tsx';

export interface NameListProps {
  readonly names: readonly EntityGroup[];
  nameOf(entityId: string): string;
  onOpen(entityId: string): void;
  /** Over the list. */
  readonly above?: ComponentChild;
}

export function NameList({ names, nameOf, onOpen, above }: NameListProps) {
  return (
    <FilteredList
      items={names}
      label={t('commonNames')}
      findLabel={t('libraryFindName')}
      above={above}
      textOf={({ id }) => nameOf(id)}
      keyOf={({ id }) => id}
      empty={
        <>
          <h2>{t('libraryNoNames')}</h2>
          <p class="quiet">{t('libraryNoNamesSays')}</p>
        </>
      }
      onEnter={({ id }) => onOpen(id)}
      render={({ id, notes, articles }) => (
        <div class="group-row">
          <span class="grow">
            <strong dir="auto">{nameOf(id)}</strong>
            <span class="quiet small">
              {[notes > 0 && t('countNotes', notes), articles > 0 && t('countArticles', articles)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <button type="button" aria-label={t('libraryTimelineOf', nameOf(id))} onClick={() => onOpen(id)}>
            {t('timelineLabel')}
          </button>
        </div>
      )}
    />
  );
}
