/* An article with all its notes, as it reads: on the screen, and on paper. */

import type { ComponentChildren } from 'preact';
import { formatDay, formatList } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import { type ArticleGroup, dayOf } from '../../lib/notes/library/overview.ts';
import type { Note } from '../../lib/notes/note.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import { Markdown } from '../markdown.tsx';
import { useColourNames } from '../note-colours.ts';

export interface ArticleSheetProps {
  readonly article: ArticleGroup;
  nameOf(entityId: string): string;
  /** What can be done with a note; nothing on paper. */
  actionsOf?(note: Note): ComponentChildren;
}

export function ArticleSheet({ article, nameOf, actionsOf }: ArticleSheetProps) {
  const { title, address, notes } = article;
  return (
    <article class="sheet">
      <header>
        <h2 dir="auto">{title}</h2>
        <p class="quiet small">
          <bdi>{formatList(sourceOf(article))}</bdi>
        </p>
        {address && (
          <p class="quiet small">
            <a href={address} target="_blank" rel="noreferrer noopener" dir="ltr">
              {address}
            </a>
          </p>
        )}
      </header>
      <SheetNotes notes={notes} nameOf={nameOf} actionsOf={actionsOf} />
    </article>
  );
}

/** Author, paper or site, day. */
function sourceOf(article: ArticleGroup): string[] {
  const [note] = article.notes;
  const day = dayOf(article);
  const parts = [note?.article?.author ?? '', note?.article?.publisher || article.site];
  return [...parts, day === '' ? '' : formatDay(day)].filter((part) => part !== '');
}

export interface SheetNotesProps {
  readonly notes: readonly Note[];
  nameOf(entityId: string): string;
  readonly actionsOf?: ((note: Note) => ComponentChildren) | undefined;
}

/** Notes one below the other; a heading of the article stands above the first that is under it. */
export function SheetNotes({ notes, nameOf, actionsOf }: SheetNotesProps) {
  return (
    <>
      {notes.map((note, i) => {
        const heading = note.target?.heading ?? '';
        return (
          <div key={note.id}>
            {heading !== '' && heading !== (notes[i - 1]?.target?.heading ?? '') && <h3 dir="auto">{heading}</h3>}
            <SheetNote note={note} nameOf={nameOf} actions={actionsOf?.(note)} />
          </div>
        );
      })}
    </>
  );
}

interface SheetNoteProps {
  readonly note: Note;
  nameOf(entityId: string): string;
  readonly actions?: ComponentChildren;
}

function SheetNote({ note, nameOf, actions }: SheetNoteProps) {
  const { target, body, tags, entities, created, colour } = note;
  const colourName = useColourNames()(colour);
  return (
    <section class={`note-row sheet-note ${colour}`}>
      <div class="note-words">
        {target && (
          <blockquote dir="auto" lang="">
            {quotedWords(target)}
          </blockquote>
        )}
        {target?.credit && (
          <p class="quiet small">
            <bdi>{target.credit}</bdi>
          </p>
        )}
        {body !== '' && <Markdown text={body} />}
        <p class="quiet small">
          {[...entities.map(nameOf), ...tags.map((tag) => `#${tag}`)].map((words) => (
            <>
              <bdi key={words}>{words}</bdi>
              {' · '}
            </>
          ))}
          {t('libraryWritten', formatDay(created))} · <bdi>{colourName}</bdi>
        </p>
      </div>
      {actions && <div class="row actions">{actions}</div>}
    </section>
  );
}
