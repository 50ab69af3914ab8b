/*
 * A note that was changed elsewhere while somebody wrote on it: both texts as they are, and what may become of them.
 * Nothing is stored, and nothing thrown away, before the user has chosen.
 */

import { useEffect, useRef } from 'preact/hooks';
import { formatInstant } from '../lib/i18n/formats.ts';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { Note } from '../lib/notes/note.ts';
import type { ConflictChoice, NoteConflict } from '../lib/notes/note-version.ts';
import { COLOUR_NAMES } from './note-colours.ts';

export interface ConflictOfferProps {
  readonly conflict: NoteConflict;
  /** Why the last choice could not be carried out. */
  readonly error: string | null;
  onChoice(choice: ConflictChoice): void;
  /** Back to the editor, as it was. */
  onBack(): void;
}

type Fate = 'changed' | 'inBin' | 'gone';

/** The safe choice comes first. */
const CHOICES: Record<Fate, readonly (readonly [ConflictChoice, LabelCode])[]> = {
  changed: [
    ['both', 'conflictBoth'],
    ['mine', 'conflictMine'],
    ['theirs', 'conflictTheirs'],
  ],
  inBin: [
    ['mine', 'conflictBringBack'],
    ['both', 'conflictBoth'],
    ['theirs', 'conflictLeaveInBin'],
  ],
  gone: [
    ['both', 'conflictNew'],
    ['theirs', 'conflictLetGo'],
  ],
};

const HEADINGS: Record<Fate, LabelCode> = {
  changed: 'conflictChanged',
  inBin: 'conflictInBin',
  gone: 'conflictGone',
};

const fateOf = ({ theirs }: NoteConflict): Fate => {
  if (theirs === null) return 'gone';
  return theirs.deleted === null ? 'changed' : 'inBin';
};

export function ConflictOffer({ conflict, error, onChoice, onBack }: ConflictOfferProps) {
  const { mine, theirs } = conflict;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fate = fateOf(conflict);
  return (
    <section class="conflict" aria-label={t('conflictLabel')}>
      <h2 ref={heading} tabIndex={-1} class="small">
        {t(HEADINGS[fate])}
      </h2>
      <div class="versions">
        <Version title={t('conflictYours')} note={mine} other={theirs} />
        {theirs && <Version title={t('conflictOther', formatInstant(theirs.modified))} note={theirs} other={mine} />}
      </div>
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        {CHOICES[fate].map(([choice, label], at) => (
          <button key={choice} type="button" class={at === 0 ? 'primary' : ''} onClick={() => onChoice(choice)}>
            {t(label)}
          </button>
        ))}
        <button type="button" class="plain" onClick={onBack}>
          {t('conflictBack')}
        </button>
      </div>
    </section>
  );
}

interface VersionProps {
  readonly title: string;
  readonly note: Note;
  readonly other: Note | null;
}

/** Rows of a text: a longer one scrolls in itself, so that the buttons stay in sight. */
const MIN_ROWS = 2;
const MAX_ROWS = 8;
/** About what a row holds in a panel. */
const ROW_CHARACTERS = 40;

/** The text as it was typed, to be read, scrolled and copied; of tags and colour only what differs. */
function Version({ title, note, other }: VersionProps) {
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
      {other && note.colour !== other.colour && <p class="small">{t(COLOUR_NAMES[note.colour])}</p>}
    </figure>
  );
}
