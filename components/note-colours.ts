/*
 * The colours of notes as the user calls them, else by their common names. What they are called is given once to
 * whatever is drawn below a provider, because a colour stands at the foot of many components.
 */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { ColourNames, NoteColour } from '../lib/settings/note-colour.ts';

export const COLOUR_NAMES: Record<NoteColour, LabelCode> = {
  yellow: 'noteColourYellow',
  green: 'noteColourGreen',
  blue: 'noteColourBlue',
  pink: 'noteColourPink',
};

const OwnNames = createContext<ColourNames>({});
export const ColourNamesProvider = OwnNames.Provider;

/** What the user calls some of them. */
export const useOwnColourNames = (): ColourNames => useContext(OwnNames);

/** What a colour is called. */
export function useColourNames(): (colour: NoteColour) => string {
  const own = useContext(OwnNames);
  return (colour) => own[colour] ?? t(COLOUR_NAMES[colour]);
}
