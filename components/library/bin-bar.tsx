/* What can be done with the notes in the bin: searched, sorted, chosen, brought back, deleted for good. */

import { t } from '../../lib/i18n/words.ts';
import { AskFirst } from './ask-first.tsx';

export type BinOrder = 'newest' | 'oldest';

export interface BinBarProps {
  readonly listed: number;
  readonly selected: number;
  readonly query: string;
  readonly order: BinOrder;
  onQuery(query: string): void;
  onOrder(order: BinOrder): void;
  onAll(on: boolean): void;
  /** Of the selected; of all that are listed where none is. */
  onRestore(): void;
  onErase(): void;
}

export function BinBar(props: BinBarProps) {
  const { listed, selected, query, order, onQuery, onOrder, onAll, onRestore, onErase } = props;
  const some = selected > 0;
  return (
    <div class={`selection row ${some ? 'chosen' : ''}`}>
      <label class="check">
        <input
          type="checkbox"
          checked={some && selected === listed}
          disabled={listed === 0}
          onChange={(event) => onAll(event.currentTarget.checked)}
        />
        {some ? t('librarySelected', selected, listed) : t('countNotes', listed)}
      </label>
      <input
        type="search"
        class="grow"
        placeholder={t('binSearch')}
        aria-label={t('binSearch')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <select
        aria-label={t('libraryOrder')}
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value as BinOrder)}
      >
        <option value="newest">{t('binNewest')}</option>
        <option value="oldest">{t('binOldest')}</option>
      </select>
      <button type="button" disabled={listed === 0} onClick={onRestore}>
        {some ? t('binRestoreChosen') : t('binRestoreAll')}
      </button>
      <AskFirst
        label={some ? t('binErase') : t('binEraseAll')}
        disabled={listed === 0}
        question={t('binAskErase', some ? selected : listed)}
        sure={t('binSureErase')}
        onSure={onErase}
      />
    </div>
  );
}
