import { expect, test } from 'vitest';
import { readForest, scoreRow, sumRow } from '../../../lib/content/boosted-trees.ts';
import { growTrees, slimForest } from '../../../scripts/junk/grow-trees.ts';

const row = (...values: number[]) => Float64Array.from(values);

test('what is grown tells the two kinds apart, and growing again gives the same bytes', () => {
  const samples = Array.from({ length: 400 }, (_, i) => ({
    row: row(i % 20, (i * 7) % 13),
    yes: i % 20 > 11 && (i * 7) % 13 < 8,
    weight: 1,
  }));
  const options = { trees: 20, depth: 3, rate: 0.3, leastWeight: 1, l2: 1 };
  const data = growTrees(samples, options);
  const forest = readForest(data);
  const right = samples.filter((sample) => scoreRow(forest, sample.row) > 0.5 === sample.yes).length;
  expect(right / samples.length).toBeGreaterThan(0.97);
  expect(growTrees(samples, options)).toEqual(data);
});

test('rivals in a group are weighed against each other: the largest of three is found, whatever its size', () => {
  const samples = Array.from({ length: 200 }, (_, group) => {
    const values = [0, 1, 2].map((i) => (group * 7 + i * 5) % 11);
    const most = Math.max(...values);
    return values.map((value, i) => ({
      row: row(value, most - Math.max(...values.toSpliced(i, 1))),
      yes: value === most,
      weight: 1,
      group,
    }));
  }).flat();
  const forest = readForest(slimForest(growTrees(samples, { trees: 30, depth: 3, rate: 0.3, leastWeight: 1, l2: 1 })));
  const right = samples.filter(({ yes, group }, i) => {
    if (!yes) return false;
    const rivals = samples.filter((sample) => sample.group === group);
    const scores = rivals.map((sample) => sumRow(forest, sample.row));
    return Math.max(...scores) === sumRow(forest, (samples[i] as (typeof samples)[number]).row);
  });
  expect(right.length / 200).toBeGreaterThan(0.9);
});
