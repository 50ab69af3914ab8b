/* The four colours as buttons: each highlights, or gives a highlight another colour, at once. */

import { t } from '../lib/i18n/words.ts';
import { NOTE_COLOURS, type NoteColour } from '../lib/settings/note-colour.ts';
import { useColourNames } from './note-colours.ts';

export interface ColourButtonsProps {
  /** The colour it has, or of the last highlight. */
  readonly chosen: NoteColour;
  /** Whether it has that colour. */
  readonly pressed: boolean;
  onColour(colour: NoteColour): void;
}

export function ColourButtons({ chosen, pressed, onColour }: ColourButtonsProps) {
  const nameOf = useColourNames();
  return (
    <fieldset class="colour-buttons" aria-label={t('noteColour')}>
      {NOTE_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class={colour === chosen ? 'plain chosen' : 'plain'}
          title={t('barHighlight', nameOf(colour))}
          aria-label={t('barHighlight', nameOf(colour))}
          aria-pressed={pressed ? colour === chosen : undefined}
          data-autofocus={colour === chosen ? true : undefined}
          onClick={() => onColour(colour)}
        >
          <span class={`swatch ${colour}`} />
        </button>
      ))}
    </fieldset>
  );
}
