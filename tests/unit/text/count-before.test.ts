import { expect, test } from 'vitest';
import { countBefore } from '../../../lib/text/count-before.ts';

test.each([
  { sentence: 'nothing, of nothing', items: [], below: 3, count: 0 },
  { sentence: 'none', items: [3, 4, 5], below: 3, count: 0 },
  { sentence: 'some', items: [1, 2, 2, 3, 5], below: 3, count: 3 },
  { sentence: 'all', items: [1, 2], below: 3, count: 2 },
])('counts $sentence', ({ items, below, count }) => {
  expect(countBefore(items, (item) => item < below)).toBe(count);
});
