/* The notes of one article in text order: words, body, and whether the words are still where they were. */

import type { AnchorState, Note } from '../lib/notes/note.ts';
import { Markdown } from './markdown.tsx';

export interface ListedNote {
  readonly note: Note;
  readonly state: AnchorState;
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The words that stand there now; null when nothing stands there. */
  readonly words: string | null;
}

export interface NoteListProps {
  readonly notes: readonly ListedNote[];
  onShow(note: ListedNote): void;
  onEdit(note: ListedNote): void;
}

const STATES: Record<AnchorState, string> = {
  exact: '',
  moved: 'The words have moved since.',
  changed: 'The article has changed here: struck through is what you noted, below it what it says now.',
  orphan: 'These words are no longer on the page.',
};

export function NoteList({ notes, onShow, onEdit }: NoteListProps) {
  if (notes.length === 0) {
    return (
      <p class="quiet">No notes yet. Select some words and press Alt+Shift+N, or write a note on the whole article.</p>
    );
  }
  return (
    <ul class="note-list">
      {notes.map((listed) => (
        <li key={listed.note.id} class={`note ${listed.note.colour}`}>
          {listed.note.target && (
            <blockquote dir="auto" class={listed.state === 'orphan' || listed.state === 'changed' ? 'gone' : ''}>
              {listed.note.target.selector[0].exact}
            </blockquote>
          )}
          {listed.state === 'changed' && listed.words !== null && (
            <blockquote dir="auto" class="now">
              {listed.words}
            </blockquote>
          )}
          {listed.note.body !== '' && <Markdown text={listed.note.body} />}
          {listed.note.target && STATES[listed.state] && <p class="small state">{STATES[listed.state]}</p>}
          <div class="row small">
            <span class="quiet grow">{listed.note.tags.map((tag) => `#${tag}`).join(' ')}</span>
            {listed.span && (
              <button type="button" class="plain small" onClick={() => onShow(listed)}>
                Show
              </button>
            )}
            <button type="button" class="plain small" onClick={() => onEdit(listed)}>
              Edit
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
