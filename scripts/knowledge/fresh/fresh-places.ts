/* Airports and divisions of countries, from the tables of the last years. */

import { countryName, countryWords } from '../country-names.ts';
import { newEntity, type PackEntity } from '../pack-entity.ts';
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

const division = (row: FreshRow): PackEntity =>
  newEntity({
    type: 'place',
    kind: 'admin1',
    name: row.name,
    aliases: [...(row.aliases ?? [])],
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
  ...readFresh(folder, 'airports').flatMap((row) => airport(row, cities)),
  ...readFresh(folder, 'subdivisions')
    .filter(({ country }) => countryName(country ?? '') !== '')
    .map(division),
];
