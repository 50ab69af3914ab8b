/*
 * Rows whose facts belong to a namesake: a state that bears a town's country and population, a province under a town's
 * title. The gazetteers were joined by name alone; here each part goes back to whom it belongs.
 */

import { foldName } from '../../../lib/text/fold.ts';
import { countryIn } from '../compose-kinds.ts';
import { countryCode } from '../country-names.ts';
import type { SourceRow } from '../load-entities.ts';
import { US_STATE_NAMES } from '../place-regions.ts';

/** The gazetteer of towns holds nothing else. */
const SETTLEMENT =
  /\b(?:city|town|village|capital|port|borough|suburb|district|municipality|resort|settlement|metropolis|neighbou?rhood)\b/i;

/** Divisions of a country whose bare name is a state's or a province's. */
const DIVISION = /\b(?:state|province|territory)$/i;

/** In a title's brackets, what the article is about: no town is any of these. */
const NO_TOWN = /^(?:U\.S\. state|state|province|river|island|mountain|lake|country|region|department|canton|county)$/i;

const PLACES = new Set(['place', 'geo', 'admin1', 'city']);

const CANADA =
  'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan'.split(
    '|',
  );

/** "Limburg (Netherlands)", "New Brunswick, New Jersey" → where the title says it is; '' when it does not say. */
export function countryInTitle(title: string): string {
  const [, bracketed, behind] = /(?: \(([^)]+)\)|, ([^,]+))$/.exec(title) ?? [];
  const words = bracketed ?? behind ?? '';
  // "Georgia" in a title is the American state more often than the country.
  if (US_STATE_NAMES.includes(words)) return 'US';
  return CANADA.includes(words) ? 'CA' : countryCode(words);
}

const isTown = (row: SourceRow): boolean => row.t === 'city' || SETTLEMENT.test(row.kind ?? row.d ?? '');

/** What the row says of itself, and the town whose facts it bore. */
function withoutTown(row: SourceRow): SourceRow[] {
  const { cc, lat, lon, pop, gn, ...own } = row;
  const town: SourceRow = {
    t: 'city',
    n: row.n,
    p: Math.min(row.p, 30),
    s: ['geonames'],
    ...(cc && { cc }),
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
    ...(pop !== undefined && { pop }),
    ...(gn !== undefined && { gn }),
  };
  const country = countryIn(row.kind ?? '');
  const t = DIVISION.test(row.kind ?? '') && country !== '' ? 'admin1' : row.t;
  return [{ ...own, t, s: row.s.filter((source) => source !== 'geonames'), ...(country && { cc: country }) }, town];
}

/** Title and id of another place of the name, taken off, and that place on its own. */
function withoutTitle(row: SourceRow, country: string): SourceRow[] {
  const { w, q, kind: _, a, ...rest } = row;
  const own: SourceRow = { ...rest, a: (a ?? []).filter((alias) => !alias.includes(',')) };
  const other: SourceRow = {
    t: row.t === 'admin1' && /\(/.test(w ?? '') ? 'admin1' : 'city',
    n: row.n,
    p: Math.min(row.p, 40),
    s: ['wikidata-fb15k'],
    cc: country,
    ...(w && { w }),
    ...(q && { q }),
  };
  return [own, other];
}

/** A state of the encyclopaedia and the division of that name in the gazetteer of borders are one. */
function joinDivisions(rows: readonly SourceRow[]): SourceRow[] {
  const keyOf = (row: SourceRow): string => `${row.cc}|${foldName(row.n)}`;
  const told = new Map(
    rows
      .filter((row) => row.t === 'admin1' && row.cc && row.w && DIVISION.test(row.kind ?? ''))
      .map((row) => [keyOf(row), row]),
  );
  const drawn = new Set(
    rows
      .filter((row) => row.t === 'admin1' && row.s.includes('naturalearth') && !DIVISION.test(row.kind ?? ''))
      .map(keyOf),
  );
  return rows.flatMap((row) => {
    const other = row.t === 'admin1' && row.cc ? told.get(keyOf(row)) : undefined;
    if (!other) return [row];
    if (other === row) return drawn.has(keyOf(row)) ? [] : [row];
    const { q, w } = other;
    const kind = row.d ? row.kind : other.kind;
    return [
      {
        ...row,
        ...(q && { q }),
        ...(w && { w }),
        ...(kind && { kind }),
        a: [...(row.a ?? []), ...(other.a ?? [])],
        s: [...row.s, ...other.s],
      },
    ];
  });
}

export function repairPlaces(rows: readonly SourceRow[]): { rows: SourceRow[]; repaired: string[] } {
  const repaired: string[] = [];
  const note = (what: string, { n, q }: SourceRow): void => {
    repaired.push(`${what}: ${n}${q ? ` (${q})` : ''}`);
  };
  const mended = rows.flatMap((row): SourceRow[] => {
    if (!PLACES.has(row.t)) return [row];
    const title = row.w ?? '';
    const where = countryInTitle(title);
    if (row.t !== 'city' && row.s.includes('geonames') && row.kind && !isTown(row)) {
      note('bore a namesake town’s country and size', row);
      return withoutTown(row);
    }
    if (row.t === 'admin1' && where !== '' && row.cc && where !== row.cc) {
      note('bore the title of a namesake elsewhere', row);
      return withoutTitle(row, where);
    }
    if (row.t === 'city' && where !== '' && where !== 'US' && row.cc && where !== row.cc) {
      note('bore the title of a namesake elsewhere', row);
      const { w: _, q: __, ...own } = row;
      return [own];
    }
    const kind = / \(([^)]+)\)$/.exec(title)?.[1] ?? '';
    if (NO_TOWN.test(kind) && isTown(row)) {
      note('bore the title of something that is no town', row);
      const { w: _, ...own } = row;
      return [own];
    }
    return [row];
  });
  return { rows: joinDivisions(mended), repaired };
}
