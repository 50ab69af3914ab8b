/* One deleted note: its words, when it was deleted, and for how long it can come back. */

import { formatDay } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import { selectLabel } from './note-row.tsx';

export interface BinRowProps {
  readonly note: Note;
  readonly selected: boolean;
  /** Days until it goes for good. */
  readonly daysLeft: number;
  onSelect(on: boolean): void;
  onRestore(): void;
}

/** Of a body; the whole of it is there again when it is brought back. */
const MAX_SHOWN_CHARACTERS = 400;

export function BinRow({ note, selected, daysLeft, onSelect, onRestore }: BinRowProps) {
  const { target, body, article, tags, colour, deleted } = note;
  return (
    <article class={`note-row ${colour}`}>
      <input
        type="checkbox"
        checked={selected}
        aria-label={selectLabel(note)}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="note-words">
        {target && (
          <blockquote dir="auto" lang="">
            {quotedWords(target)}
          </blockquote>
        )}
        {body !== '' && (
          <p class="bin-body" dir="auto">
            {body.length > MAX_SHOWN_CHARACTERS ? `${body.slice(0, MAX_SHOWN_CHARACTERS)}…` : body}
          </p>
        )}
        <p class="quiet small">
          {article ? <bdi>{article.title}</bdi> : t('libraryNoArticle')}
          {tags.map((tag) => (
            <>
              {' · '}
              <bdi key={tag}>#{tag}</bdi>
            </>
          ))}
        </p>
        <p class="quiet small">
          {t('binDeleted', formatDay(deleted ?? ''))} · {t('binDaysLeft', daysLeft)}
        </p>
      </div>
      <button type="button" class="plain small" onClick={onRestore}>
        {t('binRestore')}
      </button>
    </article>
  );
}
