/* Notes on the same story at other addresses: offered, never taken by themselves. */

import type { PageReport } from '../lib/messaging/protocol.ts';
import { siteOf } from '../lib/notes/library/filter-notes.ts';
import type { Note } from '../lib/notes/note.ts';
import { Markdown } from './markdown.tsx';
import type { NoteActions } from './use-note-editing.ts';

export function NoteCopies({ notes, onTake }: { readonly notes: readonly Note[]; onTake(): void }) {
  const sites = [...new Set(notes.map(siteOf))].join(', ');
  return (
    <div class="copies">
      <h3>
        From another copy of this story <span class="count">{notes.length}</span>
      </h3>
      <p class="quiet small">
        You took {notes.length === 1 ? 'a note' : `${notes.length} notes`} on the same text at {sites}.
      </p>
      <ul class="note-list">
        {notes.map((note) => (
          <li key={note.id} class={`note ${note.colour}`}>
            {note.target && <blockquote dir="auto">{note.target.selector[0].exact}</blockquote>}
            {note.body !== '' && <Markdown text={note.body} />}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onTake}>
        Show {notes.length === 1 ? 'it' : 'them'} here too
      </button>
    </div>
  );
}

/** The notes stay one each; they are known by this address too from now on. Gives why that failed, or null. */
export async function takeCopies(
  { copies, article }: PageReport,
  saveNote: NoteActions['saveNote'],
): Promise<string | null> {
  for (const note of copies) {
    if (!note.article) continue;
    const addresses = [...new Set([...note.article.addresses, ...(article?.addresses ?? [])])];
    const here = { ...note, article: { ...note.article, addresses }, modified: new Date().toISOString() };
    const failed = await saveNote(here, note.modified);
    if (failed !== null) return `The notes could not all be taken over: ${failed}`;
  }
  return null;
}
