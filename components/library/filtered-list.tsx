/* A long list with a field above it that narrows it by what its rows say. */

import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';
import { foldName } from '../../lib/text/fold.ts';
import { VirtualList } from './virtual-list.tsx';

export interface FilteredListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** Of the field. */
  readonly findLabel: string;
  /** Between the field and the list. */
  readonly above?: ComponentChild;
  /** Shown when there is nothing at all. */
  readonly empty: ComponentChild;
  keyOf(item: T): string;
  textOf(item: T): string;
  render(item: T): ComponentChild;
  onEnter(item: T): void;
}

export function FilteredList<T>({
  items,
  label,
  findLabel,
  above,
  empty,
  keyOf,
  textOf,
  render,
  onEnter,
}: FilteredListProps<T>) {
  const [typed, setTyped] = useState('');
  const listed = useMemo(() => {
    const wanted = foldName(typed);
    return wanted === '' ? items : items.filter((item) => foldName(textOf(item)).includes(wanted));
  }, [items, typed, textOf]);
  if (items.length === 0) return <main class="groups empty">{empty}</main>;
  return (
    <main class="groups">
      <div class="selection row">
        <input
          type="search"
          class="grow"
          placeholder={t('libraryFindIn', items.length)}
          aria-label={findLabel}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {above}
      {listed.length > 0 ? (
        <VirtualList
          items={listed}
          label={label}
          keyOf={keyOf}
          render={render}
          onKey={(key, item) => {
            if (key !== 'Enter') return false;
            onEnter(item);
            return true;
          }}
        />
      ) : (
        <p class="quiet empty">{t('libraryFindNothing')}</p>
      )}
    </main>
  );
}
