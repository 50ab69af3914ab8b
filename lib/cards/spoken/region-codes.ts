/* Names of countries and continents, as English descriptions write them, to the codes that `Intl` names them by. */

import { countriesOfPeople } from '../../entities/linking/article-context.ts';
import { COUNTRIES } from '../../entities/linking/candidates-countries.ts';

/** UN M49, with the parts that the pack's countries lie in. */
const CONTINENTS: Readonly<Record<string, string>> = {
  Africa: '002',
  Asia: '142',
  'Australia and New Zealand': '053',
  'Central America': '013',
  'Central Asia': '143',
  'Eastern Asia': '030',
  'Eastern Europe': '151',
  Europe: '150',
  'Latin America and the Caribbean': '419',
  Melanesia: '054',
  'North America': '003',
  'Northern Africa': '015',
  'Northern America': '021',
  'Northern Europe': '154',
  Oceania: '009',
  Polynesia: '061',
  'South America': '005',
  'South-eastern Asia': '035',
  'Southeastern Asia': '035',
  'Southern Asia': '034',
  'Southern Europe': '039',
  'Sub-Saharan Africa': '202',
  'Western Asia': '145',
  'Western Europe': '155',
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
export function regionCode(words: string): string {
  const plain = words.replace(/^the /, '');
  const codes = codesByName();
  return codes.get(plain) ?? codes.get(plain.replace(/^(?:Republic|Kingdom|State) of (?:the )?/, '')) ?? '';
}

/** Of a people's adjective; '' when it is none, or two countries' ("Congolese"). */
export function regionOfPeople(adjective: string): string {
  if (BRITISH.has(adjective)) return 'GB';
  const codes = countriesOfPeople(adjective);
  return codes.length === 1 ? (codes[0] ?? '') : '';
}
