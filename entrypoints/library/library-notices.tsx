/*
 * What the user must know before the notes themselves: notes that are gone, writes that failed, a backup that is due.
 */

import type { DataLossView } from './use-data-loss-check.ts';
import type { LibraryView } from './use-library.ts';

export interface LibraryNoticesProps {
  readonly library: LibraryView;
  readonly safety: DataLossView;
}

export function LibraryNotices({ library, safety }: LibraryNoticesProps) {
  const { integrityMarker, reminder } = safety;
  return (
    <div class="notices">
      {integrityMarker?.lost != null && (
        <div class="notice error row" role="alert">
          <span class="grow">
            The browser has cleared {integrityMarker.lost} of your notes.{' '}
            {integrityMarker.lastBackup
              ? `Your last backup is of ${new Date(integrityMarker.lastBackup).toLocaleString()}.`
              : 'There was no backup.'}
          </span>
          <button type="button" onClick={() => library.open('backup')}>
            Open a backup
          </button>
          <button type="button" onClick={() => void safety.acknowledge()}>
            I have seen it
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
      {reminder && library.view !== 'backup' && (
        <p class="reminder row small quiet">
          <span class="grow">{reminder}</span>
          <button type="button" class="plain small" onClick={() => library.open('backup')}>
            Back up
          </button>
          <button type="button" class="plain small" onClick={() => void safety.setRemind(false)}>
            Do not remind me
          </button>
        </p>
      )}
    </div>
  );
}
