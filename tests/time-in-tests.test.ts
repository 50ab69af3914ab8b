/*
 * No test may fail because a machine is slow, and none may pass because it did not look. What tempts to either has a
 * name, and is found by it: a wait of so many milliseconds, a second try, a clock.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = import.meta.dirname;

interface Temptation {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
  /** Files that may, because nothing in them is decided by it; relative to this folder. */
  readonly allowed: readonly string[];
}

const TEMPTATIONS: readonly Temptation[] = [
  {
    name: 'a fixed wait',
    pattern: /\bwaitForTimeout\(|\bnew Promise\(\(?\w*\)? => setTimeout\(/,
    instead: 'wait for a sign that the thing was looked at: tests/e2e/harness/page-time.ts, expect.poll',
    allowed: ['e2e/harness/page-time.ts'],
  },
  {
    name: 'a wait of one second',
    pattern: /\bvi\.wait(?:For|Until)\(/,
    instead: 'tests/eventually.ts, which has the patience of expect.poll',
    allowed: ['eventually.ts'],
  },
  {
    name: 'another try',
    pattern: /\bretry: \d/,
    instead: 'find out what the first try depends on',
    allowed: [],
  },
  {
    name: 'a clock',
    pattern: /\bperformance\.now\(\)|\.cpuUsage\(|\bhrtime\b/,
    instead: 'count: tests/quality/growth/count-operations.ts; measure in scripts/bench',
    // A ratio with room for what noise does; a clock of the test's own.
    allowed: ['quality/growth/processor-time.test.ts', 'browser/dom/observe-page.test.ts'],
  },
];

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && file !== 'time-in-tests.test.ts');

test.each(TEMPTATIONS)('$name is in no test; instead, $instead', ({ pattern, allowed }) => {
  const holders = files.filter((file) => pattern.test(readFileSync(join(FOLDER, file), 'utf8')));
  expect(holders.filter((file) => !allowed.includes(file))).toEqual([]);
  // A file that no longer needs its exception gives it up.
  expect(holders).toEqual(expect.arrayContaining([...allowed]));
});
