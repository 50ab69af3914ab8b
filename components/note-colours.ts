/* The colours of notes by name. */

import type { LabelCode } from '../lib/i18n/message.ts';
import type { NoteColour } from '../lib/notes/note.ts';

export const COLOUR_NAMES: Record<NoteColour, LabelCode> = {
  yellow: 'noteColourYellow',
  green: 'noteColourGreen',
  blue: 'noteColourBlue',
  pink: 'noteColourPink',
};
