/*
 * Builds the embedded knowledge pack: `npm run build:pack -- FOLDER [OUT]`. FOLDER holds the sources (see
 * docs/quality/linking.md); OUT is public/data/knowledge.bin unless given. The same sources give the same bytes.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { COUNTRIES } from '../../lib/entities/linking/candidates-countries.ts';
import { localId } from '../../lib/knowledge/local-id.ts';
import { foldName } from '../../lib/text/fold.ts';
import { attachOffices, headPrior } from './attach-offices.ts';
import { holdAgainstAllowed } from './checks/allowed.ts';
import { findContradictions } from './checks/contradictions.ts';
import { type DrawnDivision, type GazetteerTown, nameTowns, restoreDivisions } from './checks/repair-divisions.ts';
import { repairEntities } from './checks/repair-entities.ts';
import { repairPeople } from './checks/repair-people.ts';
import { repairPlaces } from './checks/repair-places.ts';
import { markShared, nameEntity } from './clean-names.ts';
import { officeRank } from './compose-offices.ts';
import { CREDITS, creditsOf } from './credits.ts';
import { readFreshBodies } from './fresh/fresh-bodies.ts';
import { readFreshPeople } from './fresh/fresh-people.ts';
import { bareDivision, readFreshPlaces } from './fresh/fresh-places.ts';
import { readFresh } from './fresh/fresh-row.ts';
import { joinFresh } from './fresh/join-fresh.ts';
import { dropNamesakes, settleOffices } from './fresh/settle-offices.ts';
import { readWorldLeaders } from './fresh/world-leaders.ts';
import { loadEntity, type SourceRow } from './load-entities.ts';
import { addLocalNames } from './local-names.ts';
import { mergeEntities } from './merge-entities.ts';
import { applyCorrections, nationalTeams, readAdditions, readCurrent, readGroups } from './own-lists.ts';
import { type PackEntity, yearOf } from './pack-entity.ts';
import { cityFacts, describeCity } from './place-regions.ts';
import { parsePipes, readJsonLines, readText } from './read-sources.ts';
import { type CountryCodeRow, settleTerritories } from './territories.ts';
import { writePack } from './write-pack.ts';

/**
 * Month of the newest source; the pack says so instead of the day it was built, so that the bytes stay the same.
 */
const monthOf = (rows: readonly PackEntity[]): string =>
  rows.reduce((newest, { asOf }) => (asOf !== null && asOf > newest ? asOf : newest), '').slice(0, 7);

const here = dirname(fileURLToPath(import.meta.url));
const data = (name: string): string => readFileSync(join(here, 'data', name), 'utf8');

/** In the order of their languages' codes, whatever order a disk lists them in. */
const localLists = (): { language: string; text: string }[] =>
  readdirSync(join(here, 'data/local-names'))
    .sort()
    .map((file) => ({ language: file.replace('.psv', ''), text: data(`local-names/${file}`) }));

/** What nobody could be shown for: no description, no office, nothing to tell it by. */
const saysNothing = ({ type, text, offices, prior }: PackEntity): boolean =>
  offices.length === 0 && text === null && (type === 'person' || prior < 50);

/** Sources give full names ("Matamela Cyril Ramaphosa"); the title of a person's article is the name in use. */
function useCommonName(entity: PackEntity): void {
  const title = entity.wikipedia?.replace(/ \([^)]*\)$/, '');
  if (entity.type !== 'person' || !title || title === entity.name || /[:#/,]/.test(title)) return;
  entity.aliases.unshift(entity.name);
  entity.name = title;
}

/**
 * Rivers of one name and no other fact cannot be told apart by anybody: the one with an id or the most prominent stays.
 */
function onePerId(entities: readonly PackEntity[]): PackEntity[] {
  const byId = new Map<string, PackEntity>();
  const told = new Set<string>();
  const sorted = [...entities].sort((a, b) => Number(b.wikidata > 0) - Number(a.wikidata > 0) || b.prior - a.prior);
  for (const entity of sorted) {
    const facts = `${entity.type}|${foldName(entity.name)}|${entity.country}|${entity.text}`;
    if (entity.type === 'place' && entity.wikidata === 0 && told.has(facts)) continue;
    told.add(facts);
    const { type, name, wikipedia, text, born, offices, wikidata } = entity;
    const id =
      wikidata > 0
        ? `Q${wikidata}`
        : localId({ type, name, wikipedia, text, born: yearOf(born), office: offices[0]?.title ?? '' });
    if (!byId.has(id)) byId.set(id, entity);
  }
  return [...byId.values()];
}

/** "Belgorod" is the town, where there is one; its region goes by its full name, and so does its university. */
function leaveNamesToTowns(entities: readonly PackEntity[]): void {
  const towns = new Set(
    entities.filter(({ kind }) => kind === 'city').map(({ country, name }) => `${country}|${foldName(name)}`),
  );
  for (const entity of entities)
    if (entity.kind === 'admin1' && bareDivision(entity.name) !== entity.name)
      entity.banned.push(
        ...[bareDivision(entity.name), ...entity.aliases].filter((alias) =>
          towns.has(`${entity.country}|${foldName(alias)}`),
        ),
      );
  for (const { type, field, country, name, aliases, banned } of entities)
    if (type === 'organisation' && field === 'education')
      banned.push(...aliases.filter((alias) => alias !== name && towns.has(`${country}|${foldName(alias)}`)));
}

/** People: from here on a city's airport is one that news names. */
const LARGE_CITY = 300_000;

export interface BuiltEntities {
  readonly entities: PackEntity[];
  readonly rows: number;
  readonly merged: number;
  /** What a source had wrong and the build put right, a line each. */
  readonly notes: readonly string[];
  /** Month of the newest source. */
  readonly made: string;
}

interface Freshened {
  readonly all: PackEntity[];
  readonly rows: number;
  readonly joined: number;
  readonly refused: readonly string[];
  readonly made: string;
}

/** The project's own lists and the tables of the last years, joined into what the older tables made. */
function withFresh(
  folder: string,
  settled: readonly PackEntity[],
  loaded: readonly PackEntity[],
  populations: ReadonlyMap<string, number>,
): Freshened {
  const leaders = readWorldLeaders(folder, settled);
  const cities = new Set(
    loaded
      .filter(({ kind, population }) => kind === 'city' && population >= LARGE_CITY)
      .map(({ country, name }) => `${country}|${name}`),
  );
  const tables = [
    ...readFreshPeople(folder),
    ...readFreshBodies(folder),
    ...readFreshPlaces(folder, cities),
    ...leaders.people,
  ].sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : (a.asOf ?? '') > (b.asOf ?? '') ? 1 : 0));
  // The own lists first: they say most about whom they mean, and the tables find them so.
  const fresh = [
    ...readCurrent(data('current.psv')),
    ...readGroups(data('teams.psv')),
    ...readGroups(data('groups.psv')),
    ...readGroups(data('people.psv')),
    ...nationalTeams(),
    ...tables,
  ];
  dropNamesakes(settled);
  const { added, joined, absorbed } = joinFresh(settled, fresh);
  const all = [...settled.filter((entity) => !absorbed.has(entity)), ...added];
  settleOffices(all);
  for (const entity of all)
    if (entity.offices[0]?.to === null && officeRank(entity.offices[0].title) === 6)
      entity.prior = Math.max(entity.prior, headPrior(populations.get(entity.country) ?? 0));
  return { all, rows: fresh.length, joined, refused: leaders.refused, made: monthOf(fresh) };
}

export function packEntities(folder: string): BuiltEntities {
  const towns = nameTowns(
    readJsonLines<SourceRow>(folder, 'entities.jsonl'),
    readFresh(folder, 'subdivisions'),
    readJsonLines<GazetteerTown>(folder, 'sources/geonames_cities15000.jsonl'),
  );
  const divisions = restoreDivisions(towns.rows, readJsonLines<DrawnDivision>(folder, 'sources/ne_admin1.jsonl'));
  const places = repairPlaces(divisions.rows);
  const named = repairPeople(places.rows);
  const { rows } = named;
  const surnames = new Map(rows.flatMap(({ q, wk }) => (q && wk ? [[Number(q.slice(1)), wk] as const] : [])));
  const loaded = rows.flatMap((row) => loadEntity(row) ?? []);
  const written = new Map(
    ['orgs', 'people']
      .flatMap((name) => parsePipes(readText(folder, `curated/${name}.psv`)))
      .map(([name, also]) => [name, also?.split(';') ?? []]),
  );
  for (const entity of loaded)
    if (entity.sources.includes('curated')) entity.trusted.push(...(written.get(entity.name) ?? []));
  const stateIds = new Map(COUNTRIES.map(({ code, id }) => [code, Number(id.slice(1))]));
  for (const entity of loaded)
    if (entity.kind === 'country') entity.wikidata = stateIds.get(entity.country) ?? entity.wikidata;
  const regions = cityFacts(folder, parsePipes(data('region-names.psv')));
  const capitals = new Set(COUNTRIES.map(({ code, capital }) => `${code}|${foldName(capital)}`));
  const describeTown = (entity: PackEntity): void => {
    const facts = regions(entity);
    if (!facts) return;
    const capital = capitals.has(`${entity.country}|${foldName(entity.name)}`);
    entity.text = describeCity(entity, { ...facts, capital: facts.capital || capital }) ?? entity.text;
    if (entity.population >= 100_000) entity.aliases.push(...facts.exonyms);
  };
  for (const entity of loaded) if (entity.kind === 'city') describeTown(entity);
  const populations = new Map(
    loaded.filter(({ kind }) => kind === 'country').map(({ country, population }) => [country, population]),
  );
  const territories = settleTerritories(loaded, readJsonLines<CountryCodeRow>(folder, 'sources/country_codes.jsonl'));
  const { kept, merged } = mergeEntities(
    applyCorrections([...readAdditions(data('additions.psv')), ...territories], data('corrections.psv'), 'before'),
  );
  const doubled = attachOffices(kept, folder, populations);
  const settled = applyCorrections(
    kept.filter((entity) => !doubled.has(entity)),
    data('corrections.psv'),
    'after',
  );
  const { all, rows: freshRows, joined, refused, made } = withFresh(folder, settled, loaded, populations);
  for (const entity of all) if (entity.kind === 'city' && entity.text === null) describeTown(entity);
  leaveNamesToTowns(all);
  const repaired = repairEntities(all);
  const corrected = all.filter((entity) => !saysNothing(entity));
  const english = new Set(JSON.parse(readText(folder, 'common_word_names.json')) as string[]);
  for (const entity of corrected) useCommonName(entity);
  for (const entity of corrected) entity.names = nameEntity(entity, english, surnames.get(entity.wikidata) ?? []);
  markShared(corrected);
  const entities = onePerId(corrected);
  addLocalNames(entities, localLists(), english);
  return {
    entities,
    rows: rows.length + freshRows,
    merged: merged + doubled.size + joined,
    notes: [...towns.repaired, ...divisions.repaired, ...places.repaired, ...named.repaired, ...repaired, ...refused],
    made,
  };
}

const OUT = join(here, '../../public/data/knowledge.bin');

/** Writes the pack and tells of it; false when a contradiction is left that nobody gave a reason for. */
export function buildPack(folder: string, out: string = OUT): boolean {
  const { entities, rows, merged, notes, made } = packEntities(folder);
  for (const note of notes) console.log(note);
  const { unexplained, stale } = holdAgainstAllowed(findContradictions(entities), data('allowed.psv'));
  for (const { check, entity, what } of unexplained) console.error(`${check}|${entity}|${what}`);
  for (const key of stale) console.error(`allowed, and nothing to allow: ${key}`);
  const bytes = writePack({ made, entities, credits: CREDITS, creditOf: creditsOf });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  const kind = (type: string): number => entities.filter((entity) => entity.type === type).length;
  console.log(`${rows} rows, ${merged} joined into others, ${entities.length} entities, made ${made}`);
  console.log(`${kind('person')} people, ${kind('place')} places, ${kind('organisation')} organisations`);
  console.log(`${entities.filter(({ wikidata }) => wikidata > 0).length} with a Wikidata id`);
  console.log(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB packed`);
  return unexplained.length === 0 && stale.length === 0;
}

function main(): void {
  const [folder, out] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: npm run build:pack -- FOLDER [OUT]');
    process.exit(1);
  }
  if (!buildPack(folder, out)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
