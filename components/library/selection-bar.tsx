/* What can be done with many notes at once, and how many are listed. */

import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/words.ts';
import { AskFirst } from './ask-first.tsx';

export interface SelectionBarProps {
  readonly listed: number;
  readonly selected: number;
  /** The user's tags so far. */
  readonly knownTags: readonly string[];
  /** The buttons that export the selected notes. */
  readonly exports: ComponentChild;
  onAll(on: boolean): void;
  onTag(tag: string): void;
  onUntag(tag: string): void;
  onPrint(): void;
  onDelete(): void;
}

export function SelectionBar(props: SelectionBarProps) {
  const { listed, selected, knownTags, exports, onAll, onTag, onUntag, onPrint, onDelete } = props;
  const [tag, setTag] = useState('');
  /** On a narrow screen only; elsewhere all of it is there. */
  const [open, setOpen] = useState(false);
  const act = (on: (tag: string) => void) => {
    const named = tag.trim().replace(/^#+/, '').trim();
    if (named === '') return;
    on(named);
    setTag('');
  };
  return (
    <div class={`selection folds row ${selected > 0 ? 'chosen' : ''} ${open ? 'open' : ''}`}>
      <label class="check">
        <input
          type="checkbox"
          checked={selected > 0 && selected === listed}
          disabled={listed === 0}
          onChange={(event) => onAll(event.currentTarget.checked)}
        />
        {selected > 0 ? t('librarySelected', selected, listed) : t('countNotes', listed)}
      </label>
      <span class="grow" />
      {selected > 0 && (
        <button type="button" class="acts-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('phoneActions')}
        </button>
      )}
      {selected > 0 && exports}
      {selected > 0 && (
        <button type="button" onClick={onPrint}>
          {t('libPrint')}
        </button>
      )}
      {selected > 0 && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            act(onTag);
          }}
        >
          <input
            aria-label={t('libraryTagAll')}
            placeholder={t('libraryTag')}
            value={tag}
            list="known-tags"
            onInput={(event) => setTag(event.currentTarget.value)}
          />
          <datalist id="known-tags">
            {knownTags.map((known) => (
              <option key={known} value={known} />
            ))}
          </datalist>
          <button type="submit">{t('libraryAddTag')}</button>
          <button type="button" onClick={() => act(onUntag)}>
            {t('libRemoveTag')}
          </button>
        </form>
      )}
      {selected > 0 && (
        <AskFirst
          label={t('commonDelete')}
          question={selected > 1 ? t('bulkAskRemove', selected) : null}
          sure={t('bulkSureRemove')}
          onSure={onDelete}
        />
      )}
    </div>
  );
}
