/*
 * What a file of tests wants otherwise, it takes with `extend`, which makes a test of its own. Outside of `describe`,
 * `override` changes the test it is called on: one from the harness is changed for all later files of the process.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

const OVERRIDE = /^.*\.override\(/gm;
/** A statement that stands in something, not one link of a chain. */
const IN_A_GROUP = /^ +test\.override\($/;

test('fixtures are overridden in a group of tests only', () => {
  const files = filesUnder(join(ROOT, 'tests')).filter((file) => /\.tsx?$/.test(file));
  const found = files
    .filter((file) => file !== 'tests/fixtures-of-one-file.test.ts')
    .flatMap((file) =>
      (readFileSync(join(ROOT, file), 'utf8').match(OVERRIDE) ?? []).map((line) => [file, line] as const),
    );
  expect(found.length).toBeGreaterThan(0);
  expect(
    found.filter(([, line]) => !IN_A_GROUP.test(line)),
    'extend it',
  ).toEqual([]);
});
