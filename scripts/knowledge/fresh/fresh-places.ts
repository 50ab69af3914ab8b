/* Airports and divisions of countries, from the tables of the last years. */

import { isTransliterated } from '../../../lib/knowledge/spelling-key.ts';
import { countryName, countryWords } from '../country-names.ts';
import { newEntity, type PackEntity } from '../pack-entity.ts';
import { readJsonLines } from '../read-sources.ts';
import { type FreshRow, readFresh } from './fresh-row.ts';

/** Airfields that a small town has news hardly names; a code of three letters leads nowhere by itself. */
const airport = (row: FreshRow, cities: ReadonlySet<string>): PackEntity[] => {
  const large = /\bInternational\b/.test(row.name);
  if (!large && !cities.has(`${row.country}|${row.city}`)) return [];
  const country = row.country ?? '';
  return [
    newEntity({
      type: 'place',
      kind: 'airport',
      name: row.name,
      country,
      latitude: row.lat ?? null,
      longitude: row.lon ?? null,
      prior: large ? 46 : 34,
      text: [row.city && row.name !== row.city ? `Airport in ${row.city}` : 'Airport', countryName(country)]
        .filter((part) => part !== '')
        .join(', '),
      sources: ['airportsdata'],
    }),
  ];
};

interface TownRow {
  readonly name: string;
  readonly ascii?: string;
  readonly lat: number;
  readonly lon: number;
  readonly feat?: string;
  readonly cc?: string;
  readonly pop?: number;
}

/** Parts of towns are named after too much else to be known by their name alone. */
const readTowns = (folder: string): PackEntity[] =>
  readJsonLines<TownRow>(folder, 'sources/geonames_cities15000.jsonl')
    .filter(({ feat }) => feat !== 'PPLX')
    .map((row) =>
      newEntity({
        type: 'place',
        kind: 'city',
        name: isTransliterated(row.cc ?? '') ? (row.ascii ?? row.name) : row.name,
        aliases: row.ascii ? [row.ascii] : [],
        country: row.cc ?? '',
        latitude: row.lat,
        longitude: row.lon,
        population: row.pop ?? 0,
        prior: Math.round(Math.min(50, 12 + 6 * Math.log10(Math.max(1, (row.pop ?? 0) / 1000)))),
        sources: ['geonames'],
      }),
    );

const readCounties = (folder: string): PackEntity[] =>
  readJsonLines<{ readonly name: string; readonly state: string }>(folder, 'sources/us_counties.jsonl').map(
    ({ name, state }) =>
      newEntity({
        type: 'place',
        kind: 'county',
        name: `${name} ${state === 'Louisiana' ? 'Parish' : 'County'}`,
        country: 'US',
        prior: 26,
        text: `${state === 'Louisiana' ? 'Parish' : 'County'} in ${state}, United States`,
        sources: ['corpora'],
      }),
  );

/** Words for a division behind its name; the name without them is more often its chief town's. */
const DIVISION =
  / (?:Oblast|Krai|Governorate|Province|Region|District|County|Prefecture|Department|Voivodeship|State|Municipality|Canton|Parish)$/;

export const bareDivision = (name: string): string => name.replace(DIVISION, '');

const division = (row: FreshRow): PackEntity =>
  newEntity({
    type: 'place',
    kind: 'admin1',
    name: DIVISION.test(row.wiki ?? '') ? (row.wiki ?? row.name) : row.name,
    aliases: [row.name, ...(row.aliases ?? [])],
    country: row.country ?? '',
    wikipedia: row.wiki ?? null,
    latitude: row.lat ?? null,
    longitude: row.lon ?? null,
    prior: 34,
    text: `Region of ${countryWords(row.country ?? '')}`,
    sources: ['iso3166-2-db'],
  });

/** `cities`: large towns as `CC|name`. */
export const readFreshPlaces = (folder: string, cities: ReadonlySet<string>): PackEntity[] => [
  ...readTowns(folder),
  ...readCounties(folder),
  ...readFresh(folder, 'airports').flatMap((row) => airport(row, cities)),
  ...readFresh(folder, 'subdivisions')
    .filter(({ country }) => countryName(country ?? '') !== '')
    .map(division),
];
