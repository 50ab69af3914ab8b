/*
 * Where things are, for maps: a place by its gazetteer's coordinates, a division by its towns, a body by its seat. What
 * cannot be said surely is not said, and the card has no map.
 */

import type { KnowledgePlace } from '../../lib/entities/linking/knowledge-source.ts';
import { foldName } from '../../lib/text/fold.ts';
import { countryName } from './country-names.ts';
import type { PackEntity } from './pack-entity.ts';

const KM_PER_DEGREE = 111;

/**
 * What stretches, and how far (kilometres from its middle, about): a dot would say that it is there and not beside.
 * Lakes, mountains, capes, straits and islands are dots.
 */
const REACHES: readonly (readonly [RegExp, number])[] = [
  [/^Ocean\b/, 4500],
  [/^Continent\b/, 3200],
  [/^(?:Geoarea|Region)\b/, 1200],
  [/^Sea\b/, 800],
  [/^Desert\b/, 700],
  [/^(?:Mountain range|River|Peninsula|Country of the United Kingdom)\b/, 400],
  [/^(?:Plateau|Plain|Lowland|Basin|Coast|Gulf|Wetlands|Tundra|Valley|Foothills)\b/, 300],
  [/^(?:Island group|Archipelago|Bay|sound|Delta)\b/, 200],
];

/** The coordinates of these are those of one of their parts, and that is often an island off the coast. */
const DIVISION = 'admin1';
/** Towns from which on a division is known by them. */
const MIN_TOWNS = 3;
/** Degrees within which a division's own point and a single town of it speak for one another. */
const NEAR_TOWN = 1.5;

const isTown = ({ kind, latitude }: PackEntity): boolean => kind === 'city' && latitude !== null;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const pointOf = ({ latitude, longitude }: PackEntity): { latitude: number; longitude: number } | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };

type Points = readonly { readonly latitude: number; readonly longitude: number }[];

const regionKey = (country: string, region: string): string => `${country}|${foldName(region)}`;

/** "City in Texas, United States": towns by the region that their description names. */
function townsOfRegions(entities: readonly PackEntity[]): Map<string, Points> {
  const towns = new Map<string, { latitude: number; longitude: number }[]>();
  for (const town of entities.filter(isTown)) {
    const region = / in (.+), [^,]+$/.exec(town.text ?? '')?.[1];
    const point = pointOf(town);
    if (!region || !point) continue;
    const key = regionKey(town.country, region);
    towns.set(key, [...(towns.get(key) ?? []), point]);
  }
  return towns;
}

function middleOfTowns(towns: Points): KnowledgePlace {
  const [latitude, longitude] = [median(towns.map((at) => at.latitude)), median(towns.map((at) => at.longitude))];
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const distances = towns.map((at) => Math.hypot(at.latitude - latitude, (at.longitude - longitude) * squeeze));
  return { latitude, longitude, reachKm: Math.max(40, Math.round(2 * median(distances) * KM_PER_DEGREE)) };
}

function divisionPlace(entity: PackEntity, towns: ReadonlyMap<string, Points>): KnowledgePlace | null {
  const names = [entity.name, ...entity.names.map(({ written }) => written)];
  const own =
    names.map((name) => towns.get(regionKey(entity.country, name))).find((found) => found !== undefined) ?? [];
  if (own.length >= MIN_TOWNS) return middleOfTowns(own);
  const point = pointOf(entity);
  const isNear = (at: { latitude: number; longitude: number }): boolean =>
    point !== null &&
    Math.abs(at.latitude - point.latitude) < NEAR_TOWN &&
    Math.abs(at.longitude - point.longitude) < NEAR_TOWN;
  return point && own.some(isNear) ? { ...point, reachKm: 60 } : null;
}

/** Of two towns of one name, the one this many times as large is meant where nothing more is said. */
const MUCH_LARGER = 8;

/** "Austin, Texas", "Dublin, Ireland", "Basel": the town meant, null where several may be. */
function townNamed(
  value: string,
  country: string,
  towns: ReadonlyMap<string, readonly PackEntity[]>,
): PackEntity | null {
  const [, name = '', within] = /^([^,(]+)(?:, ([^,(]+))?/.exec(value) ?? [];
  const called = towns.get(foldName(name.trim())) ?? [];
  const isWithin = ({ text, country: own }: PackEntity): boolean =>
    within === undefined
      ? country === '' || own === country
      : (text ?? '').includes(within.trim()) || countryName(own) === within.trim();
  const [first, second] = called.filter(isWithin).sort((a, b) => b.population - a.population);
  if (!first) return null;
  return second && first.population < MUCH_LARGER * second.population ? null : first;
}

function townsByName(entities: readonly PackEntity[]): Map<string, PackEntity[]> {
  const towns = new Map<string, PackEntity[]>();
  for (const town of entities.filter(isTown))
    for (const name of new Set(town.names.map(({ written }) => foldName(written))))
      towns.set(name, [...(towns.get(name) ?? []), town]);
  return towns;
}

/** For each entity that has one. */
export function placePoints(entities: readonly PackEntity[]): Map<PackEntity, KnowledgePlace> {
  const regions = townsOfRegions(entities);
  const names = townsByName(entities);
  const found = entities.flatMap((entity): [PackEntity, KnowledgePlace][] => {
    const place = placeOf(entity, regions, names);
    return place ? [[entity, place]] : [];
  });
  return new Map(found);
}

function placeOf(
  entity: PackEntity,
  regions: ReadonlyMap<string, Points>,
  names: ReadonlyMap<string, readonly PackEntity[]>,
): KnowledgePlace | null {
  if (entity.type === 'organisation') {
    const seat = entity.facts.find(({ label }) => label === 'Headquarters')?.value;
    const town = seat === undefined ? null : townNamed(seat, entity.country, names);
    const point = town && pointOf(town);
    return point && { ...point, reachKm: 0 };
  }
  if (entity.type !== 'place') return null;
  if (entity.kind === DIVISION) return divisionPlace(entity, regions);
  const point = pointOf(entity);
  const reachKm = REACHES.find(([kind]) => kind.test(entity.text ?? ''))?.[1] ?? 0;
  return point && { ...point, reachKm };
}
