/*
 * k-means over vectors of length one: seeded, so that the same vectors give the same clusters. After a few full rounds
 * a point is compared with the centres nearest to its own only, which is where it can go.
 */

import { makeRandom } from './crf.ts';

const FULL_ROUNDS = 2;
const NEAR_ROUNDS = 12;
/** Centres compared in a near round. */
const NEAR = 48;

function dot(a: Float32Array, i: number, b: Float32Array, j: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += (a[i + d] as number) * (b[j + d] as number);
  return sum;
}

/** The centre most like point `i`, of those listed or of all. */
function nearest(
  points: Float32Array,
  i: number,
  centres: Float32Array,
  dimensions: number,
  among: Uint16Array | null,
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  const count = among?.length ?? centres.length / dimensions;
  for (let k = 0; k < count; k++) {
    const c = among === null ? k : (among[k] as number);
    const likeness = dot(points, i * dimensions, centres, c * dimensions, dimensions);
    if (likeness > most) {
      most = likeness;
      best = c;
    }
  }
  return best;
}

function neighboursOf(centres: Float32Array, dimensions: number): Uint16Array[] {
  const count = centres.length / dimensions;
  return Array.from({ length: count }, (_, own) => {
    const likeness = Array.from({ length: count }, (_, c) =>
      dot(centres, own * dimensions, centres, c * dimensions, dimensions),
    );
    return Uint16Array.from(
      likeness
        .map((_, c) => c)
        .sort((a, b) => (likeness[b] as number) - (likeness[a] as number) || a - b)
        .slice(0, NEAR),
    );
  });
}

/** Moves every centre to the middle of its points; one without points stays. */
function recentre(
  points: Float32Array,
  weights: Float32Array | null,
  owner: Uint16Array,
  centres: Float32Array,
  dimensions: number,
): void {
  const sums = new Float64Array(centres.length);
  for (let i = 0; i < owner.length; i++) {
    const weight = weights === null ? 1 : (weights[i] as number);
    const base = (owner[i] as number) * dimensions;
    for (let d = 0; d < dimensions; d++)
      sums[base + d] = (sums[base + d] as number) + weight * (points[i * dimensions + d] as number);
  }
  for (let base = 0; base < centres.length; base += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (sums[base + d] as number) ** 2;
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let d = 0; d < dimensions; d++) centres[base + d] = (sums[base + d] as number) / length;
  }
}

export interface Clustering {
  /** Cluster of each point. */
  readonly owner: Uint16Array;
  readonly centres: Float32Array;
}

/** Clusters the first `trained` points and gives every point to the nearest. */
export function kMeans(
  points: Float32Array,
  dimensions: number,
  clusters: number,
  trained: number,
  seed: number,
  weights: Float32Array | null = null,
): Clustering {
  const random = makeRandom(seed);
  const total = points.length / dimensions;
  const count = Math.min(trained, total);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < Math.min(clusters, count); i++) {
    const j = i + Math.floor(random() * (count - i));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  const centres = new Float32Array(clusters * dimensions);
  for (let c = 0; c < clusters; c++) {
    const from = (order[c % count] as number) * dimensions;
    centres.set(points.subarray(from, from + dimensions), c * dimensions);
  }
  const owner = new Uint16Array(count);
  for (let round = 0; round < FULL_ROUNDS + NEAR_ROUNDS; round++) {
    const near = round < FULL_ROUNDS ? null : neighboursOf(centres, dimensions);
    for (let i = 0; i < count; i++)
      owner[i] = nearest(points, i, centres, dimensions, near?.[owner[i] as number] ?? null);
    recentre(points, weights, owner, centres, dimensions);
  }
  const all = new Uint16Array(total);
  for (let i = 0; i < total; i++) all[i] = nearest(points, i, centres, dimensions, null);
  return { owner: all, centres };
}
