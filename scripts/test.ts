/*
 * `npm test`: browsers in place, then all projects of vitest.config.ts in one run (the end-to-end one builds the
 * extension first). Arguments go to Vitest: `npm test -- --project unit`. The last line of standard output is the sum
 * of all projects.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { BrowserMissing, ensureBrowsers } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.cache', 'test-results.json');

interface Results {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { name: string; status: string; assertionResults: readonly unknown[] }[];
}

async function main(): Promise<number> {
  try {
    await ensureBrowsers(['chromium', 'firefox']);
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    process.stderr.write(`sidelight: ${error.message}\n`);
    process.stdout.write('0 passed, 1 failed (a browser is missing)\n');
    return 1;
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const run = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}`,
      ...process.argv.slice(2),
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  return report(run.status ?? 1);
}

/**
 * Prints the sum and gives the exit code. What stopped Vitest before it could count, a failed build say, counts as one
 * failure.
 */
function report(status: number): number {
  let results: Results;
  try {
    results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    process.stdout.write('0 passed, 1 failed (the run stopped before its tests; the reason is above)\n');
    return 1;
  }
  // A file that could not even be loaded has no tests in it to fail.
  const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  let failed = results.numFailedTests + broken.length;
  if (failed === 0 && status !== 0) failed = 1;
  const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
  process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
