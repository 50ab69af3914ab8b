/* Prints what the changelog says of the version in package.json, for the release and the stores. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** The part below `## VERSION (DAY)`, without that line; null where the changelog has none, or calls it unreleased. */
export function releaseNotes(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => text.split(/\s/, 1)[0] === version);
  return part === undefined || /^\S+ \(unreleased\)/.test(part) ? null : part.slice(part.indexOf('\n') + 1).trim();
}

if (process.argv[1] === import.meta.filename) {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
  const notes = releaseNotes(readFileSync(resolve(ROOT, 'CHANGELOG.md'), 'utf8'), version);
  if (notes === null) {
    process.stderr.write(`CHANGELOG.md has no part for ${version} that is finished: npm run release -- ${version}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${notes}\n`);
}
