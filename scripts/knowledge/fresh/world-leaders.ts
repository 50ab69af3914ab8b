/*
 * The newest list of who leads, of August 2026. Single facts are taken, each held against what else is known: an id
 * that is somebody else's and a party of another country are left out, and a row that says somebody held a throne on a
 * day for which a better table names another is not believed.
 */

import { foldName } from '../../../lib/text/fold.ts';
import { officeTitle } from '../compose-offices.ts';
import { countryCode } from '../country-names.ts';
import { type LeaderRow, sharesWord } from '../leader-offices.ts';
import { newEntity, type PackEntity } from '../pack-entity.ts';
import { readJsonLines } from '../read-sources.ts';

interface WorldLeader {
  readonly name: string;
  readonly title: string;
  readonly cc: string;
  readonly qid?: string;
  readonly since?: string;
  readonly party?: string;
  readonly wiki?: string;
}

const AS_OF = '2026-08';
/** From here on a name is one man's: a head of state of another name is not meant by it. */
const WELL_KNOWN = 60;

/** A sovereign of several realms is described by the first of them. */
const isSovereign = ({ title }: WorldLeader): boolean => title === 'Monarch';

const plainTitle = (title: string): string => title.replace(/ \([^)]*\)$/, '').replace(/^Sultan and /, '');

const isNamed = (a: string, b: string): boolean => foldName(a) === foldName(b) || sharesWord(a, b);

export interface CheckedLeaders {
  readonly people: PackEntity[];
  readonly refused: string[];
}

export function readWorldLeaders(folder: string, known: readonly PackEntity[]): CheckedLeaders {
  const byId = new Map(known.filter(({ wikidata }) => wikidata > 0).map((entity) => [`Q${entity.wikidata}`, entity]));
  const byTitle = new Map(
    known
      .filter(({ type, wikipedia, wikidata }) => type === 'person' && wikipedia !== null && wikidata > 0)
      .map((entity) => [entity.wikipedia ?? '', entity]),
  );
  const byName = new Map(
    known
      .filter(({ type, wikidata, prior }) => type === 'person' && wikidata > 0 && prior >= WELL_KNOWN)
      .map(({ name, wikidata }) => [foldName(name), wikidata]),
  );
  const homes = new Map<string, Set<string>>();
  for (const { kind, name, aliases, country } of known)
    for (const party of kind === 'party' && country !== '' ? [name, ...aliases] : [])
      homes.set(foldName(party), (homes.get(foldName(party)) ?? new Set()).add(country));
  const earlier = readJsonLines<LeaderRow>(folder, 'sources/factbook_leaders.jsonl').filter(({ current }) => current);
  const refused: string[] = [];
  const people = readJsonLines<WorldLeader>(folder, 'sources/world_leaders_2026_08.jsonl').flatMap((row) => {
    if (isSovereign(row)) return [];
    const title = plainTitle(row.title);
    const other = earlier.find(
      (leader) =>
        countryCode(leader.country) === row.cc && leader.title === title && !sharesWord(leader.name, row.name),
    );
    if (other && (row.since ?? '') <= other.lastseen) {
      refused.push(`${row.name}, ${row.title}: ${other.name} on ${other.lastseen}`);
      return [];
    }
    const names = (entity: PackEntity): string[] => [entity.name, ...entity.aliases];
    const holder = byId.get(row.qid ?? '');
    const owns = !holder || (holder.type === 'person' && names(holder).some((name) => isNamed(name, row.name)));
    if (!owns) refused.push(`${row.name}: ${row.qid} is ${holder?.name}`);
    const home = homes.get(foldName(row.party ?? ''));
    const code = /^[A-Z]{2}$/.test(row.cc) && row.cc !== 'EU' ? row.cc : '';
    const foreign = home !== undefined && (code === '' || !home.has(code)) && home.size === 1;
    if (foreign) refused.push(`${row.name}: ${row.party} is a party of ${[...home]}`);
    const id = owns ? row.qid : undefined;
    const entitled = byTitle.get(row.wiki ?? '')?.wikidata ?? byName.get(foldName(row.name));
    return [
      newEntity({
        type: 'person',
        name: row.name,
        wikidata: entitled ?? Number(id?.slice(1) ?? 0),
        wikipedia: row.wiki ?? null,
        country: code,
        field: 'politics',
        prior: 78,
        asOf: AS_OF,
        offices: [{ title: code ? officeTitle(title, code) : title, from: row.since ?? null, to: null }],
        facts: row.party && !foreign && !/independent/i.test(row.party) ? [{ label: 'Party', value: row.party }] : [],
        sources: ['own'],
      }),
    ];
  });
  return { people, refused };
}
