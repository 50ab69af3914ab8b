/*
 * The workflows can be tried on nobody's machine, so what can be known of them without is kept here: they name what is
 * there, may do no more than they need, end by themselves, and run actions as they were looked at.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const FOLDER = '.github/workflows';
const { scripts, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What npm does by itself. */
const OF_NPM = ['ci', 'test'];
const NPM_SCRIPT = /\bnpm run (?:-s )?([\w:-]+)/g;
const NPM_COMMAND = /\bnpm (?!run\b)(\w+)/g;
const PACKAGE_COMMAND = /\bnpx ([\w@/-]+)/g;
const PATH = /(?:^|[\s"'(])(\.?\/?(?:scripts|tests|docs|lib)\/[\w./-]+|\.\/[\w.-]+\.json)/g;
/** Forty digits of a commit, and the version that it is. */
const PINNED = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(readdirSync(join(ROOT, FOLDER)))('%s', (file) => {
  const text = readFileSync(join(ROOT, FOLDER, file), 'utf8');
  const runs = all(text, /^\s*(?:- )?run: (.+)$/gm);
  const jobs = text.slice(text.indexOf('\njobs:'));

  test('runs what is there', () => {
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.flatMap((run) => all(run, NPM_SCRIPT)).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect(runs.flatMap((run) => all(run, NPM_COMMAND)).filter((name) => !OF_NPM.includes(name))).toEqual([]);
    expect(runs.flatMap((run) => all(run, PACKAGE_COMMAND)).filter((name) => !devDependencies[name])).toEqual([]);
    expect(runs.flatMap((run) => all(run, PATH)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('fails when a command before a pipe does, reads by default, and ends by itself', () => {
    expect(text).toMatch(/^defaults:\n {2}run:\n {4}shell: bash$/m);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    const names = all(jobs, /^ {2}(\w[\w-]*):$/gm);
    expect(names.length).toBeGreaterThan(0);
    expect(all(jobs, /^ {4}(timeout-minutes): \d+$/gm)).toHaveLength(names.length);
  });

  test('takes actions at a commit, and leaves no key behind', () => {
    const used = all(text, /^\s*- uses: (.+)$/gm);
    expect(used.filter((action) => !PINNED.test(action))).toEqual([]);
    const checkouts = used.filter((action) => action.startsWith('actions/checkout@'));
    expect(all(text, /(persist-credentials: false)/g)).toHaveLength(checkouts.length);
  });
});
