/*
 * What cannot all be true of the pack's entities, found by program after everything was joined. The build tells them,
 * and fails on one that `data/allowed.psv` does not give a reason for.
 */

import { foldName } from '../../../lib/text/fold.ts';
import { officeRank } from '../compose-offices.ts';
import { officeKey } from '../fresh/take-offices.ts';
import { type PackEntity, yearOf } from '../pack-entity.ts';
import { countryInTitle } from './repair-places.ts';

export interface Contradiction {
  readonly check: Check;
  /** Whom it is about, as the allow list names it. */
  readonly entity: string;
  readonly what: string;
}

type Check =
  | 'office-and-life'
  | 'life'
  | 'two-holders'
  | 'one-person-twice'
  | 'one-title-twice'
  | 'place-and-title'
  | 'party-and-country';

type Find = (entities: readonly PackEntity[]) => Contradiction[];

/** The youngest who sat in a parliament was older. */
export const YOUNGEST_YEARS = 16;
/** Longer than anybody lived. */
const LONGEST_YEARS = 116;

export const nameOf = ({ wikidata, type, name }: PackEntity): string =>
  wikidata > 0 ? `Q${wikidata}` : `${type}:${name}`;

const year = (date: string | null): number => Number.parseInt(date ?? '', 10);

function officesOutOfLife(entities: readonly PackEntity[]): Contradiction[] {
  return entities.flatMap((entity) => {
    const born = yearOf(entity.born);
    const died = yearOf(entity.died);
    return entity.offices.flatMap(({ title, from, to }) => {
      const told = (what: string): Contradiction => ({ check: 'office-and-life', entity: nameOf(entity), what });
      if (born !== null && year(from) < born + YOUNGEST_YEARS && !/King|Queen|Emperor|Sultan|Prince/.test(title))
        return [told(`${entity.name}, born ${born}: ${title} from ${from}`)];
      if (died !== null && (year(from) > died || year(to) > died))
        return [told(`${entity.name}, died ${died}: ${title} ${from}–${to}`)];
      return [];
    });
  });
}

function livesTooLong(entities: readonly PackEntity[]): Contradiction[] {
  return entities.flatMap((entity) => {
    const born = yearOf(entity.born);
    const died = yearOf(entity.died);
    if (entity.type !== 'person' || born === null || died === null || (died >= born && died - born <= LONGEST_YEARS))
      return [];
    return [{ check: 'life', entity: nameOf(entity), what: `${entity.name}, ${born}–${died}` }];
  });
}

/** Two who hold one office that only one can hold, as far as the newest word of each goes. */
function twoHolders(entities: readonly PackEntity[]): Contradiction[] {
  const holders = new Map<string, PackEntity[]>();
  for (const entity of entities)
    for (const { title, to } of entity.offices)
      if (to === null && officeRank(title) === 6 && (entity.asOf ?? '') >= '2025')
        holders.set(officeKey(title), [...(holders.get(officeKey(title)) ?? []), entity]);
  return [...holders]
    .filter(([, people]) => new Set(people).size > 1)
    .map(([title, people]) => ({
      check: 'two-holders',
      entity: title,
      what: [...new Set(people)].map(({ name, asOf }) => `${name} (${asOf})`).join(', '),
    }));
}

function samePerson(entities: readonly PackEntity[]): Contradiction[] {
  const found: Contradiction[] = [];
  const byBirth = new Map<string, PackEntity[]>();
  for (const entity of entities)
    if (entity.type === 'person' && entity.prior >= 50 && (entity.born ?? '').length >= 10)
      byBirth.set(entity.born ?? '', [...(byBirth.get(entity.born ?? '') ?? []), entity]);
  for (const people of byBirth.values())
    people.forEach((one, at) => {
      for (const other of people.slice(at + 1)) {
        const words = new Set(foldName(one.name).split(' '));
        const shared = foldName(other.name)
          .split(' ')
          .filter((word) => word.length > 3 && words.has(word));
        if (shared.length > 0 && (one.wikidata === 0 || other.wikidata === 0))
          found.push({ check: 'one-person-twice', entity: nameOf(one), what: `${one.name} and ${other.name}` });
      }
    });
  return found;
}

function sameTitle(entities: readonly PackEntity[]): Contradiction[] {
  const byTitle = new Map<string, PackEntity[]>();
  for (const entity of entities)
    if (entity.wikipedia !== null) byTitle.set(entity.wikipedia, [...(byTitle.get(entity.wikipedia) ?? []), entity]);
  return [...byTitle]
    .filter(([, list]) => list.length > 1)
    .map(([title, list]) => ({
      check: 'one-title-twice',
      entity: title,
      what: list.map((entity) => `${entity.name} (${nameOf(entity)}, ${entity.text})`).join(' and '),
    }));
}

const placesAstray: Find = (entities) =>
  entities.flatMap((entity) => {
    if (entity.type !== 'place' || entity.wikipedia === null || entity.country === '') return [];
    const where = countryInTitle(entity.wikipedia);
    if (where === '' || where === entity.country || entity.prior < 30) return [];
    return [
      {
        check: 'place-and-title',
        entity: nameOf(entity),
        what: `${entity.name} in ${entity.country}: ${entity.wikipedia}`,
      },
    ];
  });

/** A party has one country, and so have most of its members. */
function foreignParties(entities: readonly PackEntity[]): Contradiction[] {
  const homes = new Map<string, Set<string>>();
  for (const { kind, name, aliases, country } of entities)
    for (const written of kind === 'party' && country !== '' ? [name, ...aliases] : [])
      homes.set(foldName(written), (homes.get(foldName(written)) ?? new Set()).add(country));
  return entities.flatMap((entity) =>
    entity.facts.flatMap(({ label, value }): Contradiction[] => {
      const home = label === 'Party' && entity.type === 'person' ? homes.get(foldName(value)) : undefined;
      if (!home || entity.country === '' || home.has(entity.country)) return [];
      const what = `${entity.name}, ${entity.country}: a party of that name only in ${[...home].join(', ')}`;
      return [{ check: 'party-and-country', entity: `${value}, ${entity.country}`, what }];
    }),
  );
}

const CHECKS: readonly Find[] = [
  officesOutOfLife,
  livesTooLong,
  twoHolders,
  samePerson,
  sameTitle,
  placesAstray,
  foreignParties,
];

export const findContradictions = (entities: readonly PackEntity[]): Contradiction[] =>
  CHECKS.flatMap((find) => find(entities));
