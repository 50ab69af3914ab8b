/*
 * Towns that a list calls by the division they are the seat of: "Ceará" for Fortaleza, "Bahia" for Salvador, with its
 * title. The gazetteer of towns has their own names; what it does not have cannot be told so, and keeps its own.
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
