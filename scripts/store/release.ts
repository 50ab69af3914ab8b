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

function change(file: string, by: (text: string) => string): void {
  const path = join(ROOT, file);
  writeFileSync(path, by(readFileSync(path, 'utf8')));
}

function release([version = '', home]: readonly string[]): void {
  if (!VERSION.test(version)) throw new Error('usage: npm run release -- 1.2.3 [https://ADDRESS-OF-THE-PROJECT]');
  change('CHANGELOG.md', (text) => closed(text, version, new Date().toISOString().slice(0, 10)));
  for (const file of ['package.json', 'package-lock.json']) change(file, (text) => withVersion(text, version));
  if (home) change('package.json', (text) => withHome(text, home));
  process.stdout.write(`This is ${version}. Look at the changes, then:
  git commit -am "${version}" && git tag v${version} && git push --follow-tags
`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    release(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
