/*
 * Divisions that gazetteers joined by name alone have lost to something else: towns that a list calls by the division
 * they are the seat of ("Ceará" for Fortaleza, with its title), and states that a river or a mountain of their name
 * took in ("Paraná", "Colima"). The gazetteer of towns has the towns' own names; what it does not have keeps its own.
 */

import { foldName } from '../../../lib/text/fold.ts';
import type { FreshRow } from '../fresh/fresh-row.ts';
import type { SourceRow } from '../load-entities.ts';

/** A row of the gazetteer of towns. */
export interface GazetteerTown {
  readonly name: string;
  readonly cc?: string;
  readonly lat: number;
  readonly lon: number;
  readonly pop?: number;
}

/** Degrees: the two tables put a town's middle at different places. */
const NEAR = 0.15;

/** People: a smaller town does not bear the title of a division for which its seat is known. */
const SMALL_TOWN = 20_000;

/** What the encyclopaedia calls no town. */
const STATE = /\bstate$/i;

export function nameTowns(
  rows: readonly SourceRow[],
  divisions: readonly FreshRow[],
  gazetteer: readonly GazetteerTown[],
): { rows: SourceRow[]; repaired: string[] } {
  const titles = new Map(divisions.flatMap((each) => (each.wiki ? [[`${each.country}|${each.wiki}`, each]] : [])));
  const towns = new Map<string, GazetteerTown[]>();
  for (const town of gazetteer) towns.get(town.cc ?? '')?.push(town) ?? towns.set(town.cc ?? '', [town]);
  const repaired: string[] = [];
  const mended = rows.map((row): SourceRow => {
    if (row.t === 'city' && STATE.test(row.kind ?? '')) {
      repaired.push(`a state bore the size of a hamlet: ${row.n}`);
      const { lat: _, lon: __, pop: ___, ...state } = row;
      return { ...state, t: 'admin1' };
    }
    const division = row.t === 'city' && row.w ? titles.get(`${row.cc}|${row.w}`) : undefined;
    if (!division || foldName(row.n) !== foldName(division.name)) return row;
    const { lat, lon, w: _, ...own } = row;
    const at = (towns.get(row.cc ?? '') ?? []).filter(
      (town) => Math.abs(town.lat - (lat ?? 90)) < NEAR && Math.abs(town.lon - (lon ?? 180)) < NEAR,
    );
    if (at.some(({ name }) => foldName(name) === foldName(row.n))) return row;
    const aliases = new Set((row.a ?? []).map(foldName));
    const [town] = at.filter(({ name }) => aliases.has(foldName(name))).sort((a, b) => (b.pop ?? 0) - (a.pop ?? 0));
    const place = { ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) };
    if (!town) {
      if ((row.pop ?? 0) >= SMALL_TOWN) return row;
      repaired.push(`a small town bore the title of a division: ${row.n}`);
      return { ...own, ...place, p: Math.min(row.p, 30) };
    }
    repaired.push(`${town.name} was called by its division: ${row.n}`);
    const others = [division.name, ...(division.aliases ?? [])].map(foldName);
    return { ...own, ...place, n: town.name, a: (row.a ?? []).filter((alias) => !others.includes(foldName(alias))) };
  });
  return { rows: mended, repaired };
}

/** A division as the gazetteer of borders draws it. */
export interface DrawnDivision {
  readonly name: string;
  readonly cc: string;
  readonly lat: number;
  readonly lon: number;
}

/** What the encyclopaedia calls neither a division nor a town. */
const NATURAL = /\b(?:river|lake|waterfall|mountain peak|volcano|range|strait|peninsula)$/i;
/** Of a feature that had a state's; divisions below it are in a fresher table. */
const PROMINENCE = 40;

/** What most rows of a list say. */
function mostOften<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Takes each division out of the river or mountain whose row has its place, and says of it what its peers say. */
export function restoreDivisions(
  rows: readonly SourceRow[],
  drawn: readonly DrawnDivision[],
): { rows: SourceRow[]; repaired: string[] } {
  const placeOf = (lat: number | undefined, lon: number | undefined): string => `${lat?.toFixed(1)}|${lon?.toFixed(1)}`;
  const known = new Set(rows.filter(({ t }) => t === 'admin1').map(({ cc, n }) => `${cc}|${foldName(n)}`));
  const lost = new Map(
    drawn
      .filter(({ cc, name }) => !known.has(`${cc}|${foldName(name)}`))
      .map((division) => [`${placeOf(division.lat, division.lon)}|${foldName(division.name)}`, division]),
  );
  const repaired: string[] = [];
  const mended = rows.flatMap((row): SourceRow[] => {
    if (row.lat === undefined || !NATURAL.test(row.kind ?? '')) return [row];
    const key = [row.n, ...(row.a ?? [])].map((name) => `${placeOf(row.lat, row.lon)}|${foldName(name)}`);
    const division = key.flatMap((each) => lost.get(each) ?? [])[0];
    if (!division) return [row];
    const { name: n, cc, lat, lon } = division;
    const peers = rows.filter((peer) => peer.t === 'admin1' && peer.cc === cc && peer.d);
    const d = mostOften(peers.map((peer) => peer.d));
    const p = mostOften(peers.map((peer) => peer.p)) ?? 0;
    if (p < PROMINENCE) return [row];
    repaired.push(`a ${row.kind} took in a division: ${n}`);
    return [
      { ...row, t: 'place', p: Math.min(row.p, PROMINENCE) },
      { t: 'admin1', n, p, s: ['naturalearth'], ...(d && { d, ds: 'naturalearth' }), cc, lat, lon },
    ];
  });
  return { rows: mended, repaired };
}
