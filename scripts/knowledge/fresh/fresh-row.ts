/* What the tables in `fresh/` have in common, and how they are read. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../read-sources.ts';

export interface FreshRow {
  readonly id?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly what: string;
  readonly country?: string;
  readonly countryName?: string;
  readonly since?: string;
  readonly asOf: string;
  readonly born?: string;
  readonly party?: string;
  readonly state?: string;
  readonly section?: string;
  readonly group?: string;
  readonly wiki?: string;
  readonly leadership?: readonly string[];
  readonly committeeRoles?: readonly string[];
  readonly club?: string;
  readonly position?: string;
  readonly left?: string;
  readonly hq?: string;
  readonly founded?: string;
  readonly ticker?: string;
  readonly index?: string;
  readonly sector?: string;
  readonly size?: string;
  readonly kind?: string;
  readonly modelCount?: number;
  readonly stadium?: string;
  readonly providers?: number;
  readonly iata?: string;
  readonly city?: string;
  readonly subdivision?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly head?: string;
}

/**
 * The newest table of that name (`sp500` may be `sp500_2026.jsonl.gz`). A table that the folder lacks gives nothing: a
 * pack can be built from what there is.
 */
export function readFresh(folder: string, table: string): FreshRow[] {
  const room = join(folder, 'fresh');
  const pattern = new RegExp(`^${table}(?:_[\\d_]+)?\\.jsonl(?:\\.gz)?$`);
  const names = existsSync(room) ? readdirSync(room).filter((name) => pattern.test(name)) : [];
  const newest = names.sort().at(-1);
  return newest ? readJsonLines<FreshRow>(folder, `fresh/${newest.replace(/\.gz$/, '')}`) : [];
}

/** The day of the source as EDTF; null where it is undated. */
export const dayOf = ({ asOf }: FreshRow): string | null => /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(asOf)?.[0] ?? null;

export const numberOf = (id: string | undefined): number => Number(/^Q(\d+)$/.exec(id ?? '')?.[1] ?? 0);
