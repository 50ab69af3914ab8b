/*
 * Two versions of one note: the texts as they were typed, to be read, scrolled and copied; of tags and colour only what
 * differs.
 */

import { t } from '../lib/i18n/words.ts';
import type { Note } from '../lib/notes/note.ts';
import { useColourNames } from './note-colours.ts';

export interface NoteVersionsProps {
  readonly mine: Note;
  /** What each is called. */
  readonly mineTitle: string;
  /** Null when it is gone. */
  readonly theirs: Note | null;
  readonly theirsTitle: string;
}

export function NoteVersions({ mine, mineTitle, theirs, theirsTitle }: NoteVersionsProps) {
  return (
    <div class="versions">
      <Version title={mineTitle} note={mine} other={theirs} />
      {theirs && <Version title={theirsTitle} note={theirs} other={mine} />}
    </div>
  );
}

/** Rows of a text: a longer one scrolls in itself, so that what can be done stays in sight. */
const MIN_ROWS = 2;
const MAX_ROWS = 8;
/** About what a row holds in a panel. */
const ROW_CHARACTERS = 40;

interface VersionProps {
  readonly title: string;
  readonly note: Note;
  readonly other: Note | null;
}

function Version({ title, note, other }: VersionProps) {
  const nameOf = useColourNames();
  const tags = note.tags.join(', ');
  return (
    <figure>
      <figcaption class="quiet small">{title}</figcaption>
      <textarea
        readOnly
        aria-label={title}
        placeholder={t('conflictNoText')}
        rows={Math.min(MAX_ROWS, Math.max(MIN_ROWS, Math.ceil(note.body.length / ROW_CHARACTERS)))}
        value={note.body}
        dir="auto"
      />
      {other && tags !== other.tags.join(', ') && (
        <p class="small" dir="auto">
          {tags === '' ? t('conflictNoTags') : t('conflictTags', tags)}
        </p>
      )}
      {other && note.colour !== other.colour && <p class="small">{nameOf(note.colour)}</p>}
      {other && (note.deleted === null) !== (other.deleted === null) && (
        <p class="small">{note.deleted === null ? t('conflictAlive') : t('conflictLiesInBin')}</p>
      )}
    </figure>
  );
}
