/* Words around a name that say what it names, of all languages together: the lists are the `names` of each. */

import { LANGUAGES, wordsOfAll } from '../../languages/all-languages.ts';
import type { LanguageNames } from '../../languages/language-names.ts';
import { foldName } from '../../text/fold.ts';

const listed = (list: Exclude<keyof LanguageNames, 'asRelative'>, separator?: '|'): ReadonlySet<string> =>
  wordsOfAll(({ names }) => names?.[list], separator);

export const PERSON_TITLES = listed('titles');
export const HONORIFICS = listed('honorifics');
/** English only, as are all that follow but links and places. */
export const PERSON_VERBS = listed('personVerbs');

export const PLACE_AFTER = listed('placeAfter');
export const PLACE_NOUNS = listed('placeNouns');
export const PLACE_PAIRS = listed('placePairs', '|');
/** Stand before a place rather than a person. */
export const WHERE = listed('where');

export const ORGANISATION_PAIRS = listed('organisationPairs', '|');
export const ORGANISATION_LAST = listed('organisationLast');
/** Folded. */
export const STATE_BODIES: ReadonlySet<string> = new Set([...listed('stateBodies')].map(foldName));
export const ORGANISATION_AFTER = listed('organisationAfter', '|');
export const ORGANISATION_BEFORE = listed('organisationBefore');
export const BODY_NOUNS = listed('bodyNouns');
export const BODY_OR_PERSON_NOUNS = listed('bodyOrPersonNouns');
export const BODY_ROLES = listed('bodyRoles');
export const BODY_PATRONS = listed('bodyPatrons');
export const BODY_FINANCES = listed('bodyFinances');
export const STATE_ABBREVIATIONS = listed('stateAbbreviations');
export const STORM_WORDS = listed('stormWords', '|');
export const AFTER_NOUN = listed('afterNoun');
export const OFFICES = listed('offices');
export const PLACE_OFFICES = listed('placeOffices');
export const NO_NAMES: ReadonlySet<string> = new Set([...listed('creeds', '|'), ...listed('thingAcronyms')]);
export const LIST_WORDS = listed('listWords');
export const DETERMINERS = listed('determiners');

/** Words inside a name that are not capitalised. */
export const NAME_LINKS = listed('links');

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/**
 * Weekdays and months as written, of the languages that have pairs: they may follow one ("the news agency Monday
 * published …").
 */
export const CALENDAR: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ names, dates }) => (names?.organisationPairs && dates ? [dates] : []))
    .flatMap(({ weekdays, months }) => [...weekdays, ...months])
    .flatMap((spellings) => spellings.split(' '))
    .map(capitalised),
);
