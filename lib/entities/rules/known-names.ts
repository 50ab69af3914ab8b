/*
 * The names known without model or pack, by surface: countries from the platform's own tables (`Intl`) in the languages
 * that have names, places and nationalities as those write them, and `well-known.ts`. Built once on first use.
 */

import { LANGUAGES, wordsOfAll } from '../../languages/all-languages.ts';
import type { EntityType } from '../mention.ts';
import { WELL_KNOWN_ORGANISATIONS, WELL_KNOWN_PEOPLE } from './well-known.ts';

/** ISO 3166 regions with people to report on; `Intl` has the names. */
const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GH GL GM GN GQ GR GT GW GY ' +
  'HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY ' +
  'QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';

/** Country names that are words of another of our languages or a common first name there: known only in their own. */
const OWN_LANGUAGE_ONLY = new Set(['Man', 'Guinee', 'Ciad', 'Oman', 'Mali', 'Niger', 'Tonga', 'Togo', 'Palau']);

let names: Map<string, EntityType> | null = null;

function build(): Map<string, EntityType> {
  const known = new Map<string, EntityType>();
  for (const language of LANGUAGES.filter((each) => each.names)) {
    const display = new Intl.DisplayNames([language.code], { type: 'region' });
    for (const region of REGIONS.split(' ')) {
      const name = display.of(region) ?? region;
      if (name === region || (language.code !== 'en' && OWN_LANGUAGE_ONLY.has(name))) continue;
      known.set(name, 'place');
      // "Myanmar (Burma)", "Côte d’Ivoire": news writes neither brackets nor curly marks.
      known.set(name.replace(/ \(.*\)$/, '').replace(/’/g, "'"), 'place');
      known.set(name.replace(' & ', ' and '), 'place');
    }
  }
  for (const name of wordsOfAll((language) => language.names?.places, '|')) known.set(name, 'place');
  for (const name of WELL_KNOWN_ORGANISATIONS.split('|')) known.set(name, 'organisation');
  for (const name of WELL_KNOWN_PEOPLE.split('|')) known.set(name, 'person');
  for (const name of wordsOfAll((language) => language.names?.nationalities, '|')) {
    known.set(name, 'nationality');
    if (!/(?:sh|ch|ese|ss)$/.test(name)) known.set(`${name}s`, 'nationality');
  }
  return known;
}

/**
 * The type of a name everybody knows, by its exact spelling with single spaces and straight apostrophes; null when
 * unknown.
 */
export function knownType(name: string): EntityType | null {
  names ??= build();
  return names.get(name) ?? null;
}
