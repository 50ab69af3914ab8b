/* What the colours of notes are called. */

import type { LabelCode } from '../../i18n/message.ts';
import type { NoteColour } from '../note.ts';

export const COLOUR_NAMES: Readonly<Record<NoteColour, LabelCode>> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
};
