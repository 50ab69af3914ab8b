/*
 * Fetches the pack's public sources anew, on a machine with a network, and turns them into the tables the build reads:
 * `npm run refresh:sources -- FOLDER [NAME…] [--pack]`. Each reply is kept in FOLDER/raw as it came, with the day and
 * its checksum in FOLDER/raw/SOURCES.json; a source that fails, or whose reply is not what it was, leaves its old table
 * in place and is told. With `--pack` the pack of that day is built at the end.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack } from './build-pack.ts';
import { SOURCES, type Source } from './refresh/sources.ts';
import { writeTable } from './refresh/write-table.ts';

/** Bytes; the largest of them is some 60 MB. */
const LARGEST = 200_000_000;
const TIMEOUT = 120_000;

interface Fetched {
  readonly address: string;
  readonly licence: string;
  readonly fetched: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The reply, or why there is none. */
export type Fetch = (address: string) => Promise<Uint8Array | string>;

const overNetwork: Fetch = async (address) => {
  // The query service asks every program to say who it is.
  const headers = { 'user-agent': 'Sidelight (npm run refresh:sources)' };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT) }).catch((error: unknown) =>
    String(error),
  );
  if (typeof response === 'string') return response;
  if (!response.ok) return `HTTP ${response.status}`;
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST) return 'larger than expected';
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length === 0 || bytes.length > LARGEST ? `${bytes.length} bytes` : bytes;
};

export interface RefreshOptions {
  readonly folder: string;
  readonly sources: readonly Source[];
  readonly day: string;
  readonly fetch: Fetch;
}

/** A line for each source: what became of it. Those that failed have `ok` false. */
export async function refreshSources(options: RefreshOptions): Promise<{ ok: boolean; line: string }[]> {
  const { folder, sources, day } = options;
  const raw = join(folder, 'raw');
  mkdirSync(raw, { recursive: true });
  const list = join(raw, 'SOURCES.json');
  const fetched = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, Fetched>) : {};
  const told: { ok: boolean; line: string }[] = [];
  for (const source of sources) {
    const { name, address, licence } = source;
    const bytes = await options.fetch(address);
    if (typeof bytes === 'string') {
      told.push({ ok: false, line: `${name}: ${bytes}; the old table stays` });
      continue;
    }
    const written = writeTable(source, bytes, folder, day);
    if (!written.ok) {
      told.push({ ok: false, line: `${name}: ${written.why}; the old table stays` });
      continue;
    }
    // Written beside and moved, so that a broken connection never leaves half a file.
    writeFileSync(join(raw, `${name}.new`), bytes);
    renameSync(join(raw, `${name}.new`), join(raw, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const changed = fetched[name]?.sha256 !== sha256;
    fetched[name] = { address, licence, fetched: day, sha256, bytes: bytes.length };
    told.push({ ok: true, line: `${name}: ${written.rows} rows, ${changed ? 'changed' : 'the same as before'}` });
  }
  writeFileSync(list, `${JSON.stringify(fetched, null, 2)}\n`);
  return told;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const [folder, ...names] = args.filter((arg) => !arg.startsWith('--'));
  if (!folder) {
    const known = SOURCES.map(({ name }) => name).join(', ');
    console.error(`usage: npm run refresh:sources -- FOLDER [NAME…] [--pack]\nnames: ${known}`);
    process.exit(1);
  }
  const sources = SOURCES.filter(({ name }) => names.length === 0 || names.includes(name));
  const day = new Date().toISOString().slice(0, 10);
  for (const { ok, line } of await refreshSources({ folder, sources, day, fetch: overNetwork })) {
    (ok ? console.log : console.error)(line);
    if (!ok) process.exitCode = 1;
  }
  if (args.includes('--pack') && !buildPack(folder)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
