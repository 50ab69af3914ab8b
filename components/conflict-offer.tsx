/*
 * A note that was changed elsewhere while somebody wrote on it: both texts as they are, and what may become of them.
 * Nothing is stored, and nothing thrown away, before the user has chosen.
 */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatInstant } from '../lib/i18n/formats.ts';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { ConflictChoice, NoteConflict } from '../lib/notes/note-version.ts';
import { NoteVersions } from './note-versions.tsx';

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
  useLayoutEffect(() => heading.current?.focus(), []);
  const fate = fateOf(conflict);
  return (
    <section class="conflict" aria-label={t('conflictLabel')}>
      <h2 ref={heading} tabIndex={-1} class="small">
        {t(HEADINGS[fate])}
      </h2>
      <NoteVersions
        mine={mine}
        mineTitle={t('conflictYours')}
        theirs={theirs}
        theirsTitle={theirs ? t('conflictOther', formatInstant(theirs.modified)) : ''}
      />
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
