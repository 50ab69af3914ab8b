/*
 * `npm run test:servers`: what shares notes, against servers that people run. Each is started by the tests themselves,
 * in a folder and on a port of its own: Apache with `mod_dav`, `rclone serve webdav`, and the package that `npm test`
 * uses. On Apache the two browsers share notes as well. A server that is not installed fails the run, and says how to
 * get it. Arguments name servers: `npm run test:servers -- rclone`.
 */

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { SERVER_VARIABLE, SERVERS, type ServerName } from '../tests/dav/start-dav-server.ts';
import { BrowserMissing, ensureBrowsers } from './browsers.ts';

const ROOT = resolve(import.meta.dirname, '..');

const MAILBOX = ['--project', 'unit', 'tests/unit/remote/webdav'];
const BROWSERS = ['--project', 'e2e', 'tests/e2e/sync'];
const RUNS: Readonly<Record<ServerName, readonly (readonly string[])[]>> = {
  apache: [MAILBOX, BROWSERS],
  rclone: [MAILBOX],
  npm: [MAILBOX],
};

async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(RUNS, name));
  if (unknown.length > 0)
    return told(`no server is called ${unknown.join(', ')}; there are ${Object.keys(RUNS).join(', ')}`);
  const names = (asked.length > 0 ? asked : Object.keys(RUNS)) as ServerName[];
  const missing = (await Promise.all(names.map(whyNot))).filter((why) => why !== null);
  if (missing.length > 0) return told(missing.join('\nsidelight: '));
  if (names.some((name) => RUNS[name].includes(BROWSERS))) await ensureBrowsers(['chromium', 'firefox']);
  const failed = names.flatMap((name) => RUNS[name].filter((options) => !run(name, options)).map(() => name));
  process.stdout.write(
    failed.length === 0 ? `\nall passed on ${names.join(', ')}\n` : `\nfailed on ${[...new Set(failed)].join(', ')}\n`,
  );
  return failed.length === 0 ? 0 : 1;
}

function told(words: string): number {
  process.stderr.write(`sidelight: ${words}\n`);
  return 1;
}

/** Started once before anything is tried, so that none is found missing after the others have run. */
async function whyNot(name: ServerName): Promise<string | null> {
  try {
    await (await SERVERS[name]()).stop();
    return null;
  } catch (error) {
    return `${name} cannot be tried: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function run(name: ServerName, options: readonly string[]): boolean {
  process.stdout.write(`\n== ${name}: ${options.at(-1)}\n`);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...options], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, [SERVER_VARIABLE]: name },
  });
  return status === 0;
}

try {
  process.exit(await main());
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  process.exit(told(error.message));
}
