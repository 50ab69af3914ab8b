import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LICENCES, libraries, licencesText } from '../../../scripts/store/licences.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What libraries bring along that is not in the package: commands, and a file that is for Node alone. */
const NOT_BUNDLED = ['commander', 'isomorphic.js'];

test('the file in the package says what is bundled, as npm run licences writes it', () => {
  expect(licencesText() === read(LICENCES)).toBe(true);
});

test('each library lets itself be given on under terms like ours, and its words say whose it is', () => {
  const known = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
  expect(libraries().filter(({ licence }) => !known.includes(licence))).toEqual([]);
  expect(libraries().filter(({ text }) => !/copyright|licensor/i.test(text))).toEqual([]);
});

test('what the libraries need in their turn is among them, or known not to be bundled', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dependencies?: Record<string, string> }>;
  };
  const needed = new Set<string>();
  const queue = Object.keys(packages['']?.dependencies ?? {});
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    queue.push(...Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
  }
  const named = [...libraries().map(({ name }) => name), ...NOT_BUNDLED];
  expect([...needed].filter((name) => !named.includes(name))).toEqual([]);
});
