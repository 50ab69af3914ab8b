/*
 * Joins entities that are one and keeps homonyms apart. Two rows are one when an id says so; or when one lacks an id
 * and what both say agrees (a birth year, a country and a field, a place on the map) and nothing contradicts.
 * Everything else stays apart.
 */

import { foldName } from '../../lib/text/fold.ts';
import { type PackEntity, yearOf } from './pack-entity.ts';

/** Two points this near (degrees) are one town as far as two gazetteers go. */
export const SAME_TOWN = 0.35;

/** Whether both were born on one day, as far as both say; null when one does not. */
export function lifeAgrees(a: PackEntity, b: PackEntity): boolean | null {
  const bornA = yearOf(a.born);
  const bornB = yearOf(b.born);
  if (bornA === null || bornB === null) return null;
  if (a.born !== null && b.born !== null && a.born.length >= 10 && b.born.length >= 10 && !/-00/.test(a.born + b.born))
    return a.born === b.born;
  return bornA === bornB;
}

const agrees = (a: string, b: string): boolean | null => (a === '' || b === '' ? null : a === b);

/** Fields in which one life can well be told by two sources. */
const NEAR_FIELDS: readonly (readonly string[])[] = [
  ['politics', 'local politics', 'military', 'scholarship', 'business'],
  ['sport', 'football', 'baseball', 'basketball', 'tennis', 'motor racing'],
  ['film', 'music', 'literature', 'art', 'media'],
  ['science', 'scholarship'],
];
export const fieldsNear = (a: string, b: string): boolean =>
  a === b || a === '' || b === '' || NEAR_FIELDS.some((group) => group.includes(a) && group.includes(b));

function samePerson(a: PackEntity, b: PackEntity): boolean {
  const life = lifeAgrees(a, b);
  if (life === false) return false;
  const bothKnown = a.wikidata > 0 && b.wikidata > 0;
  if (bothKnown)
    return life === true && a.born !== null && a.born.length >= 10 && b.born !== null && b.born.length >= 10;
  const byHand = a.sources.includes('own') || b.sources.includes('own');
  if (life === true && byHand && a.field === b.field) return true;
  const country = agrees(a.country, b.country);
  if (country === false || !fieldsNear(a.field, b.field)) return false;
  if (life === true) return true;
  // No years to hold against each other: only the same office's country, or a name told by a list of the world's best
  // known.
  return (country === true && a.field === b.field) || a.sources.includes('curated') || b.sources.includes('curated');
}

function samePlace(a: PackEntity, b: PackEntity): boolean {
  if (agrees(a.country, b.country) === false) return false;
  if (a.wikidata > 0 && b.wikidata > 0) return false;
  if (a.latitude !== null && a.longitude !== null && b.latitude !== null && b.longitude !== null)
    return (
      Math.abs(a.latitude - b.latitude) < SAME_TOWN &&
      Math.abs(a.longitude - b.longitude) < SAME_TOWN &&
      a.kind === b.kind
    );
  return (
    a.kind === b.kind &&
    a.country !== '' &&
    a.country === b.country &&
    (a.text === b.text || a.text === null || b.text === null)
  );
}

function sameBody(a: PackEntity, b: PackEntity): boolean {
  if (a.wikidata > 0 && b.wikidata > 0) return false;
  if (agrees(a.country, b.country) === false || !fieldsNear(a.field, b.field)) return false;
  if (a.field === 'football' && foldName(a.name) === foldName(b.name)) return true;
  if (a.field === 'football' || a.field === 'education') return a.country !== '' && a.country === b.country;
  return a.country === b.country || a.sources.includes('curated') || b.sources.includes('curated');
}

function isSame(a: PackEntity, b: PackEntity): boolean {
  if (a.wikidata > 0 && a.wikidata === b.wikidata) return true;
  const sameTitle = a.wikipedia !== null && a.wikipedia === b.wikipedia;
  const byHand = (entity: PackEntity): boolean => /\b(?:own|curated)\b/.test(entity.sources.join(' '));
  if (
    sameTitle &&
    (a.wikidata === 0 || b.wikidata === 0) &&
    (a.type === b.type || a.type === 'organisation' || byHand(a) || byHand(b))
  )
    return true;
  if (a.type !== b.type) return false;
  if (a.type === 'person') return samePerson(a, b);
  if (a.type === 'place') return samePlace(a, b);
  return a.type === 'organisation' ? sameBody(a, b) : a.wikidata === 0 || b.wikidata === 0;
}

/** The more prominent keeps its name and words; the other fills what is missing. */
function join(into: PackEntity, other: PackEntity): void {
  // One id under two types: a table of links calls wars and districts organisations.
  if (
    into.type === 'organisation' &&
    other.type !== 'organisation' &&
    into.sources.every((source) => source === 'wikidata-fb15k')
  ) {
    into.type = other.type;
    into.text = other.text;
  }
  const written = [into, other].find(({ sources }) => sources.includes('own') || sources.includes('curated'));
  if (written && into.type !== other.type) {
    into.type = written.type;
    into.text = written.text;
  }
  into.wikidata ||= other.wikidata;
  into.wikipedia ??= other.wikipedia;
  if (foldName(into.name) !== foldName(other.name)) into.aliases.push(other.name);
  into.aliases.push(...other.aliases);
  into.trusted.push(...other.trusted);
  into.country ||= other.country;
  into.field ||= other.field;
  into.born = [into.born, other.born].filter((born) => born !== null).sort((a, b) => b.length - a.length)[0] ?? null;
  into.died ??= other.died;
  into.text ??= other.text;
  for (const fact of other.facts) if (!into.facts.some(({ label }) => label === fact.label)) into.facts.push(fact);
  into.sources = [...new Set([...into.sources, ...other.sources])];
  into.latitude ??= other.latitude;
  into.longitude ??= other.longitude;
  into.population = Math.max(into.population, other.population);
  into.prior = Math.min(100, Math.max(into.prior, other.prior));
}

/** Most prominent first. Returns how many rows were joined into others. */
export function mergeEntities(entities: readonly PackEntity[]): { kept: PackEntity[]; merged: number } {
  const kept: PackEntity[] = [];
  const byKey = new Map<string, PackEntity[]>();
  const sorted = [...entities].sort(
    (a, b) => b.prior - a.prior || b.sources.length - a.sources.length || (a.name < b.name ? -1 : 1),
  );
  for (const entity of sorted) {
    const keys = keysOf(entity);
    const same = keys.flatMap((key) => byKey.get(key) ?? []).find((other) => isSame(other, entity));
    if (same) join(same, entity);
    else kept.push(entity);
    for (const key of same ? [...keys, ...keysOf(same)] : keys) {
      const list = byKey.get(key) ?? [];
      const target = same ?? entity;
      if (!list.includes(target)) byKey.set(key, [...list, target]);
    }
  }
  return { kept, merged: entities.length - kept.length };
}

/** Under what an entity may meet its double: ids, title, name, and for people their full other names. */
function keysOf({ type, wikidata, wikipedia, name, aliases }: PackEntity): string[] {
  const others = type === 'person' || type === 'organisation' ? aliases.filter((alias) => alias.includes(' ')) : [];
  return [
    ...(wikidata > 0 ? [`q${wikidata}`] : []),
    ...(wikipedia ? [`w${wikipedia}`] : []),
    ...[name, ...others].map((written) => `${type}:${foldName(written)}`),
  ];
}
