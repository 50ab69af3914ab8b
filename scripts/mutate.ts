/*
 * `npm run mutate`: StrykerJS changes one thing after another in the rooms where a fault would cost the user's notes, or let a page do what
 * it may not, and runs the unit tests that reach it: what no test notices has survived. `npm run mutate -- lib/messaging` takes one room,
 * or any folder or file of them; options go to Stryker; `--json` prints the scores alone. Fails below the share that
 * `scripts/mutation/stryker.config.json` asks for. What survived, with the lines, is in `.cache/mutation/report.html`.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { ROOMS, roomScores, scoreTable } from './mutation/scores.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CONFIGURATION = 'scripts/mutation/stryker.config.json';
/** As the configuration names it. */
const REPORT = join(ROOT, '.cache/mutation/report.json');

const [json, rest] = [process.argv.includes('--json'), process.argv.slice(2).filter((word) => word !== '--json')];
const firstOption = rest.findIndex((word) => word.startsWith('-'));
const folders = firstOption < 0 ? rest : rest.slice(0, firstOption);
const options = firstOption < 0 ? [] : rest.slice(firstOption);
const patterns = (folders.length > 0 ? folders : ROOMS).map((path) =>
  path.endsWith('.ts') ? path : `${path.replace(/\/+$/, '')}/**/*.ts`,
);

// A report of an earlier run must not be taken for this one's.
rmSync(REPORT, { force: true });
const run = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    ...['run', CONFIGURATION, '--mutate', patterns.join(','), ...options],
  ],
  // What Stryker says goes to standard error: standard output is the scores.
  { cwd: ROOT, stdio: ['ignore', 2, 2] },
);
// Without a report Stryker has said why.
if (!existsSync(REPORT)) process.exit(run.status || 1);
const scores = roomScores(JSON.parse(readFileSync(REPORT, 'utf8')));
process.stdout.write(json ? `${JSON.stringify(scores, null, 2)}\n` : scoreTable(scores));
process.exit(run.status ?? 1);
