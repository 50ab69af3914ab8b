/*
 * What goes to the stores: the extension for Chrome and, the same bytes, for Edge; for Firefox; and the sources that
 * its reviewers build it from.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFolder } from '../build.ts';
import { archive, filesBelow } from './archive.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const REVIEWERS_NOTE = 'docs/store/reviewers.md';

/** File names in the order they are uploaded, and their bytes; the builds must be there. */
export function packages(): Map<string, Uint8Array> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const chrome = archive(filesBelow(buildFolder('chrome')));
  return new Map([
    [`sidelight-${version}-chrome.zip`, chrome],
    [`sidelight-${version}-edge.zip`, chrome],
    [`sidelight-${version}-firefox.zip`, archive(filesBelow(buildFolder('firefox')))],
    [`sidelight-${version}-sources.zip`, archive(sources())],
  ]);
}

/** The repository's files, with the note for reviewers where they look first. */
export function sources(): Map<string, Uint8Array> {
  const files = tracked() ?? filesBelow(ROOT, ignored());
  const note = files.get(REVIEWERS_NOTE);
  if (!note) throw new Error(`${REVIEWERS_NOTE} is missing`);
  return files.set('REVIEWERS.md', note);
}

/** Null where there is no repository, as in the unpacked sources. */
function tracked(): Map<string, Uint8Array> | null {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (git.status !== 0) return null;
  const names = git.stdout.split('\0').filter((name) => name !== '');
  return new Map(names.map((name) => [name, readFileSync(join(ROOT, name))]));
}

/**
 * What the repository does not hold. Of the patterns of its list these three are understood: `name`, `*.end`, and a
 * name below any folder.
 */
function ignored(): (name: string) => boolean {
  const patterns = readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => lastPart(line.trim().replace(/\/$/, '')))
    .filter((pattern) => pattern !== '' && !pattern.startsWith('#'));
  const names = new Set(['.git', ...patterns]);
  const ends = patterns.filter((pattern) => pattern.startsWith('*.')).map((pattern) => pattern.slice(1));
  return (name) => names.has(lastPart(name)) || ends.some((end) => name.endsWith(end));
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
