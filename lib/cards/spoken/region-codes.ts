/* Names of countries and continents, as English descriptions write them, to the codes that `Intl` names them by. */

import { countriesOfPeople } from '../../entities/linking/article-context.ts';
import { COUNTRIES } from '../../entities/linking/candidates-countries.ts';

/** UN M49. */
const CONTINENTS: Readonly<Record<string, string>> = {
  Africa: '002',
  Asia: '142',
  'Central America': '013',
  Europe: '150',
  'North America': '003',
  Oceania: '009',
  'South America': '005',
};

/** As sources write them; a part of a country counts as the country. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Antarctica: 'AQ',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  'Northern Ireland': 'GB',
  'Congo DR': 'CD',
  "Côte d'Ivoire": 'CI',
  'Hong Kong S.A.R.': 'HK',
  'Republic of Serbia': 'RS',
  'S. Sudan': 'SS',
  'Turks and Caicos Islands': 'TC',
  'United Republic of Tanzania': 'TZ',
  'United States Of America': 'US',
  'Bolivia, Plurinational State of': 'BO',
  'Congo, the Democratic Republic of the': 'CD',
  'Iran, Islamic Republic of': 'IR',
  "Korea, Democratic People's Republic of": 'KP',
  'Korea, Republic of': 'KR',
  "Lao People's Democratic Republic": 'LA',
  'Macedonia, the former Yugoslav Republic of': 'MK',
  'Moldova, Republic of': 'MD',
  'Palestine, State of': 'PS',
  'Palestinian Territory, Occupied': 'PS',
  'Russian Federation': 'RU',
  'Syrian Arab Republic': 'SY',
  'Taiwan, Province of China': 'TW',
  'Tanzania, United Republic of': 'TZ',
  'Venezuela, Bolivarian Republic of': 'VE',
  'Viet Nam': 'VN',
};

const BRITISH = new Set(['English', 'Northern Irish', 'Scottish', 'Welsh']);

let known: ReadonlyMap<string, string> | null = null;

/** Made when first asked: of every code with a name of its own, states and others ("Puerto Rico"). */
function codesByName(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const made = new Map<string, string>();
  for (const code of codes) {
    const name = /^(?:E[UZ]|Q\w|UN|X[AB]|ZZ)$/.test(code) ? undefined : names.of(code);
    if (name !== undefined && !made.has(name)) made.set(name, code);
  }
  for (const { code, name, also } of COUNTRIES) for (const each of [name, ...also]) made.set(each, code);
  for (const [name, code] of [...Object.entries(CONTINENTS), ...Object.entries(OTHER_NAMES)]) made.set(name, code);
  known = made;
  return made;
}

/** '' when the words name none. */
export const regionCode = (words: string): string => codesByName().get(words.replace(/^the /, '')) ?? '';

/** Of a people's adjective; '' when it is none, or two countries' ("Congolese"). */
export function regionOfPeople(adjective: string): string {
  if (BRITISH.has(adjective)) return 'GB';
  const codes = countriesOfPeople(adjective);
  return codes.length === 1 ? (codes[0] ?? '') : '';
}
