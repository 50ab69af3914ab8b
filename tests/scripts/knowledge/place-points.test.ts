/* Where the pack says that things are: not at all rather than at a wrong place. */

import { describe, expect, test } from 'vitest';
import { newEntity, type PackEntity } from '../../../scripts/knowledge/pack-entity.ts';
import { placePoints } from '../../../scripts/knowledge/place-points.ts';

const town = (name: string, fields: Partial<PackEntity>): PackEntity =>
  newEntity({
    type: 'place',
    kind: 'city',
    name,
    names: [{ written: name, match: 'name', common: false }],
    ...fields,
  });

const TOWNS = [
  town('Austin', {
    country: 'US',
    text: 'City in Texas, United States',
    latitude: 30,
    longitude: -98,
    population: 900_000,
  }),
  town('Dallas', {
    country: 'US',
    text: 'City in Texas, United States',
    latitude: 33,
    longitude: -97,
    population: 1_300_000,
  }),
  town('Houston', {
    country: 'US',
    text: 'City in Texas, United States',
    latitude: 29,
    longitude: -95,
    population: 2_300_000,
  }),
  town('Cambridge', {
    country: 'US',
    text: 'City in Massachusetts, United States',
    latitude: 42,
    longitude: -71,
    population: 110_000,
  }),
  town('Cambridge', {
    country: 'GB',
    text: 'City in England, United Kingdom',
    latitude: 52,
    longitude: 0,
    population: 145_000,
  }),
  town('Dublin', { country: 'IE', text: 'Capital of Ireland', latitude: 53, longitude: -6, population: 500_000 }),
  town('Dublin', {
    country: 'US',
    text: 'City in California, United States',
    latitude: 37,
    longitude: -121,
    population: 46_000,
  }),
];

const seat = (value: string, country = ''): PackEntity =>
  newEntity({ type: 'organisation', name: 'A body', country, facts: [{ label: 'Headquarters', value }] });

const pointOf = (entity: PackEntity) => placePoints([...TOWNS, entity]).get(entity) ?? null;

describe('where a body has its seat', () => {
  test.each<[string, string, number | null]>([
    ['Austin, Texas', '', 30],
    ['Cambridge, Massachusetts', '', 42],
    ['Cambridge', 'GB', 52],
    ['Cambridge', '', null],
    ['Dublin, Ireland', '', 53],
    // The one is ten times as large.
    ['Dublin', '', 53],
    ['Nowhere', '', null],
    ['Austin', 'DE', null],
  ])('“%s” in “%s”', (value, country, latitude) => {
    expect(pointOf(seat(value, country))?.latitude ?? null).toBe(latitude);
  });
});

describe('where a place is', () => {
  test('of a division is the middle of its towns, whatever its own point is', () => {
    const texas = newEntity({
      type: 'place',
      kind: 'admin1',
      name: 'Texas',
      country: 'US',
      latitude: 26.5,
      longitude: -97.3,
    });
    expect(pointOf(texas)).toMatchObject({ latitude: 30, longitude: -97 });
    expect(pointOf(texas)?.reachKm).toBeGreaterThan(100);
  });

  test('of a division without towns is not said', () => {
    const far = newEntity({ type: 'place', kind: 'admin1', name: 'Far', country: 'US', latitude: 60, longitude: -150 });
    expect(pointOf(far)).toBeNull();
  });

  test.each<[string, number]>([
    ['Lake', 0],
    ['Mountain in Asia', 0],
    ['Sea', 800],
    ['Mountain range in Africa', 400],
    ['Continent', 3200],
  ])('of a %s it reaches %i km', (text, reachKm) => {
    const place = newEntity({ type: 'place', kind: 'geo', name: 'It', text, latitude: 10, longitude: 20 });
    expect(pointOf(place)).toEqual({ latitude: 10, longitude: 20, reachKm });
  });

  test('a person is nowhere', () => {
    expect(pointOf(newEntity({ type: 'person', name: 'Ada', latitude: 1, longitude: 2 }))).toBeNull();
  });
});
