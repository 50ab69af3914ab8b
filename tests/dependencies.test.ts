/* Every package is used: imported somewhere, or for a reason that stands here. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

/** Package → why it is there, though nothing imports it. */
const UNIMPORTED: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'the command `biome`',
  '@stryker-mutator/core': 'the command behind `npm run mutate`',
  '@vitest/coverage-v8': 'asked for by Vitest for `npm run coverage`',
  'addons-linter': 'a command, of the release and of a test',
  playwright: 'asked for by @vitest/browser-playwright; what we write imports playwright-core, which it brings',
  typescript: 'the command `tsc`',
};

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const code = filesUnder(ROOT)
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) || file === 'scripts/mutation/stryker.config.json')
  .filter((file) => file !== 'tests/dependencies.test.ts')
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

const isImported = (name: string): boolean =>
  new RegExp(`["']${name.replace('/', '\\/')}(?:\\/[^"']*)?["']`).test(code);

/** Types of a package are used with it, or by their own globals. */
const isTypes = (name: string): boolean => name.startsWith('@types/');

test('every package is imported, or has its reason', () => {
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !isTypes(name));
  expect(names.filter((name) => !isImported(name) && !Object.hasOwn(UNIMPORTED, name))).toEqual([]);
});

test('no reason is left of what is gone', () => {
  expect(Object.keys(UNIMPORTED).filter((name) => !Object.hasOwn(devDependencies, name))).toEqual([]);
});

test('types are those of something that is used', () => {
  const used = { node: 'node:fs', chrome: 'chrome.', 'topojson-specification': 'topojson-specification' };
  const types = Object.keys(devDependencies).filter(isTypes);
  const unused = types.filter((name) => {
    const of = name.slice('@types/'.length);
    return Object.hasOwn(used, of) ? !code.includes(used[of as keyof typeof used]) : !isImported(of);
  });
  expect(unused).toEqual([]);
});
