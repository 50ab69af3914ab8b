/* "Deleted · Undo": what was just done, and the way back. */

import { t } from '../lib/i18n/words.ts';

export interface UndoBarProps {
  readonly text: string;
  onUndo(): void;
}

export function UndoBar({ text, onUndo }: UndoBarProps) {
  return (
    <p class="row undo-bar" role="status">
      <span class="grow">{text}</span>
      <button type="button" data-autofocus onClick={onUndo}>
        {t('commonUndo')}
      </button>
    </p>
  );
}
