/* Gives people their offices, and with them a field, a prominence and the day the facts reach to. */

import type { Office } from '../../lib/entities/linking/knowledge-source.ts';
import { foldName } from '../../lib/text/fold.ts';
import { arrangeOffices, officeRank, officeTitle } from './compose-offices.ts';
import { countryCode } from './country-names.ts';
import {
  closeByFollower,
  type LeaderOffice,
  type LeaderRow,
  leaderOffices,
  namesInUse,
  sharesWord,
  tellsOf,
} from './leader-offices.ts';
import type { PackEntity } from './pack-entity.ts';
import { US_STATE_NAMES } from './place-regions.ts';
import { readJsonLines } from './read-sources.ts';

/** Days the tables end. */
const POLITICIANS_TO = '2022';
const LEADERS_TO = '2026-01-22';
const CONGRESS_TO = '2025';
const CURATED_TO = '2025';

interface PoliticianRow {
  readonly qid: string;
  readonly name: string;
  readonly pos?: readonly (readonly [string, string, string, string, string])[];
}

interface CongressRow {
  readonly qid: string;
  readonly role?: string;
  readonly state?: string;
  readonly since?: string;
  readonly kind?: string;
}

const LOCAL =
  /\b(?:State (?:Senate|House|Assembly)|House of Delegates|state representative|Legislative (?:Assembly|Council)|Provincial|Regional|Landtag|county|City Council|municipal)\b/i;
const STATE_HOUSE = new RegExp(
  `\\b(?:${US_STATE_NAMES.join('|')})\\b.*(?:House|Senate|Assembly|General Court)|(?:House|Senate|Assembly) of (?:${US_STATE_NAMES.join('|')})`,
);

export const isLocalOffice = (title: string): boolean => LOCAL.test(title) || STATE_HOUSE.test(title);

/** Words of the leaders' table that got into its names. */
const NOT_A_NAME =
  /\b(?:China|Spain|Confederation|Netherlands|or|also|spelled|Minister|President|Chair(?:man)?|Designate|Acting|Gen|Sr|Sac)\b/;

const clean = (date: string): string | null => (/^\d{4}/.test(date) ? date : null);

function congressOffice({ role, state, since }: CongressRow): Office | null {
  if (!state || !since) return null;
  if (role === 'U.S. Senator') return { title: `US senator for ${state}`, from: since.slice(0, 4), to: null };
  return role?.includes('Representative')
    ? { title: `Member of the US House of Representatives for ${state}`, from: since.slice(0, 4), to: null }
    : null;
}

function group<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

type LeaderFinder = (entity: PackEntity, held: readonly Office[]) => LeaderOffice[];

/**
 * A leader's row belongs to the person of that name and country, or to the one known to have begun the same office
 * then.
 */
function leaderFinder(leaders: readonly LeaderOffice[]): LeaderFinder {
  const byName = new Map<string, LeaderOffice[]>();
  for (const leader of leaders)
    for (const written of new Set([leader.name, ...namesInUse(leader.name, leader.surname)].map(foldName)))
      byName.set(written, [...(byName.get(written) ?? []), leader]);
  const byTitle = group(leaders, ({ office }) => office.title);
  return (entity, held) => {
    const names = [entity.name, ...entity.aliases, ...(entity.wikipedia ? [entity.wikipedia] : [])];
    const named = names
      .filter((name) => sharesWord(name, entity.name))
      .flatMap((name) => byName.get(foldName(name)) ?? [])
      .filter(({ country }) => entity.country === '' || country === entity.country);
    const told = held.flatMap((office) =>
      (byTitle.get(office.title) ?? []).filter((leader) => tellsOf(leader, office, names)),
    );
    const known = [...named, ...told];
    // Every spelling of one person's row carries the same day of beginning.
    const alike = known.flatMap((row) =>
      (byTitle.get(row.office.title) ?? []).filter(
        (other) => other.office.from === row.office.from && sharesWord(other.name, entity.name),
      ),
    );
    return [...new Set([...known, ...alike])];
  };
}

const PRIOR_OF_RANK = [24, 30, 38, 46, 58, 60] as const;

/** A head of government is known as widely as the country is big: 62 for a small island, 92 for the largest. */
export const headPrior = (population: number): number =>
  Math.round(Math.min(92, 62 + 9 * Math.log10(Math.max(1, population / 1e5))));

function rankPrior({ offices, country, sources }: PackEntity, populations: ReadonlyMap<string, number>): number {
  const [first] = offices;
  if (!first) return 0;
  const rank = officeRank(first.title);
  if (rank < 6) return isLocalOffice(first.title) ? PRIOR_OF_RANK[0] : (PRIOR_OF_RANK[rank] ?? 0);
  const began = Number.parseInt(first.from ?? '2000', 10);
  const ended = first.to === null ? 2026 : Number.parseInt(first.to, 10);
  const famous = sources.includes('curated') || sources.includes('vital5') || ended === 2026;
  const past = ended < 2000 ? 14 : ended < 2012 ? 8 : 0;
  return (
    headPrior(populations.get(country) ?? 0) - past - (ended - began < 2 && ended < 2025 ? 10 : 0) - (famous ? 0 : 10)
  );
}

/** What people with the table's row alone are called: by the last given name where words of a title stand in front. */
function useName({ name }: PackEntity, inUse: readonly string[]): string {
  const [first = name, last = first] = inUse;
  const known = foldName(name).startsWith(foldName(first.split(' ')[0] ?? ''));
  return known ? first : last;
}

const keyOf = ({ name, office }: LeaderOffice): string => `${name}|${office.title}|${office.from}`;

/** Returns the entities that turned out to be doubles of others. */
export function attachOffices(
  entities: readonly PackEntity[],
  folder: string,
  populations: ReadonlyMap<string, number>,
): Set<PackEntity> {
  const doubled = new Set<PackEntity>();
  const politicians = new Map(
    readJsonLines<PoliticianRow>(folder, 'sources/everypolitician_scrapers.jsonl').map((row) => [row.qid, row]),
  );
  const congress = new Map(
    readJsonLines<CongressRow>(folder, 'sources/us_congress_executive.jsonl').map((row) => [row.qid, row]),
  );
  const leaders = leaderOffices(readJsonLines<LeaderRow>(folder, 'sources/factbook_leaders.jsonl'));
  const leadersOf = leaderFinder(leaders);
  const taken = new Set<string>();
  const people = entities.filter(({ type }) => type === 'person');
  // Rows that only the leaders' table has come last: by then a fuller entity may have taken their office.
  const onlyLeader = ({ sources, wikidata }: PackEntity): boolean =>
    wikidata === 0 && sources.every((source) => source === 'factbook');
  for (const entity of [...people.filter((person) => !onlyLeader(person)), ...people.filter(onlyLeader)]) {
    const id = `Q${entity.wikidata}`;
    const names = [entity.name, ...entity.aliases];
    const positions = (politicians.get(id)?.pos ?? []).map(
      ([title, from, to, country]): Office => ({
        title: officeTitle(title, countryCode(country)),
        from: clean(from),
        to: clean(to),
      }),
    );
    const older = positions.map((office) => closeByFollower(office, names, leaders));
    const rows = leadersOf(entity, positions);
    const led = rows.map(({ office }) => office);
    if (onlyLeader(entity) && rows.length > 0 && rows.every((row) => taken.has(keyOf(row)))) {
      doubled.add(entity);
      continue;
    }
    for (const row of rows) {
      taken.add(keyOf(row));
      const inUse = namesInUse(row.name, row.surname);
      if (!onlyLeader(entity) && !NOT_A_NAME.test(row.name)) entity.aliases.push(row.name);
      else if (onlyLeader(entity) && inUse[0]) {
        // The legal name stays a way in; no other given name of somebody well known leads to him.
        entity.aliases.push(...inUse, ...(NOT_A_NAME.test(entity.name) ? [] : [entity.name]));
        entity.name = useName(entity, inUse);
      }
    }
    const seat = congressOffice(congress.get(id) ?? { qid: id });
    // What an older table left open is not known to go on when a newer one speaks of another office.
    const leads = led.some(({ to }) => to === null);
    const offices = arrangeOffices([
      ...older
        .filter(({ title, to }) => to !== null || !leads || led.some((office) => office.title === title))
        .filter(({ title }) => !seat || title !== seat.title.split(' for ')[0] || false),
      ...(seat ? [seat] : []),
      ...led,
    ]);
    if (offices.length > 0) entity.offices = offices;
    const [first] = offices;
    const newest = first?.to === null && led.some(({ title, to }) => title === first.title && to === null);
    if (newest) entity.asOf = LEADERS_TO;
    else if (first && first === seat) entity.asOf = CONGRESS_TO;
    else if (entity.sources.includes('curated')) entity.asOf = CURATED_TO;
    else if (led.length > 0 && older.length === 0) entity.asOf = LEADERS_TO;
    else if (older.length > 0) entity.asOf = POLITICIANS_TO;
    // A list written by hand says more than a seat in a parliament, less than an office with its years.
    if (first && (officeRank(first.title) >= 5 || !entity.sources.includes('curated'))) entity.text = null;
    if (offices.length > 0 && offices.every(({ title }) => isLocalOffice(title))) entity.field = 'local politics';
    entity.prior = Math.max(entity.prior, rankPrior(entity, populations));
  }
  for (const double of joinSpellings(people.filter((person) => onlyLeader(person) && !doubled.has(person))))
    doubled.add(double);
  return doubled;
}

/** Two rows of the leaders' table under two spellings of one name: the better known takes the other's offices. */
function joinSpellings(people: readonly PackEntity[]): PackEntity[] {
  const byName = new Map<string, PackEntity>();
  return [...people]
    .sort((a, b) => b.prior - a.prior || (a.name < b.name ? -1 : 1))
    .filter((person) => {
      const keys = [person.name, ...person.aliases]
        .filter((name) => name.includes(' '))
        .map((name) => `${person.country}|${foldName(name)}`);
      const known = keys.map((key) => byName.get(key)).find((other) => other !== undefined);
      for (const key of keys) if (!byName.has(key)) byName.set(key, known ?? person);
      if (!known) return false;
      known.offices = arrangeOffices([...known.offices, ...person.offices]);
      known.aliases.push(person.name, ...person.aliases);
      return true;
    });
}
