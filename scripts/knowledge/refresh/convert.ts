/* Replies of the sources to rows of the tables the build reads. */

import { unzipSync } from 'fflate';
import type { FreshRow } from '../fresh/fresh-row.ts';
import { stateName } from '../place-regions.ts';
import { readCsv, UnknownShape } from './read-csv.ts';

/** `day` is the day of the fetch: the reply is true of it. */
export type Convert = (reply: Uint8Array, day: string) => readonly object[];

type Row = Partial<FreshRow> & { readonly name: string; readonly source: string };

const textOf = (reply: Uint8Array): string => new TextDecoder().decode(reply);

function jsonOf(reply: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(reply));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnknownShape(`no JSON: ${error.message}`);
    throw error;
  }
}

interface Legislator {
  readonly id?: { readonly wikidata?: string; readonly wikipedia?: string };
  readonly name?: { readonly official_full?: string; readonly first?: string; readonly last?: string };
  readonly bio?: { readonly birthday?: string };
  readonly terms?: readonly {
    readonly type: string;
    readonly start: string;
    readonly end: string;
    readonly state: string;
    readonly party?: string;
  }[];
  readonly leadership_roles?: readonly { readonly title: string; readonly end?: string }[];
}

/** Unbroken terms of one chamber are one span. */
function since(terms: NonNullable<Legislator['terms']>): string {
  const last = terms.at(-1);
  let begin = last?.start ?? '';
  for (const term of [...terms].reverse()) {
    if (term.type !== last?.type || Number(begin.slice(0, 4)) - Number(term.end.slice(0, 4)) > 1) break;
    begin = term.start;
  }
  return begin;
}

export const convertCongress: Convert = (reply, day) => {
  const people = jsonOf(reply);
  if (!Array.isArray(people)) throw new UnknownShape('no list of legislators');
  return (people as Legislator[]).map(({ id = {}, name = {}, bio = {}, terms = [], leadership_roles = [] }): Row => {
    const last = terms.at(-1);
    const written = name.official_full ?? [name.first, name.last].join(' ').trim();
    if (!last || written === '') throw new UnknownShape('a legislator without a name or a term');
    const state = stateName(last.state) ?? last.state;
    return {
      name: written,
      ...(id.wikidata && { id: id.wikidata }),
      ...(id.wikipedia && { wiki: id.wikipedia }),
      ...(bio.birthday && { born: bio.birthday }),
      ...(last.party && { party: last.party }),
      what: last.type === 'sen' ? `US senator for ${state}` : `US representative for ${state}`,
      state,
      country: 'US',
      since: since(terms),
      leadership: leadership_roles.filter(({ end }) => !end || end >= day).map(({ title }) => title),
      asOf: day,
      source: 'unitedstates/congress-legislators',
    };
  });
};

export const convertSp500: Convert = (reply, day) =>
  readCsv(textOf(reply), [
    'Symbol',
    'Security',
    'GICS Sector',
    'GICS Sub-Industry',
    'Headquarters Location',
    'Founded',
  ]).map(
    (row): Row => ({
      name: row.Security,
      what: row['GICS Sub-Industry'],
      sector: row['GICS Sector'],
      country: 'US',
      hq: row['Headquarters Location'],
      ...(/^\d{4}/.test(row.Founded) && { founded: row.Founded.slice(0, 4) }),
      index: 'S&P 500',
      ticker: row.Symbol,
      asOf: day,
      source: 'datasets/s-and-p-500-companies',
    }),
  );

export const convertAirports: Convert = (reply, day) =>
  readCsv(textOf(reply), ['iata', 'name', 'city', 'subd', 'country', 'lat', 'lon'])
    .filter(({ iata, name }) => iata !== '' && name !== '')
    .map(
      (row): Row => ({
        name: row.name,
        what: 'airport',
        iata: row.iata,
        city: row.city,
        subdivision: row.subd,
        country: row.country,
        lat: Number(row.lat),
        lon: Number(row.lon),
        asOf: day,
        source: 'mborsetti/airportsdata',
      }),
    );

/** Columns of a GeoNames dump, which has no header line. */
const GEONAMES_COLUMNS = 19;

export const convertTowns: Convert = (reply) => {
  const text = unzipSync(reply)['cities15000.txt'];
  if (!text) throw new UnknownShape('no cities15000.txt in the archive');
  return textOf(text)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const fields = line.split('\t');
      const [
        gid = '',
        name = '',
        ascii = '',
        aliases = '',
        lat = '',
        lon = '',
        kind = '',
        feat = '',
        cc = '',
        ,
        a1 = '',
      ] = fields;
      if (fields.length !== GEONAMES_COLUMNS || kind !== 'P' || !/^[A-Z]{2}$/.test(cc))
        throw new UnknownShape(`not a line of towns: ${line.slice(0, 60)}`);
      return {
        src: 'geonames',
        type: 'city',
        gid: Number(gid),
        name,
        ...(ascii !== name && { ascii }),
        aliases: aliases.split(',').filter((alias) => alias !== ''),
        lat: Number(lat),
        lon: Number(lon),
        feat,
        cc,
        a1,
        pop: Number(fields[14]),
      };
    });
};

type Binding = Readonly<Record<string, { readonly value: string } | undefined>>;

/** The answer of the query in `sources.ts`. */
export const convertLeaders: Convert = (reply, day) => {
  const { results } = jsonOf(reply) as { results?: { bindings?: readonly Binding[] } };
  if (!results?.bindings) throw new UnknownShape('no result of a query');
  return results.bindings.flatMap((row): Row[] => {
    const id = /(Q\d+)$/.exec(row.person?.value ?? '')?.[1];
    const name = row.personLabel?.value ?? '';
    const what = row.officeLabel?.value ?? '';
    // A label that is an id is an item nobody has named in English.
    if (!id || /^(?:Q\d+)?$/.test(name) || /^(?:Q\d+)?$/.test(what)) return [];
    return [
      {
        id,
        name,
        what,
        country: row.code?.value ?? '',
        ...(row.start && { since: row.start.value.slice(0, 10) }),
        ...(row.born && { born: row.born.value.slice(0, 10) }),
        section: 'executive',
        asOf: day,
        source: 'Wikidata',
      },
    ];
  });
};
