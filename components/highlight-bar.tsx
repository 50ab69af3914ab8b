/*
 * The bars beside selected words: what can be done with them, and what has just been done, with the way back. They
 * hold no word of the page's and none of the user's but names of colours.
 */

import { t } from '../lib/i18n/words.ts';
import type { NoteColour } from '../lib/settings/note-colour.ts';
import { ColourButtons } from './colour-buttons.tsx';
import { UndoBar } from './undo-bar.tsx';

export interface HighlightBarProps {
  /** The one that was used last. */
  readonly colour: NoteColour;
  onColour(colour: NoteColour): void;
  onNote(): void;
  onCopy(): void;
  onJunk(): void;
}

export const HighlightBar = ({ colour, onColour, onNote, onCopy, onJunk }: HighlightBarProps) => (
  <div class="bar row">
    <ColourButtons chosen={colour} pressed={false} onColour={onColour} />
    <button type="button" class="plain" title={t('commandNote')} onClick={onNote}>
      {t('cardNote')}
    </button>
    <button type="button" class="plain" title={t('commandCite')} onClick={onCopy}>
      {t('commonCopy')}
    </button>
    <button type="button" class="plain" title={t('commandJunk')} onClick={onJunk}>
      {t('barJunk')}
    </button>
  </div>
);

export interface HighlightedBarProps {
  readonly colour: NoteColour;
  /** It lies in the bin. */
  readonly removed: boolean;
  /** Why the last press did nothing. */
  readonly error: string | null;
  onColour(colour: NoteColour): void;
  onNote(): void;
  onUndo(): void;
}

export function HighlightedBar({ colour, removed, error, onColour, onNote, onUndo }: HighlightedBarProps) {
  if (removed)
    return (
      <div class="bar">
        <UndoBar text={error ?? t('highlightRemoved')} onUndo={onUndo} />
      </div>
    );
  return (
    <div class="bar row">
      <ColourButtons chosen={colour} pressed onColour={onColour} />
      <span role="status" class="small">
        {error ?? t('highlightDone')}
      </span>
      <button type="button" class="plain" onClick={onNote}>
        {t('cardNote')}
      </button>
      <button type="button" class="plain" onClick={onUndo}>
        {t('commonUndo')}
      </button>
    </div>
  );
}
