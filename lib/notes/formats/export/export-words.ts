/* What files to export call things that notes hold by a code: names by their ids, colours by the user's words. */

import { message, type Say } from '../../../i18n/message.ts';
import type { ColourNames, NoteColour } from '../../../settings/note-colour.ts';
import { nameInId } from '../../entity-name.ts';
import { COLOUR_NAMES } from '../colour-names.ts';

export interface ExportWords {
  nameOf(entityId: string): string;
  /** What the user calls some of the colours. */
  readonly colourNames: ColourNames;
}

export const NO_EXPORT_WORDS: ExportWords = { nameOf: nameInId, colourNames: {} };

export const colourWords = (colour: NoteColour, { colourNames }: ExportWords, say: Say): string =>
  colourNames[colour] ?? say(message(COLOUR_NAMES[colour]));
