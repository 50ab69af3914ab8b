/*
 * `npm run check`: everything that can be known without running the extension. Formatting and lint, types (and once
 * more with no DOM for the pure folders), the rules of the code base, and the sizes of the released builds. Runs all
 * steps, then says which failed.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { budgetTable, measureBudgets } from '../tests/e2e/harness/measure-budgets.ts';
import { build } from './build.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Layers, rooms, sizes, words, recipes: the tests that stand in `tests` itself. */
const RULES = readdirSync(join(ROOT, 'tests'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file}`);

/** The tools are found on the path that `bootstrap` made. */
const tool =
  (command: string, ...args: string[]) =>
  (): boolean =>
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

function budgetsHold(): boolean {
  build(['chrome', 'firefox']);
  const measured = measureBudgets();
  process.stdout.write(budgetTable(measured));
  return measured.every(({ kb, limitKb }) => kb <= limitKb);
}

const STEPS: readonly (readonly [string, () => boolean])[] = [
  ['format and lint', tool('biome', 'ci', '.')],
  ['generated types', () => existsSync(join(ROOT, '.wxt')) || tool('wxt', 'prepare')()],
  ['types', tool('tsc', '-p', 'tsconfig.json')],
  ['types of the pure folders', tool('tsc', '-p', 'tsconfig.pure.json')],
  ['rules of the code base', tool('vitest', 'run', '--project', 'rules', ...RULES)],
  ['budgets', budgetsHold],
];

const failed: string[] = [];
for (const [name, step] of STEPS) {
  process.stdout.write(`\n== ${name}\n`);
  if (!step()) failed.push(name);
}
process.stdout.write(failed.length === 0 ? '\nall checks passed\n' : `\nfailed: ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);
