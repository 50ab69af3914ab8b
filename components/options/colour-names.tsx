/* What the user calls the colours of notes: a field a colour, empty where it has its common name. */

import { t } from '../../lib/i18n/words.ts';
import { type ColourNames as Names, NOTE_COLOURS, type NoteColour } from '../../lib/settings/note-colour.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { COLOUR_NAMES } from '../note-colours.ts';

export interface ColourNamesProps {
  readonly settings: Pick<Settings, 'colourNames'>;
  onChange(part: Pick<Settings, 'colourNames'>): void;
}

/** Characters, as in the settings' table. */
const MAX_CHARACTERS = 30;

function renamed(names: Names, colour: NoteColour, typed: string): Names {
  const { [colour]: _before, ...others } = names;
  const name = typed.trim();
  return name === '' ? others : { ...others, [colour]: name };
}

export const ColourNames = ({ settings: { colourNames }, onChange }: ColourNamesProps) => (
  <>
    <h3>{t('notesColourNames')}</h3>
    <p class="quiet small">{t('notesColourNamesSays')}</p>
    <div class="colour-names">
      {NOTE_COLOURS.map((colour) => (
        <label key={colour}>
          <span class={`swatch ${colour}`} />
          <span class="colour-name">{t(COLOUR_NAMES[colour])}</span>
          <input
            type="text"
            dir="auto"
            maxLength={MAX_CHARACTERS}
            value={colourNames[colour] ?? ''}
            onChange={(event) => onChange({ colourNames: renamed(colourNames, colour, event.currentTarget.value) })}
          />
        </label>
      ))}
    </div>
  </>
);
