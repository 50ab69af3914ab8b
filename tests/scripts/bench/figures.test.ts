import { expect, test } from 'vitest';
import { median, percentile } from '../../../scripts/bench/visit/figures.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[10, 2, 4, 100], 7],
  [[-3, -1, -20], -3],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [[5], 5],
  [Array.from({ length: 20 }, (_, i) => 20 - i), 19],
  [Array.from({ length: 12 }, (_, i) => i + 1), 12],
])('the 95th percentile of %j is %d', (values, expected) => {
  expect(percentile(values, 0.95)).toBe(expected);
});

test.each([[[]], [[1, Number.NaN, 3]], [[1, Number.POSITIVE_INFINITY]]])(
  'figures with a hole are refused: %j',
  (values) => {
    expect(() => median(values)).toThrow(/figure/);
    expect(() => percentile(values, 0.95)).toThrow(/figure/);
  },
);
