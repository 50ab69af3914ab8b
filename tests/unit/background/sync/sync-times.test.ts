import { expect, test } from 'vitest';
import { nextAfter, waitAfter } from '../../../../entrypoints/background/sync/sync-times.ts';

test.each([
  [0, 30],
  [1, 1],
  [2, 2],
  [4, 8],
  [7, 60],
  [500, 60],
])('after %d rounds that failed the next is made in %d minutes', (failures, minutes) => {
  expect(waitAfter(failures)).toBe(minutes);
});

test('a server that asked to be left alone is not asked before, and never sooner than after a fault', () => {
  const now = Date.parse('2026-11-27T08:00:00.000Z');
  const failing = (until: string | null) => ({ since: '2026-11-27T07:00:00.000Z', kind: 'busy', until });
  expect(nextAfter({ failures: 1, failing: failing('2026-11-27T10:00:00.000Z') }, now)).toBe(120);
  expect(nextAfter({ failures: 4, failing: failing('2026-11-27T08:01:00.000Z') }, now)).toBe(8);
  expect(nextAfter({ failures: 4, failing: failing(null) }, now)).toBe(8);
  expect(nextAfter({ failures: 0, failing: null }, now)).toBe(30);
});
