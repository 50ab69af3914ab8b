/* "City in Primorsky Krai, Russia": the region of each city, from two gazetteers that share GeoNames ids. */

import { countryOf } from '../../lib/entities/linking/candidates-countries.ts';
import { countryName, countryWords } from './country-names.ts';
import type { PackEntity } from './pack-entity.ts';
import { readJsonLines } from './read-sources.ts';

interface CityRow {
  readonly name: string;
  readonly cc?: string;
  readonly lat: number;
  readonly lon: number;
  readonly gid?: number;
  readonly geonameid?: number;
  readonly a1?: string;
  readonly adm1?: string;
  readonly feat?: string;
  readonly lang?: Readonly<Record<string, string>>;
}

export interface CityFacts {
  readonly region: string;
  readonly capital: boolean;
  /** Spellings in other languages of the Latin script. */
  readonly exonyms: readonly string[];
}

/** To a hundredth of a degree: both tables round their coordinates. */
const keyOf = (name: string, latitude: number, longitude: number): string =>
  `${name}|${latitude.toFixed(1)}|${longitude.toFixed(1)}`;

/** `names`: region words of the gazetteer → the words English news uses, as `CC|from|to` rows. */
export function cityFacts(folder: string, names: readonly string[][]): (entity: PackEntity) => CityFacts | null {
  const renamed = new Map(names.map(([code, from, to]) => [`${code}|${from}`, to ?? '']));
  const plain = (code: string, region: string): string => renamed.get(`${code}|${region}`) ?? region;
  const natural = readJsonLines<CityRow>(folder, 'sources/ne_cities.jsonl');
  const geonames = readJsonLines<CityRow>(folder, 'sources/geonames_cities15000.jsonl');
  const codeOf = new Map(geonames.map(({ gid, cc, a1 }) => [gid, `${cc}|${a1}`]));
  const votes = new Map<string, Map<string, number>>();
  for (const { geonameid, cc, adm1 } of natural) {
    const code = codeOf.get(geonameid);
    if (!code || !adm1 || !code.startsWith(`${cc}|`)) continue;
    const counts = votes.get(code) ?? new Map<string, number>();
    votes.set(code, counts.set(adm1, (counts.get(adm1) ?? 0) + 1));
  }
  const regionOf = new Map([...votes].map(([code, counts]) => [code, clearMajority(counts)]));
  const tables = new Map([
    ['US', US_STATES],
    ['GB', UK_NATIONS],
  ]);
  const facts = new Map<string, CityFacts>();
  for (const { name, cc = '', lat, lon, a1, feat } of geonames)
    facts.set(keyOf(name, lat, lon), {
      region: plain(cc, (tables.get(cc) ?? regionOf).get(tables.has(cc) ? (a1 ?? '') : `${cc}|${a1}`) ?? ''),
      capital: feat === 'PPLC',
      exonyms: [],
    });
  for (const { name, cc = '', lat, lon, adm1 = '', feat, lang = {} } of natural) {
    const known = facts.get(keyOf(name, lat, lon));
    facts.set(keyOf(name, lat, lon), {
      region: known?.region || plain(cc, adm1),
      capital: feat === 'Admin-0 capital',
      exonyms: ['de', 'es', 'fr', 'pt'].flatMap((language) => lang[language] ?? []),
    });
  }
  return ({ name, latitude, longitude }) =>
    latitude === null || longitude === null ? null : (facts.get(keyOf(name, latitude, longitude)) ?? null);
}

/** The two tables divide some countries differently: a region is believed when nearly all towns of the code name it. */
function clearMajority(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return first && first[1] >= 0.8 * all ? first[0] : '';
}

const UK_NATIONS = new Map([
  ['ENG', 'England'],
  ['SCT', 'Scotland'],
  ['WLS', 'Wales'],
  ['NIR', 'Northern Ireland'],
]);

export function describeCity({ country, population }: PackEntity, { region, capital }: CityFacts): string | null {
  const state = countryOf(country)?.name;
  if (!state) return null;
  if (capital) return `Capital of ${countryWords(country)}`;
  const kind = population > 0 && population < 20_000 ? 'Town' : 'City';
  return region && region !== state
    ? `${kind} in ${region}, ${countryName(country)}`
    : `${kind} in ${countryWords(country)}`;
}

const US_STATES = new Map(
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming'
    .split('|')
    .map((line): [string, string] => [line.slice(0, 2), line.slice(3)]),
);
export const stateName = (code: string): string | undefined => US_STATES.get(code);
export const US_STATE_NAMES: readonly string[] = [...US_STATES.values()];
