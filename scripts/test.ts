/*
 * `npm test`: browsers and a keyboard in place, then all projects of vitest.config.ts, in three lanes beside each
 * other, because browsers are waited for much of the time. The end-to-end tests that press keys come first wherever two
 * want the processor, so that they run as on a machine of their own; what the others say is printed when they are
 * through. Arguments go to Vitest, in one run: `npm test -- --project unit`. What failed is said once more at the end,
 * where a log that keeps only its end has it. The last line of standard output is the sum of all projects.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { ensureBrowsers } from './browsers.ts';
import { BUILDS } from './build.ts';
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
  return report(asked.length > 0 ? [await run('test-results.json', asked)] : await all());
}

const BUILT = { SIDELIGHT_SKIP_BUILD: '1' };

/** What needs no build begins while it is made. */
async function all(): Promise<Sum[]> {
  const others = run('test-results.json', ['--project', '!e2e', '--project', '!e2e-beside'], { aside: true });
  if (!(await built())) return [stopped('the builds failed, so nothing was tried end to end'), await others];
  return Promise.all([
    run('test-results-e2e.json', ['--project', 'e2e'], { environment: BUILT }),
    run('test-results-e2e-beside.json', ['--project', 'e2e-beside'], { aside: true, environment: BUILT }),
    others,
  ]);
}

const built = async (): Promise<boolean> =>
  (await ended(
    spawn(process.execPath, [join(ROOT, 'scripts/build.ts'), ...Object.keys(BUILDS)], { stdio: 'inherit' }),
  )) === 0;

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });

interface RunOptions {
  /** Gives way where another wants the processor; and is printed at its end, not between another run's lines. */
  readonly aside?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

async function run(file: string, options: readonly string[], how: RunOptions = {}): Promise<Sum> {
  const { aside = false, environment = {} } = how;
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
    { cwd: ROOT, env: { ...process.env, ...environment }, stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit' },
  );
  if (aside && vitest.pid !== undefined) setPriority(vitest.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const said: Buffer[] = [];
  for (const stream of [vitest.stdout, vitest.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const status = await ended(vitest);
  process.stderr.write(Buffer.concat(said));
  return sumOf(results, status);
}

const stopped = (why: string): Sum => ({ passed: 0, failed: 1, skipped: 0, failures: [why], broken: true });

/** What stopped Vitest before it could count, a failed build say, counts as one failure. */
function sumOf(file: string, status: number): Sum {
  let results: Results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return stopped(`Vitest ended with ${status} and no results`);
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
