/* What the user wrote about a name, on its card. Apart from the card, which is also drawn where no note may be. */

import type { Card } from '../lib/cards/card.ts';
import { t } from '../lib/i18n/words.ts';
import { Markdown } from './markdown.tsx';

export interface OwnNotesProps {
  readonly notes: Card['notes'];
  /** Absent where they are edited elsewhere. */
  onEdit?(id: string): void;
}

export function OwnNotes({ notes, onEdit }: OwnNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul class="own-notes" aria-label={t('cardYourNotes')}>
      {notes.map(({ id, body }) => (
        <li key={id}>
          <Markdown text={body} />
          {onEdit && (
            <button type="button" class="plain small" onClick={() => onEdit(id)}>
              {t('commonEdit')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
