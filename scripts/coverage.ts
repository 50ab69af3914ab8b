/*
 * `npm run coverage` (`--json`): how much of the product the tests reach that run without the built extension, by room,
 * and which files none of them reaches. Statements, as V8 counts them. The end-to-end tests reach the rest, without
 * saying which.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { ensureBrowsers } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, '.cache', 'coverage');
const PROJECTS = ['unit', 'unit-alone', 'browser'];

interface Counted {
  readonly total: number;
  readonly covered: number;
}

const roomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('components') ? 1 : 2)
    .join('/');
const percent = ({ total, covered }: Counted): number => Number(((100 * covered) / Math.max(1, total)).toFixed(1));
const sum = (all: readonly Counted[]): Counted => ({
  total: all.reduce((count, { total }) => count + total, 0),
  covered: all.reduce((count, { covered }) => count + covered, 0),
});

await ensureBrowsers(['chromium']);
const run = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...PROJECTS.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--coverage.enabled',
    '--coverage.provider=v8',
    '--coverage.reporter=json-summary',
    `--coverage.reportsDirectory=${OUT}`,
    '--coverage.include=lib/**/*.ts',
    '--coverage.include=components/**/*.{ts,tsx}',
    '--coverage.include=entrypoints/**/*.{ts,tsx}',
    '--coverage.exclude=**/*.generated.ts',
  ],
  { cwd: ROOT, stdio: ['ignore', process.stderr, process.stderr] },
);
if (run.status !== 0) process.exit(run.status ?? 1);

const summary = JSON.parse(readFileSync(join(OUT, 'coverage-summary.json'), 'utf8')) as Record<
  string,
  { readonly statements: Counted }
>;
const files = Object.entries(summary)
  .filter(([file]) => file !== 'total')
  .map(([file, { statements }]) => ({ file: relative(ROOT, file), ...statements }))
  // A file of types alone has no statement.
  .filter(({ total }) => total > 0);
const rooms = [...new Set(files.map(({ file }) => roomOf(file)))];
const rows = rooms.map((room) => {
  const own = files.filter(({ file }) => roomOf(file) === room);
  return { room, files: own.length, statements: percent(sum(own)) };
});
const unreached = files.filter(({ covered }) => covered === 0).map(({ file }) => file);
const figures = { statements: percent(sum(files)), files: files.length, unreached };

if (process.argv.includes('--json')) console.log(JSON.stringify({ ...figures, rooms: rows }));
else {
  console.table(rows.sort((a, b) => a.statements - b.statements));
  console.log(
    `${figures.statements} % of the statements of ${files.length} files; reached by none: ${unreached.length}`,
  );
  for (const file of unreached) console.log(`  ${file}`);
}
