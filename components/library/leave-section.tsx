/*
 * The one place where one leaves: everything saved, everything deleted, Sidelight removed. Said here, before, because
 * no page of ours can be opened after.
 */

import type { ComponentChildren } from 'preact';
import { formatInstant } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { AskFirst } from './ask-first.tsx';

export interface LeaveSectionProps {
  /** ISO instant of the last backup, null for never. */
  readonly lastBackup: string | null;
  onSave(): void;
  onErase(): void;
  /** Has the browser ask whether Sidelight is to be removed. */
  onRemove(): void;
  /** How far saving and deleting are, and what came of them. */
  readonly children?: ComponentChildren;
}

export function LeaveSection({ lastBackup, onSave, onErase, onRemove, children }: LeaveSectionProps) {
  return (
    <section class="leave">
      <h2>{t('leaveHeading')}</h2>
      <p class="quiet">{t('leaveSays')}</p>
      <ol>
        <li>
          <p>
            {t('leaveSave')} {lastBackup ? t('backupLast', formatInstant(lastBackup)) : t('backupNever')}
          </p>
          <button type="button" onClick={onSave}>
            {t('leaveSaveButton')}
          </button>
        </li>
        <li>
          <p>{t('leaveErase')}</p>
          <AskFirst
            label={t('wipeAsk')}
            question={lastBackup ? t('leaveAsk', formatInstant(lastBackup)) : t('leaveAskUnsaved')}
            sure={t('wipeSure')}
            onSure={onErase}
          />
        </li>
        <li>
          <p>{t('leaveRemove')}</p>
          <button type="button" onClick={onRemove}>
            {t('leaveRemoveButton')}
          </button>
        </li>
      </ol>
      {children}
    </section>
  );
}
