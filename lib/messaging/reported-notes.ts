/* Notes in the report of a page: as its script knows them, and as popup and panel list them. */

import type { Piece } from '../changes/changes.ts';
import type { AnchorState, Note } from '../notes/note.ts';
import type { Span } from '../text/span.ts';

/** Where a note stands, and nothing that it says. */
export interface PlacedNote {
  readonly id: string;
  readonly state: AnchorState;
  readonly span: { start: number; end: number } | null;
  /** Where it may stand, for a note that is ambiguous; what stood beside it, for one whose words are gone. */
  readonly places?: readonly Span[];
  /** What stands there now. */
  readonly words: string | null;
  /** Where words were changed, the whole line they stand in; else absent. */
  readonly line?: string;
}

export interface ListedNote extends Omit<PlacedNote, 'id' | 'line'> {
  readonly note: Note;
  /** Of one whose words were changed: its sentence, with what went and what came. */
  readonly rewritten?: readonly Piece[];
}

/** A highlight that was made, changed or put into the bin; or a note with text, which is only shown. */
export interface Highlighted {
  readonly kind: 'highlighted' | 'note';
  readonly id: string;
}
