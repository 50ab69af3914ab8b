/*
 * `npm test`: browsers and a keyboard in place, then all projects of vitest.config.ts (the end-to-end one builds the extension first).
 * The end-to-end tests, which wait for browsers most of the time, run beside all others, and at last beside those of
 * them that press no key; what the others say is printed when they are through. Arguments go to Vitest, in one run:
 * `npm test -- --project unit`. What failed is said once more at the end, where a log that keeps only its end has it.
 * The last line of standard output is the sum of all projects.
 */

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { ensureBrowsers } from './browsers.ts';
import { ensureKeyboard, ProgramMissing } from './programs.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache');

interface Results {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] }[];
}

interface Sum {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed and why, an entry each. */
  readonly failures: readonly string[];
  /** The run stopped before it could count. */
  readonly broken: boolean;
}

async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  try {
    await ensureBrowsers(['chromium', 'firefox']);
    if (asked.length === 0) ensureKeyboard();
  } catch (error) {
    if (!(error instanceof ProgramMissing)) throw error;
    process.stderr.write(`sidelight: ${error.message}\n`);
    process.stdout.write('0 passed, 1 failed (a program is missing)\n');
    return 1;
  }
  mkdirSync(CACHE, { recursive: true });
  return report(asked.length > 0 ? [await run('test-results.json', asked, false)] : await all());
}

/** Two lanes beside each other; the first builds the extension long before the second comes to need it. */
async function all(): Promise<Sum[]> {
  const first = run('test-results-e2e.json', ['--project', 'e2e'], false);
  const second = [
    await run('test-results.json', ['--project', '!e2e', '--project', '!e2e-beside'], true),
    await run('test-results-e2e-beside.json', ['--project', 'e2e-beside'], true, { SIDELIGHT_SKIP_BUILD: '1' }),
  ];
  return [await first, ...second];
}

/** @param quiet its output is printed at its end, so as not to stand between another run's lines */
async function run(
  file: string,
  options: readonly string[],
  quiet: boolean,
  environment: NodeJS.ProcessEnv = {},
): Promise<Sum> {
  const results = join(CACHE, file);
  rmSync(results, { force: true });
  const vitest = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...options,
    ],
    { cwd: ROOT, env: { ...process.env, ...environment }, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' },
  );
  const said: Buffer[] = [];
  for (const stream of [vitest.stdout, vitest.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise<number>((done, fail) => {
    vitest.on('error', fail);
    vitest.on('close', (code) => done(code ?? 1));
  });
  process.stderr.write(Buffer.concat(said));
  return sumOf(results, status);
}

/** What stopped Vitest before it could count, a failed build say, counts as one failure. */
function sumOf(file: string, status: number): Sum {
  let results: Results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { passed: 0, failed: 1, skipped: 0, failures: [`Vitest ended with ${status} and no results`], broken: true };
  }
  // A file that could not even be loaded has no tests in it to fail.
  const unread = results.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
  const failed = results.numFailedTests + unread.length;
  const failures = results.testResults.flatMap(failuresOf);
  if (failed === 0 && status !== 0)
    failures.push(`Vitest ended with ${status} and no failed test: see its errors above`);
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: results.numPendingTests,
    failures,
    broken: false,
  };
}

function failuresOf(file: FileResult): string[] {
  const name = relative(ROOT, file.name);
  const failed = file.assertionResults.filter((each) => each.status === 'failed');
  if (failed.length === 0) return file.status === 'failed' ? [`${name}\n${file.message}`] : [];
  return failed.map((each) => `${name} > ${each.fullName}\n${each.failureMessages.join('\n')}`);
}

/** Prints the sum and gives the exit code. */
function report(sums: readonly Sum[]): number {
  const total = (of: (sum: Sum) => number): number => sums.reduce((sum, each) => sum + of(each), 0);
  const [passed, failed, skipped] = [total((s) => s.passed), total((s) => s.failed), total((s) => s.skipped)];
  const why = sums.some(({ broken }) => broken) ? ' (a run stopped before its tests; the reason is above)' : '';
  for (const failure of sums.flatMap(({ failures }) => failures)) process.stderr.write(`FAILED ${failure}\n\n`);
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${why}\n`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
