import { expect, test } from 'vitest';
import { waitAfter } from '../../../../entrypoints/background/sync/sync-times.ts';

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
