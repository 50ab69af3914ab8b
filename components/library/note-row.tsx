/* One note in the library: the words, the body, and where it is from. */

import { formatDay } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import { Markdown } from '../markdown.tsx';
import { MarkedText } from '../marked-text.tsx';
import { useColourNames } from '../note-colours.ts';
import { NoteSource } from './note-source.tsx';

export interface NoteRowProps {
  readonly note: Note;
  readonly selected: boolean;
  nameOf(entityId: string): string;
  onSelect(on: boolean): void;
  onEdit(): void;
  onTag(tag: string): void;
  onEntity(entityId: string): void;
  onFile(address: string): void;
}

/** Of a note's words, to tell one checkbox from another. */
const MAX_LABEL_CHARACTERS = 60;

/** What the checkbox of a note is called. */
export const selectLabel = ({ target, article, body }: Note): string =>
  target
    ? t('librarySelectNoteOn', quotedWords(target).slice(0, MAX_LABEL_CHARACTERS))
    : t('librarySelectNote', (article?.title ?? body).slice(0, MAX_LABEL_CHARACTERS));

export function NoteRow({ note, selected, nameOf, onSelect, onEdit, onTag, onEntity, onFile }: NoteRowProps) {
  const quote = note.target && quotedWords(note.target);
  const colourName = useColourNames()(note.colour);
  return (
    <article class={`note-row ${note.colour}`}>
      <input
        type="checkbox"
        checked={selected}
        aria-label={selectLabel(note)}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="note-words">
        {quote !== null && (
          <blockquote dir="auto" lang="">
            <MarkedText text={quote} />
          </blockquote>
        )}
        {note.body !== '' && <Markdown text={note.body} />}
        <p class="row small">
          {note.entities.map((entity) => (
            <button key={entity} type="button" class="plain small" dir="auto" onClick={() => onEntity(entity)}>
              <MarkedText text={nameOf(entity)} />
            </button>
          ))}
          {note.tags.map((tag) => (
            <button key={tag} type="button" class="plain small" dir="auto" onClick={() => onTag(tag)}>
              #<MarkedText text={tag} />
            </button>
          ))}
        </p>
        <p class="quiet small">
          <NoteSource note={note} onFile={onFile} />
          {note.article?.published && (
            <>
              {' · '}
              <time dateTime={note.article.published}>{formatDay(note.article.published)}</time>
            </>
          )}
          {` · ${t('libraryWritten', formatDay(note.created))} · `}
          <bdi>{colourName}</bdi>
        </p>
      </div>
      <button type="button" class="plain small" onClick={onEdit}>
        {t('commonEdit')}
      </button>
    </article>
  );
}
