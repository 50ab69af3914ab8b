/*
 * Finds whom the pack holds already. An id or a title says so; a name alone does when what both say of birth, country
 * and field agrees and only one of the name is left. Everything else is new.
 */

import { foldName } from '../../../lib/text/fold.ts';
import { bareFirm } from '../clean-names.ts';
import { fieldsNear, lifeAgrees, SAME_TOWN } from '../merge-entities.ts';
import type { PackEntity } from '../pack-entity.ts';
import { yearOf } from '../pack-entity.ts';
import { bareDivision } from './fresh-places.ts';
import { takeOffices } from './take-offices.ts';

export interface Joined {
  readonly joined: number;
  readonly added: PackEntity[];
  /** Doubles that a fresh row showed to be one with another. */
  readonly absorbed: ReadonlySet<PackEntity>;
}

/** Nobody born before is in office or on a field today. */
const OLDEST = 1925;
const NEAR_YEARS = 2;

const bodyKey = (name: string): string =>
  foldName(bareFirm(name))
    .replace(/\b(?:fc|afc|cf|sc|ac|as|club|football)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() || foldName(name);

/** Under what one may meet its double. */
function keysOf({ type, kind, name, aliases, banned, wikipedia, wikidata, born }: PackEntity): string[] {
  // Family name first or last: only a day of birth says that it is one person.
  const dated = type === 'person' && (born ?? '').length >= 10;
  const turned = dated ? [`${born}:${foldName(name).split(' ').sort().join(' ')}`] : [];
  const title = wikipedia?.replace(/ \([^)]*\)$/, '');
  const others = [
    ...(title ? [title] : []),
    ...aliases.filter((alias) => (/ /.test(alias) || type === 'organisation') && !banned.includes(alias)),
  ];
  const plain = type === 'place' && kind === 'admin1' ? [bareDivision(name)] : [];
  const written = [name, ...others, ...plain].map(type === 'organisation' ? bodyKey : foldName);
  return [
    ...(wikidata > 0 ? [`q${wikidata}`] : []),
    ...(wikipedia ? [`w${wikipedia}`] : []),
    ...turned,
    ...new Set(written.map((folded) => `${type}:${folded}`)),
  ];
}

const countriesMeet = (a: string, b: string): boolean => a === '' || b === '' || a === b;

function samePerson(known: PackEntity, fresh: PackEntity): boolean {
  const life = lifeAgrees(known, fresh);
  if (fresh.grouped)
    return life !== false && (yearOf(known.born) ?? OLDEST) >= OLDEST && fieldsNear(known.field, fresh.field);
  // Two tables are often a year apart about one person in one office.
  const near = Math.abs((yearOf(known.born) ?? 0) - (yearOf(fresh.born) ?? 0)) <= NEAR_YEARS;
  if (life === false && near && fresh.sources.includes('own'))
    return known.country === fresh.country && fieldsNear(known.field, fresh.field);
  if (life !== null) return life && countriesMeet(known.country, fresh.country);
  if (known.died !== null || (yearOf(known.born) ?? OLDEST) < OLDEST) return false;
  if (fresh.born !== null && known.country !== fresh.country) return false;
  const wellKnown = /\b(?:own|curated|vital5)\b/.test(known.sources.join(' '));
  if (fresh.sources.includes('own') && wellKnown && known.country === '') return fieldsNear(known.field, fresh.field);
  return known.country === fresh.country && fresh.country !== '' && fieldsNear(known.field, fresh.field);
}

/** Degrees; a division's middle is told differently by each table. */
const SAME_DIVISION = 2;

function samePlace(known: PackEntity, fresh: PackEntity): boolean {
  if (known.country !== fresh.country) return false;
  if (fresh.kind === 'county') return known.text === fresh.text;
  const near = (degrees: number): boolean =>
    known.latitude === null ||
    fresh.latitude === null ||
    (Math.abs(known.latitude - fresh.latitude) < degrees &&
      Math.abs((known.longitude ?? 0) - (fresh.longitude ?? 0)) < degrees);
  if (fresh.kind === 'city') return (known.kind === 'city' || known.kind === 'place') && near(SAME_TOWN);
  if (fresh.kind === 'admin1') return known.kind === 'admin1' && near(SAME_DIVISION);
  if (known.kind !== fresh.kind && !(fresh.kind === 'airport' && /^Airport/.test(known.text ?? ''))) return false;
  return true;
}

/** Armies without a state are listed by where they fought, which is often not where they are at home. */
const fights = ({ field, text, sources }: PackEntity): boolean =>
  sources.includes('ucdp') ||
  (/^(?:military|politics|)$/.test(field) && /\b(?:armed|militant|paramilitary)\b/i.test(text ?? ''));

const SPORTS = new Set(['football', 'baseball', 'basketball', 'motor racing', 'tennis', 'sport']);

/** A firm of the same name in another trade is another firm; of one trade in another country as well. */
/** Met under another name, and an encyclopedia has an article on each: a part and its whole, or two firms. */
const haveOwnTitles = (known: PackEntity, fresh: PackEntity): boolean =>
  known.wikipedia !== null &&
  fresh.wikipedia !== null &&
  known.wikipedia !== fresh.wikipedia &&
  bodyKey(known.name) !== bodyKey(fresh.name);

function sameBody(known: PackEntity, fresh: PackEntity): boolean {
  if (haveOwnTitles(known, fresh)) return false;
  if (known.kind === 'party' && fresh.kind !== 'party' && !fights(fresh)) return false;
  if (fights(known) && fights(fresh)) return true;
  if (!countriesMeet(known.country, fresh.country)) return false;
  const sport = SPORTS.has(known.field) || SPORTS.has(fresh.field);
  if (fresh.sources.includes('own') && !sport && known.country === fresh.country) return true;
  return fieldsNear(known.field, fresh.field) && (known.field !== '' || fresh.field !== 'football');
}

function isSame(known: PackEntity, fresh: PackEntity): boolean {
  if (known.type !== fresh.type) return false;
  if (fresh.wikidata > 0 && known.wikidata === fresh.wikidata)
    return fresh.type !== 'person' || lifeAgrees(known, fresh) !== false;
  if (fresh.wikidata > 0 && known.wikidata > 0) return false;
  const sameTitle = fresh.wikipedia !== null && known.wikipedia === fresh.wikipedia;
  if (fresh.type === 'person')
    return (
      samePerson(known, fresh) || (sameTitle && (fresh.sources.includes('own') || lifeAgrees(known, fresh) !== false))
    );
  if (sameTitle) return countriesMeet(known.country, fresh.country) || fresh.type === 'organisation';
  return fresh.type === 'place' ? samePlace(known, fresh) : sameBody(known, fresh);
}

/** The fresh row's facts are the newer ones; the name in use and the description stay unless there was none. */
/** What a list of the world's best known says of a whole class. */
const VAGUE =
  /^(?:Politician or leader|Writer or journalist|Artist, musician|Entertainer, director|Philosopher, historian|Sports figure|Scientist, inventor|Military figure|Religious figure)/;

function take(known: PackEntity, fresh: PackEntity): void {
  known.wikidata ||= fresh.wikidata;
  known.wikipedia ??= fresh.wikipedia;
  known.country ||= fresh.country;
  known.field ||= fresh.field;
  known.born = known.born && known.born.length >= (fresh.born ?? '').length ? known.born : (fresh.born ?? known.born);
  // "Belgorod" of the map is "Belgorod Oblast".
  if (known.kind === 'admin1' && fresh.kind === 'admin1' && bareDivision(fresh.name) !== fresh.name) {
    known.aliases.push(known.name);
    known.name = fresh.name;
  }
  if (foldName(known.name) !== foldName(fresh.name)) known.aliases.push(fresh.name);
  known.aliases.push(...fresh.aliases);
  known.trusted.push(...fresh.trusted);
  known.shared.push(...fresh.shared);
  known.prior = Math.min(100, Math.max(known.prior, fresh.prior));
  known.latitude ??= fresh.latitude;
  known.longitude ??= fresh.longitude;
  known.nativeName ??= fresh.nativeName;
  for (const fact of fresh.facts) {
    known.facts = [...known.facts.filter(({ label }) => label !== fact.label), fact];
  }
  known.sources = [...new Set([...known.sources, ...fresh.sources])];
  const newer = fresh.asOf !== null && (known.asOf === null || known.asOf < fresh.asOf);
  const byHand = fresh.sources.includes('own') && (!fresh.grouped || VAGUE.test(known.text ?? ''));
  if (fresh.offices.length > 0) takeOffices(known, fresh);
  else if (
    fresh.text !== null &&
    (known.text === null || byHand || (newer && known.type === 'person' && known.prior < 75))
  ) {
    known.text = fresh.text;
    known.asOf = fresh.asOf ?? known.asOf;
  }
}

export function joinFresh(entities: readonly PackEntity[], rows: readonly PackEntity[]): Joined {
  const byKey = new Map<string, PackEntity[]>();
  const index = (entity: PackEntity): void => {
    for (const key of keysOf(entity)) {
      const list = byKey.get(key) ?? [];
      if (!list.includes(entity)) byKey.set(key, [...list, entity]);
    }
  };
  for (const entity of entities) index(entity);
  const added: PackEntity[] = [];
  const absorbed = new Set<PackEntity>();
  let joined = 0;
  for (const row of rows) {
    const keys = keysOf(row);
    const same = new Set(
      keys.flatMap((key) => byKey.get(key) ?? []).filter((known) => isSame(known, row) && !absorbed.has(known)),
    );
    const [first, second] = [...same].sort(byCloseness(row));
    const known = first && (!second || isCloser(row, first, second)) ? first : null;
    if (
      !known &&
      row.grouped &&
      [...keys.flatMap((key) => byKey.get(key) ?? [])].some((other) => isHomonym(other, row))
    )
      continue;
    // Two who both could be the one in office: naming either would be a guess, and a third of the name a muddle.
    if (first && !known) continue;
    if (known) {
      take(known, row);
      joined++;
      for (const double of same) if (double !== known && isDouble(double, row)) absorb(known, double, absorbed);
      index(known);
    } else {
      added.push(row);
      index(row);
    }
  }
  return { joined, added: added.filter((entity) => !absorbed.has(entity)), absorbed };
}

/** Somebody or something of the very name and as well known: a list that says little of its own says nothing of it. */
const isHomonym = (other: PackEntity, row: PackEntity): boolean =>
  other.type === row.type && foldName(other.name) === foldName(row.name) && other.prior >= row.prior - 10;

/** A body under the very same name, of which nothing is known but what a table of firms says. */
const isDouble = (double: PackEntity, row: PackEntity): boolean =>
  (row.type === 'person' && double.grouped && double.born === null && foldName(double.name) === foldName(row.name)) ||
  (row.type === 'organisation' && double.wikidata === 0 && bodyKey(double.name) === bodyKey(row.name));

function absorb(known: PackEntity, double: PackEntity, absorbed: Set<PackEntity>): void {
  absorbed.add(double);
  known.aliases.push(double.name, ...double.aliases);
  known.country ||= double.country;
  for (const fact of double.facts) if (!known.facts.some(({ label }) => label === fact.label)) known.facts.push(fact);
  known.sources = [...new Set([...known.sources, ...double.sources])];
}

/** Id first, then title, then the very name, then the better known. */
function closeness(row: PackEntity, known: PackEntity): number {
  if (row.wikidata > 0 && row.wikidata === known.wikidata) return 4;
  if (row.wikipedia !== null && row.wikipedia === known.wikipedia) return 3;
  if (lifeAgrees(row, known) === true) return 2;
  return foldName(row.name) === foldName(known.name) ? 1 : 0;
}

const byCloseness =
  (row: PackEntity) =>
  (a: PackEntity, b: PackEntity): number =>
    closeness(row, b) - closeness(row, a) || b.prior - a.prior || (a.name < b.name ? -1 : 1);

const isCloser = (row: PackEntity, first: PackEntity, second: PackEntity): boolean =>
  closeness(row, first) > closeness(row, second) || first.prior >= second.prior + 10 || row.type !== 'person';
