/* Country words of the sources to ISO codes, and how a sentence says a country ("the Netherlands"). */

import { COUNTRIES, countryOf } from '../../lib/entities/linking/candidates-countries.ts';
import { foldName } from '../../lib/text/fold.ts';

/** Names the sources use that no table of states has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'congo dr': 'CD',
  'congo democratic republic of the': 'CD',
  'congo republic of the': 'CG',
  'korea north': 'KP',
  'korea south': 'KR',
  'cote divoire': 'CI',
  burma: 'MM',
  'united states of america': 'US',
  'u s': 'US',
  usa: 'US',
  'bahamas the': 'BS',
  'gambia the': 'GM',
  'palestinian territories': 'PS',
  'west bank': 'PS',
  'gaza strip': 'PS',
  gaza: 'PS',
  'cape verde': 'CV',
  'cabo verde': 'CV',
  dominican: 'DO',
  drc: 'CD',
  'congo brazzaville': 'CG',
  'holy see vatican city': 'VA',
  'federated states of micronesia': 'FM',
  'timor leste': 'TL',
  'sao tome and principe': 'ST',
  eswatini: 'SZ',
  czechia: 'CZ',
  'saint kitts and nevis': 'KN',
  'saint lucia': 'LC',
  'saint vincent and the grenadines': 'VC',
  'east timor': 'TL',
  swaziland: 'SZ',
  'north macedonia': 'MK',
  'micronesia federated states of': 'FM',
};

const codes = new Map<string, string>(Object.entries(OTHER_NAMES));
for (const { code, name, also } of COUNTRIES) for (const word of [name, ...also]) codes.set(foldName(word), code);

/** '' when the words name no state. */
export const countryCode = (name: string | undefined): string => (name ? (codes.get(foldName(name)) ?? '') : '');

const WITH_THE = new Set('AE BS CD CF CG CZ DO GB GM KM MH MV NL PH SB US VA'.split(' '));

/** After "of" and "in". */
export function countryWords(code: string): string {
  const name = countryName(code);
  return WITH_THE.has(code) ? `the ${name}` : name;
}

/** After a comma. */
export const countryName = (code: string): string => countryOf(code)?.name ?? '';

/** Puts the article where a source left it out: "in United States" → "in the United States". */
export const withArticles = (text: string): string =>
  text.replace(
    /\b(in|of|for|from) (United States|United Kingdom|United Arab Emirates|Netherlands|Philippines|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic|Republic of the Congo|Bahamas|Gambia|Maldives|Marshall Islands|Solomon Islands|Comoros)\b/g,
    '$1 the $2',
  );
