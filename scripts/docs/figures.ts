/*
 * `npm run docs:figures -- COMMAND [ARGUMENT…]` runs `npm run COMMAND` with `--json` and writes its figures into the
 * page of docs/quality that has a place for them; with `--from FILE` the figures are those of a run that FILE has the
 * output of.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { commandsIn, withFigures } from './figure-blocks.ts';
import { FIGURE_TABLES, markdown } from './figure-tables.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'docs/quality');

function outputOf(command: string, rest: readonly string[]): string {
  if (rest[0] === '--from') return readFileSync(rest[1] ?? '', 'utf8');
  const run = spawnSync('npm', ['run', '--silent', command, '--', ...rest, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0) throw new Error(`npm run ${command} ended with ${run.status ?? run.signal}`);
  return run.stdout;
}

function main([command = '', ...rest]: readonly string[]): number {
  const table = FIGURE_TABLES[command];
  const pages = readdirSync(PAGES).map((name) => join(PAGES, name));
  const page = pages.find((file) => commandsIn(readFileSync(file, 'utf8')).includes(command));
  if (!table || !page) {
    process.stderr.write(`usage: npm run docs:figures -- COMMAND [ARGUMENT… | --from FILE]\n`);
    process.stderr.write(`COMMAND is one of ${Object.keys(FIGURE_TABLES).join(', ')}\n`);
    return 1;
  }
  const figures = table(JSON.parse(outputOf(command, rest)) as never);
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), command, markdown(figures)));
  // Columns are lined up by what formats all files.
  const format = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', page],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return format.status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
