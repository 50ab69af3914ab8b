/* Deleted notes, for as long as they can come back. */

import { t } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import { BIN_DAYS } from '../../lib/storage/notes/note-bin.ts';

export interface BinProps {
  readonly notes: readonly Note[];
  onRestore(note: Note): void;
}

const DAY = 86_400_000;

const daysLeft = (deleted: string): number =>
  Math.max(0, Math.ceil(BIN_DAYS - (Date.now() - Date.parse(deleted)) / DAY));

export function Bin({ notes, onRestore }: BinProps) {
  if (notes.length === 0) {
    return (
      <main class="groups empty">
        <h2>{t('binEmpty')}</h2>
        <p class="quiet">{t('binSays', BIN_DAYS)}</p>
      </main>
    );
  }
  return (
    <ul class="bin">
      {notes.map((note) => (
        <li key={note.id} class="row">
          <span class="grow" dir="auto">
            {note.target && `${t('commonQuoted', note.target.selector[0].exact)} `}
            {note.body}
          </span>
          <span class="quiet small">{t('binDaysLeft', daysLeft(note.deleted ?? ''))}</span>
          <button type="button" onClick={() => onRestore(note)}>
            {t('binRestore')}
          </button>
        </li>
      ))}
    </ul>
  );
}
