/*
 * What the user must know before the notes themselves: notes that are gone, what failed or was done, a backup that is
 * due.
 */

import type { ComponentChildren } from 'preact';
import { formatInstant } from '../../lib/i18n/formats.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { AutomaticBackup } from '../../lib/storage/backup/backup-state.ts';
import type { DataLossView } from './use-data-loss-check.ts';
import type { LibraryView } from './use-library.ts';

export interface LibraryNoticesProps {
  readonly library: LibraryView;
  readonly safety: DataLossView;
  /** Of the automatic backup. */
  readonly failing: AutomaticBackup['failing'];
  /** What is being done to many notes. */
  readonly children?: ComponentChildren;
}

export function LibraryNotices({ library, safety, failing, children }: LibraryNoticesProps) {
  const { integrityMarker, reminder } = safety;
  return (
    <aside class="notices" aria-label={t('backupHeading')}>
      {integrityMarker?.lost != null && (
        <div class="notice error row" role="alert">
          <span class="grow">
            {t('noticeLost', integrityMarker.lost)}{' '}
            {integrityMarker.lastBackup
              ? t('noticeLastBackup', formatInstant(integrityMarker.lastBackup))
              : t('noticeNoBackup')}
          </span>
          <button type="button" onClick={() => library.open('backup')}>
            {t('noticeOpenBackup')}
          </button>
          <button type="button" onClick={() => void safety.acknowledge()}>
            {t('noticeSeen')}
          </button>
        </div>
      )}
      {failing && library.view !== 'backup' && (
        <div class="notice error row" role="alert">
          <span class="grow">{t('autoFailing', formatInstant(failing.since), failing.why)}</span>
          <button type="button" onClick={() => library.open('backup')}>
            {t('viewBackup')}
          </button>
        </div>
      )}
      {[library.failed, safety.error].map(
        (words) =>
          words && (
            <p key={words} class="notice error" role="alert">
              {words}
            </p>
          ),
      )}
      {children}
      {reminder && library.view !== 'backup' && (
        <p class="reminder row small quiet">
          <span class="grow">{wordsOf(reminder)}</span>
          <button type="button" class="plain small" onClick={() => library.open('backup')}>
            {t('libraryBackUp')}
          </button>
          <button type="button" class="plain small" onClick={() => void safety.setRemind(false)}>
            {t('noticeDoNotRemind')}
          </button>
        </p>
      )}
    </aside>
  );
}
