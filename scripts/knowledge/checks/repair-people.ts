/*
 * A row of a leaders' table went to a namesake by surname: the name that is somebody else's own leads to that one
 * alone, and what was told under it with it.
 */

import { foldName } from '../../../lib/text/fold.ts';
import type { SourceRow } from '../load-entities.ts';

export function repairPeople(rows: readonly SourceRow[]): { rows: SourceRow[]; repaired: string[] } {
  const owners = new Map<string, SourceRow[]>();
  for (const row of rows)
    if (row.t === 'person' && row.q) owners.set(foldName(row.n), [...(owners.get(foldName(row.n)) ?? []), row]);
  const repaired: string[] = [];
  const isAnothers = (row: SourceRow, alias: string): boolean =>
    foldName(alias) !== foldName(row.n) &&
    (owners.get(foldName(alias)) ?? []).some(
      (owner) => owner.q !== row.q && !(owner.born && row.born && owner.born.slice(0, 4) === row.born.slice(0, 4)),
    );
  const mended = rows.map((row) => {
    const taken = row.t === 'person' && row.q ? (row.a ?? []).filter((alias) => isAnothers(row, alias)) : [];
    if (taken.length === 0) return row;
    repaired.push(`bore another’s name: ${row.n} (${row.q}), ${taken.join(', ')}`);
    const a = (row.a ?? []).filter((alias) => !taken.includes(alias));
    if (row.ds !== 'factbook') return { ...row, a };
    const { d: _, ds: __, wk: ___, ...own } = row;
    return { ...own, a, s: row.s.filter((source) => source !== 'factbook') };
  });
  return { rows: mended, repaired };
}
