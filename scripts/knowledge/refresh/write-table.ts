/* A reply becomes a table, or leaves the old one where it is. */

import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readText } from '../read-sources.ts';
import { UnknownShape } from './read-csv.ts';
import type { Source } from './sources.ts';

/** A reply that tells of less than this share of the old rows was cut, or is of something else. */
const LEAST_SHARE = 0.5;

export type Written = { readonly ok: true; readonly rows: number } | { readonly ok: false; readonly why: string };

/** `airports.jsonl` or `airports.jsonl.gz`, `sp500_2026.jsonl` for `sp500_YEAR.jsonl`: what the new table replaces. */
function olderTables(folder: string, table: string): string[] {
  const room = join(folder, dirname(table));
  const pattern = new RegExp(`^${basename(table).replaceAll('.', '\\.').replace('YEAR', '\\d{4}')}(?:\\.gz)?$`);
  mkdirSync(room, { recursive: true });
  return readdirSync(room)
    .filter((name) => pattern.test(name))
    .sort();
}

const rowsIn = (text: string): number => text.split('\n').filter((line) => line !== '').length;

export function writeTable({ table, convert }: Source, reply: Uint8Array, folder: string, day: string): Written {
  let rows: readonly object[];
  try {
    rows = convert(reply, day);
  } catch (error) {
    if (error instanceof UnknownShape) return { ok: false, why: error.message };
    throw error;
  }
  const room = dirname(table);
  const older = olderTables(folder, table);
  const newest = older.at(-1)?.replace(/\.gz$/, '');
  const before = newest === undefined ? 0 : rowsIn(readText(folder, join(room, newest)));
  if (rows.length === 0 || rows.length < LEAST_SHARE * before)
    return { ok: false, why: `${rows.length} rows, where there were ${before}` };
  const name = basename(table).replace('YEAR', day.slice(0, 4));
  const path = join(folder, room, name);
  // Written beside and moved, so that nothing leaves half a table.
  writeFileSync(`${path}.new`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const old of older) rmSync(join(folder, room, old));
  renameSync(`${path}.new`, path);
  return { ok: true, rows: rows.length };
}
