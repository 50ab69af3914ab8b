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
    pattern:
      /\bwaitForTimeout\b|(?<!')\bsetTimeout\b|timers\/promises|\bscheduler\.(?:wait|postTask)\(|\bAtomics\.wait/,
    instead: 'wait for a sign that the thing was looked at: tests/e2e/harness/page-time.ts, until.ts, expect.poll',
    allowed: [
      // The three that others use: in a page, until something holds, and the end of what never comes.
      'e2e/harness/page-time.ts',
      'until.ts',
      'e2e/harness/within.ts',
      // A finger that stays on the glass: how long it does is what makes a long press.
      'e2e/harness/touch.ts',
      'e2e/harness/phone-firefox.ts',
      // In the next turn, so that the call that asks for it has been answered.
      'e2e/worker-dies.test.ts',
      'fake-extension.ts',
      // What is looked for is a timer, or what one paints.
      'e2e/beside/at-rest.test.ts',
      'e2e/beside/scripts/bench-visit.test.ts',
    ],
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
