import { expect, test } from 'vitest';
import { kMeans } from '../../../scripts/ner/k-means.ts';

/** Points on a circle, a third about each of three directions. */
const points = Float32Array.from(
  Array.from({ length: 60 }, (_, i) => ((i % 3) * 2 * Math.PI) / 3 + (i % 7) / 40).flatMap((angle) => [
    Math.cos(angle),
    Math.sin(angle),
  ]),
);

test('what lies together is one cluster', () => {
  // Three of the first rolls put a centre in each heap; the point is what the rounds make of it.
  const { owner } = kMeans(points, 2, 9, 60, 3);
  for (let i = 0; i < 60; i++) for (let j = 0; j < 60; j++) if (owner[i] === owner[j]) expect(i % 3).toBe(j % 3);
});

test('the same seed gives the same clusters', () => {
  expect(kMeans(points, 2, 5, 40, 4)).toEqual(kMeans(points, 2, 5, 40, 4));
});
