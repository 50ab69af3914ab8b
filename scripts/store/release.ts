/*
 * `npm run release -- 1.2.3 [https://ADDRESS]`: makes this tree that version. package.json and the lock file say it,
 * the changelog's first part is closed with the day, and where an address is given the project lives there: homepage,
 * repository and the place for faults. What is left, a commit and a tag, it says and does not do.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..', '..');
const VERSION = /^\d+\.\d+\.\d+$/;
const UNRELEASED = /^## \S+ \(unreleased\)$/m;

/** The version in each of the places where npm keeps it; of package.json and of the lock file alike. */
export function withVersion(json: string, version: string): string {
  const told = JSON.parse(json) as { version: string; packages?: Record<string, { version: string }> };
  told.version = version;
  if (told.packages?.['']) told.packages[''].version = version;
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** @param home of the project, as a place for repositories has it: issues lie below it */
export function withHome(packageJson: string, home: string): string {
  const { href } = new URL(home);
  const address = href.replace(/\/$/, '');
  const told = JSON.parse(packageJson);
  Object.assign(told, { homepage: address, bugs: `${address}/issues` });
  told.repository.url = `${address}.git`;
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Throws where nothing is to be released. @param day ISO 8601 */
export function closed(changelog: string, version: string, day: string): string {
  if (!UNRELEASED.test(changelog)) throw new Error('CHANGELOG.md has nothing that is unreleased');
  return changelog.replace(UNRELEASED, `## ${version} (${day})`);
}

/**
 * The files as they are then, by name. All are made before one is written: what throws leaves the tree as it was.
 * @param read gives a file's text
 */
export function released(
  read: (file: string) => string,
  version: string,
  day: string,
  home?: string,
): Record<string, string> {
  if (!VERSION.test(version)) throw new Error('usage: npm run release -- 1.2.3 [https://ADDRESS-OF-THE-PROJECT]');
  const packageJson = withVersion(read('package.json'), version);
  return {
    'CHANGELOG.md': closed(read('CHANGELOG.md'), version, day),
    'package.json': home ? withHome(packageJson, home) : packageJson,
    'package-lock.json': withVersion(read('package-lock.json'), version),
  };
}

/** The tag is named to `git push`: `--follow-tags` would leave one without a message behind. */
export const whatIsLeft = (version: string): string =>
  `git commit -am "${version}" && git tag v${version} && git push origin HEAD v${version}`;

function release([version = '', home]: readonly string[]): void {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  const files = released(read, version, new Date().toISOString().slice(0, 10), home);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(ROOT, file), text);
  process.stdout.write(`This is ${version}. Look at the changes, then:\n  ${whatIsLeft(version)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    release(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
