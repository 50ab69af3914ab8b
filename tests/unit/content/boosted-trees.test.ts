import { describe, expect, test } from 'vitest';
import { readForest, scoreRow } from '../../../lib/content/boosted-trees.ts';

const row = (...values: number[]) => Float64Array.from(values);

describe('boosted trees', () => {
  test('a stored tree is walked as written: lower side first, leaves in thousandths', () => {
    const forest = readForest({ base: 0, edges: [[5], [1, 2]], trees: '0 0 1 1 -1 -2000 -1 0 -1 2000' });
    const logOdds = (...values: number[]) => {
      const p = scoreRow(forest, row(...values));
      return Math.round(Math.log(p / (1 - p)) * 1000) / 1000;
    };
    expect([logOdds(5, 2), logOdds(5, 3), logOdds(6, 0)]).toEqual([-2, 0, 2]);
  });

  test('several trees add up', () => {
    const forest = readForest({ base: 0, edges: [[0]], trees: '0 0 -1 -500 -1 500 0 0 -1 -250 -1 250 -1 1000' });
    expect(forest.roots).toHaveLength(3);
    expect(scoreRow(forest, row(1))).toBeCloseTo(1 / (1 + Math.exp(-1.75)));
  });
});
