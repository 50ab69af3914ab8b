/* What is being done to many notes, with a way to stop; then what came of it, with the way back. */

import { t } from '../../lib/i18n/words.ts';

export type WorkState =
  | { readonly step: 'working'; readonly what: string; readonly share: number; stop(): void }
  | {
      readonly step: 'done';
      readonly says: string;
      readonly failed: boolean;
      /** Null where nothing can be taken back. */
      readonly undo: (() => void) | null;
    };

export interface WorkBarProps {
  readonly state: WorkState;
  onDismiss(): void;
}

export function WorkBar({ state, onDismiss }: WorkBarProps) {
  if (state.step === 'working') {
    return (
      <div class="notice work row" role="status">
        <span>{state.what}</span>
        <progress class="grow" value={state.share} aria-label={state.what} />
        <button type="button" onClick={state.stop}>
          {t('backupStop')}
        </button>
      </div>
    );
  }
  const { says, failed, undo } = state;
  return (
    <div class={`notice work row ${failed ? 'error' : ''}`} role={failed ? 'alert' : 'status'}>
      <span class="grow">{says}</span>
      {undo && (
        <button type="button" onClick={undo}>
          {t('commonUndo')}
        </button>
      )}
      <button type="button" class="plain" onClick={onDismiss}>
        {t('bulkDismiss')}
      </button>
    </div>
  );
}
