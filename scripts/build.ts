/*
 * Builds the extension for both browsers: `npm run build`, or `npm run build -- chrome-test` for some of the four. The
 * test builds differ from the released ones in two things: pages on 127.0.0.1 are permitted from the start, because an
 * optional permission's prompt cannot be answered without a display; and there is a site rule for them, because the
 * released list is empty.
 */

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..');

export const BUILDS = {
  chrome: { arguments: ['-b', 'chrome'], folder: 'chrome-mv3' },
  firefox: { arguments: ['-b', 'firefox'], folder: 'firefox-mv3' },
  'chrome-test': { arguments: ['-b', 'chrome', '--mode', 'test'], folder: 'chrome-mv3-test' },
  'firefox-test': { arguments: ['-b', 'firefox', '--mode', 'test'], folder: 'firefox-mv3-test' },
} as const;

export type BuildName = keyof typeof BUILDS;

export const buildFolder = (name: BuildName): string => join(ROOT, '.output', BUILDS[name].folder);

/**
 * Builds one after the other (two at once are no faster on two cores); throws with the tool's own words when one fails.
 */
export function build(names: readonly BuildName[]): void {
  for (const name of names) {
    // Started from a test, NODE_ENV is `test`, and WXT would keep it: all four builds are production code.
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...BUILDS[name].arguments],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', CI: '1' },
      },
    );
    if (run.status !== 0) throw new Error(`the ${name} build failed:\n${run.stdout}\n${run.stderr}`);
    process.stderr.write(`built ${name} into .output/${BUILDS[name].folder}\n`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(BUILDS, name));
  if (unknown.length > 0) {
    process.stderr.write(`unknown build: ${unknown.join(', ')}. There are: ${Object.keys(BUILDS).join(', ')}\n`);
    process.exit(1);
  }
  try {
    build(asked.length > 0 ? (asked as BuildName[]) : ['chrome', 'firefox']);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
