/* The first of the notes that an import is about: their words, their text, and what they are on. */

import { t } from '../../lib/i18n/words.ts';
import type { Note } from '../../lib/notes/note.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import { Markdown } from '../markdown.tsx';

/** Notes shown; more are looked through in the library. */
const MAX_SHOWN = 20;

/** Characters of words and text shown: enough to know a note by. */
const MAX_CHARACTERS = 300;

const shortened = (text: string): string => (text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text);

export function ImportNotes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul class="import-notes note-list">
      {notes.slice(0, MAX_SHOWN).map((note) => (
        <li key={note.id} class={note.colour}>
          {note.target && (
            <blockquote dir="auto" lang="">
              {shortened(quotedWords(note.target))}
            </blockquote>
          )}
          {note.body !== '' && <Markdown text={shortened(note.body)} />}
          <p class="quiet small" lang="">
            <bdi>{note.article?.title || note.article?.source}</bdi>
            {note.tags.map((tag) => (
              <bdi key={tag}> #{tag}</bdi>
            ))}
          </p>
        </li>
      ))}
      {notes.length > MAX_SHOWN && <li class="small quiet">{t('planMore', notes.length - MAX_SHOWN)}</li>}
    </ul>
  );
}
