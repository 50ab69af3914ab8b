/*
 * Fetches the pack's public sources anew, on a machine with a network: `npm run refresh:sources -- FOLDER [NAME…]`.
 * Each is written to FOLDER/raw as it comes, with the day and its checksum in FOLDER/raw/SOURCES.json; a source that
 * fails leaves its old file in place. Turning raw files into the tables the build reads is the work of whoever keeps
 * the folder: the sources change their columns now and then, and a wrong column is worse than an old file.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Source {
  readonly name: string;
  readonly address: string;
  readonly licence: string;
}

const SOURCES: readonly Source[] = [
  {
    name: 'cities15000.zip',
    address: 'https://download.geonames.org/export/dump/cities15000.zip',
    licence: 'CC BY 4.0',
  },
  {
    name: 'admin1CodesASCII.txt',
    address: 'https://download.geonames.org/export/dump/admin1CodesASCII.txt',
    licence: 'CC BY 4.0',
  },
  {
    name: 'ne_10m_populated_places.geojson',
    address:
      'https://raw.githubusercontent.com/nvkelso/natural-earth-vector/master/geojson/ne_10m_populated_places.geojson',
    licence: 'public domain',
  },
  {
    name: 'ne_10m_admin_1_states_provinces.geojson',
    address:
      'https://raw.githubusercontent.com/nvkelso/natural-earth-vector/master/geojson/ne_10m_admin_1_states_provinces.geojson',
    licence: 'public domain',
  },
  {
    name: 'country-codes.csv',
    address: 'https://raw.githubusercontent.com/datasets/country-codes/main/data/country-codes.csv',
    licence: 'PDDL',
  },
  {
    name: 'legislators-current.json',
    address: 'https://unitedstates.github.io/congress-legislators/legislators-current.json',
    licence: 'CC0-1.0',
  },
  {
    name: 'university-domains.json',
    address:
      'https://raw.githubusercontent.com/Hipo/university-domains-list/master/world_universities_and_domains.json',
    licence: 'MIT',
  },
  {
    name: 'sp500.csv',
    address: 'https://raw.githubusercontent.com/datasets/s-and-p-500-companies/main/data/constituents.csv',
    licence: 'PDDL',
  },
  {
    name: 'partyfacts-core.csv',
    address: 'https://partyfacts.herokuapp.com/download/core-parties-csv/',
    licence: 'MIT',
  },
];

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

async function fetchSource({ address, licence, name }: Source, raw: string): Promise<Fetched | string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) }).catch((error: unknown) =>
    String(error),
  );
  if (typeof response === 'string') return response;
  if (!response.ok) return `HTTP ${response.status}`;
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST) return 'larger than expected';
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0 || bytes.length > LARGEST) return `${bytes.length} bytes`;
  // Written beside and moved, so that a broken connection never leaves half a file.
  writeFileSync(join(raw, `${name}.new`), bytes);
  renameSync(join(raw, `${name}.new`), join(raw, name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { address, licence, fetched: new Date().toISOString().slice(0, 10), sha256, bytes: bytes.length };
}

const [folder, ...names] = process.argv.slice(2);
if (!folder) {
  console.error(
    `usage: npm run refresh:sources -- FOLDER [NAME…]\nnames: ${SOURCES.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}
const raw = join(folder, 'raw');
mkdirSync(raw, { recursive: true });
const list = join(raw, 'SOURCES.json');
const fetched: Record<string, Fetched> = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, Fetched>)
  : {};
for (const source of SOURCES.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const result = await fetchSource(source, raw);
  if (typeof result === 'string') {
    console.error(`${source.name}: ${result}; the old file stays`);
    process.exitCode = 1;
  } else {
    const changed = fetched[source.name]?.sha256 !== result.sha256;
    fetched[source.name] = result;
    console.log(`${source.name}: ${result.bytes} bytes, ${changed ? 'changed' : 'the same as before'}`);
  }
}
writeFileSync(list, `${JSON.stringify(fetched, null, 2)}\n`);
