/* Deleted notes, for as long as they can come back. */

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
        <h2>The bin is empty</h2>
        <p class="quiet">Deleted notes stay here for {BIN_DAYS} days.</p>
      </main>
    );
  }
  return (
    <ul class="bin">
      {notes.map((note) => (
        <li key={note.id} class="row">
          <span class="grow" dir="auto">
            {note.target ? `“${note.target.selector[0].exact}” ` : ''}
            {note.body}
          </span>
          <span class="quiet small">gone in {daysLeft(note.deleted ?? '')} days</span>
          <button type="button" onClick={() => onRestore(note)}>
            Bring back
          </button>
        </li>
      ))}
    </ul>
  );
}
