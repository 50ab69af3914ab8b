/*
 * `npm run mutate`: StrykerJS changes one thing after another in the rooms where a fault would cost the user's notes,
 * or let a page do what it may not, and runs the unit tests of the room: what none of them notices has survived. `npm
 * run mutate -- lib/messaging` takes one room, or any folder or file of them; options go to Stryker; `--json` prints
 * the scores alone. Fails when less than four fifths are noticed. What survived is listed on the way, and in the HTML
 * reports in `.cache/mutation`. All five rooms take an idle core more than an hour.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { type Folders, type MutatedPart, partsOf } from './mutation/parts.ts';
import { LEAST_SCORE, type MutationReport, ROOMS, roomScores, scoreTable } from './mutation/scores.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CONFIGURATION = 'scripts/mutation/stryker.config.json';
const REPORTS = join(ROOT, '.cache/mutation');
/** As the configuration names them. */
const REPORT = join(REPORTS, 'report.json');
const PAGE = join(REPORTS, 'report.html');

const json = process.argv.includes('--json');
const rest = process.argv.slice(2).filter((word) => word !== '--json');
const firstOption = rest.findIndex((word) => word.startsWith('-'));
const paths = (firstOption < 0 ? rest : rest.slice(0, firstOption)).map((path) => path.replace(/\/+$/, ''));
const options = firstOption < 0 ? [] : rest.slice(firstOption);

const folders: Folders = {
  in: (folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    ),
  has: (folder) => existsSync(join(ROOT, folder)),
};

/** Null when Stryker could not do its work; it has said why. */
function mutate({ mutate: patterns, tests }: MutatedPart): MutationReport | null {
  process.stderr.write(`\n== ${patterns.join(' ')} against ${tests}\n`);
  // A report of an earlier run must not be taken for this one's.
  rmSync(REPORT, { force: true });
  spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      ...['run', CONFIGURATION, '--mutate', patterns.join(','), ...options],
    ],
    // What Stryker says goes to standard error: standard output is the scores.
    { cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, MUTATION_TESTS: tests } },
  );
  if (!existsSync(REPORT)) return null;
  copyFileSync(PAGE, join(REPORTS, `${(patterns[0] ?? '').replace(/\/\*.*|\.ts$/, '').replaceAll('/', '-')}.html`));
  return JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport;
}

mkdirSync(REPORTS, { recursive: true });
const parts = (paths.length > 0 ? paths : ROOMS).flatMap((path) => partsOf(path, folders));
const reports = parts.map(mutate);
const files = Object.assign({}, ...reports.map((report) => report?.files ?? {})) as MutationReport['files'];
writeFileSync(REPORT, JSON.stringify({ files }));
const scores = roomScores({ files });
process.stdout.write(json ? `${JSON.stringify(scores, null, 2)}\n` : scoreTable(scores));
const all = scores.at(-1)?.score ?? 100;
process.exit(reports.includes(null) || all < LEAST_SCORE ? 1 : 0);
