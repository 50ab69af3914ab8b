/*
 * Grows boosted trees for a yes-or-no question from rows of numbers, by histograms (32 bins a feature), each tree from
 * a part of the rows and columns (stochastic gradient boosting, Friedman 2002). Chance is seeded: the same rows give
 * the same trees, and the same bytes. Own code because the shipped form, the scorer and this are 200 lines in all and
 * need no native add-on.
 */

import { type ForestData, LEAF_SCALE } from '../../lib/content/boosted-trees.ts';
import { seeded } from '../random.ts';

export interface GrowOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight (sum of second derivatives) on either side of a split. */
  readonly leastWeight: number;
  readonly l2: number;
  /** Shares of rows and of columns that a tree is grown from, 0–1; all when left out. */
  readonly rows?: number;
  readonly columns?: number;
}

export interface Sample {
  readonly row: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
  /**
   * Rows with the same number stand together and are rivals: one of them is the yes, and the trees learn which (softmax
   * over the group). Without it each row is a question of its own.
   */
  readonly group?: number;
}

const BINS = 32;
const MIN_GAIN = 1e-3;

export function growTrees(samples: readonly Sample[], options: GrowOptions): ForestData {
  const { edges, bins } = binned(samples);
  const yes = samples.reduce((sum, sample) => sum + (sample.yes ? sample.weight : 0), 0);
  const all = samples.reduce((sum, sample) => sum + sample.weight, 0);
  const grouped = samples[0]?.group !== undefined;
  const base = grouped ? 0 : rounded(Math.log(yes / (all - yes)));
  const scores = new Float64Array(samples.length).fill(base);
  const gradient = new Float64Array(samples.length);
  const hessian = new Float64Array(samples.length);
  const numbers: number[] = [];

  const leaf = (members: Int32Array, value: number): void => {
    const stored = Math.round(value * LEAF_SCALE);
    numbers.push(-1, stored);
    for (const i of members) scores[i] = (scores[i] ?? 0) + stored / LEAF_SCALE;
  };
  const random = seeded(1);
  const isDrawn = new Uint8Array(samples.length);
  /** Every row goes down the tree, so that all scores stay true; only those drawn have a say in it. */
  const grow = (members: Int32Array, columns: readonly number[], depth: number): void => {
    const drawn = members.filter((i) => isDrawn[i] === 1);
    const split = depth > 0 ? bestSplit(drawn, columns, edges, bins, gradient, hessian, options) : null;
    if (!split) {
      const [g, h] = sums(drawn, gradient, hessian);
      leaf(members, (-options.rate * g) / (h + options.l2));
      return;
    }
    numbers.push(split.feature, split.bin);
    const column = bins[split.feature] as Uint8Array;
    grow(
      members.filter((i) => (column[i] as number) <= split.bin),
      columns,
      depth - 1,
    );
    grow(
      members.filter((i) => (column[i] as number) > split.bin),
      columns,
      depth - 1,
    );
  };

  const everyone = Int32Array.from(samples, (_, i) => i);
  for (let tree = 0; tree < options.trees; tree++) {
    const chances = grouped ? rivalChances(samples, scores) : scores.map((score) => 1 / (1 + Math.exp(-score)));
    samples.forEach(({ yes: isYes, weight }, i) => {
      const p = chances[i] as number;
      gradient[i] = weight * (p - (isYes ? 1 : 0));
      hessian[i] = Math.max(1e-6, weight * p * (1 - p));
    });
    for (const i of everyone) isDrawn[i] = random() < (options.rows ?? 1) ? 1 : 0;
    const columns = edges.flatMap((_, column) => (random() < (options.columns ?? 1) ? [column] : []));
    grow(everyone, columns, options.depth);
  }
  return { base, edges, trees: numbers.join(' ') };
}

/**
 * For shipping: edges no split uses are left out, their places are kept; leaves are rounded to multiples of `leafStep`
 * thousandths.
 */
export function slimForest({ base, edges, trees }: ForestData, leafStep = 1): ForestData {
  const numbers = trees.split(' ').map(Number);
  const used = edges.map(() => new Set<number>());
  for (let i = 0; i < numbers.length; i += 2) used[numbers[i] as number]?.add(numbers[i + 1] as number);
  const kept = used.map((bins) => [...bins].sort((a, b) => a - b));
  const renumbered = numbers.map((value, i) => {
    if (i % 2 === 0) return value;
    const bins = kept[numbers[i - 1] as number];
    return bins ? bins.indexOf(value) : Math.round(value / leafStep) * leafStep;
  });
  return {
    base,
    edges: edges.map((list, i) => (kept[i] as number[]).map((bin) => list[bin] as number)),
    trees: renumbered.join(' '),
  };
}

/** Of each row, how likely it is the one of its group. */
function rivalChances(samples: readonly Sample[], scores: Float64Array): Float64Array {
  const chances = scores.map((score) => Math.exp(score));
  for (let from = 0, to = 0; from < samples.length; from = to) {
    let sum = 0;
    for (; to < samples.length && samples[to]?.group === samples[from]?.group; to++) sum += chances[to] as number;
    for (let i = from; i < to; i++) chances[i] = (chances[i] as number) / sum;
  }
  return chances;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

function binned(samples: readonly Sample[]): { edges: number[][]; bins: Uint8Array[] } {
  const width = samples[0]?.row.length ?? 0;
  const edges: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = Float64Array.from(samples, ({ row }) => row[feature] as number).sort();
    const cuts = new Set<number>();
    const distinct = [...new Set(values)];
    if (distinct.length <= BINS)
      distinct.slice(1).forEach((value, i) => void cuts.add(rounded((value + (distinct[i] as number)) / 2)));
    else {
      for (let bin = 1; bin < BINS; bin++) {
        const at = Math.floor((bin * values.length) / BINS);
        cuts.add(rounded(((values[at] as number) + (values[at - 1] as number)) / 2));
      }
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    edges.push(sorted);
    bins.push(Uint8Array.from(samples, ({ row }) => binOf(sorted, row[feature] as number)));
  }
  return { edges, bins };
}

/** How many edges lie below the value. */
function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sums(members: Int32Array, gradient: Float64Array, hessian: Float64Array): [number, number] {
  let [g, h] = [0, 0];
  for (const i of members) {
    g += gradient[i] as number;
    h += hessian[i] as number;
  }
  return [g, h];
}

function bestSplit(
  members: Int32Array,
  columns: readonly number[],
  edges: readonly (readonly number[])[],
  bins: readonly Uint8Array[],
  gradient: Float64Array,
  hessian: Float64Array,
  options: GrowOptions,
): { feature: number; bin: number } | null {
  const [g, h] = sums(members, gradient, hessian);
  if (h < 2 * options.leastWeight) return null;
  const whole = (g * g) / (h + options.l2);
  const inBinG = new Float64Array(BINS + 1);
  const inBinH = new Float64Array(BINS + 1);
  let best = MIN_GAIN;
  let found: { feature: number; bin: number } | null = null;
  for (const feature of columns) {
    const cuts = (edges[feature] as readonly number[]).length;
    if (cuts === 0) continue;
    inBinG.fill(0);
    inBinH.fill(0);
    const column = bins[feature] as Uint8Array;
    for (let k = 0; k < members.length; k++) {
      const i = members[k] as number;
      const bin = column[i] as number;
      inBinG[bin] = (inBinG[bin] as number) + (gradient[i] as number);
      inBinH[bin] = (inBinH[bin] as number) + (hessian[i] as number);
    }
    let [lowG, lowH] = [0, 0];
    for (let bin = 0; bin < cuts; bin++) {
      lowG += inBinG[bin] as number;
      lowH += inBinH[bin] as number;
      if (lowH < options.leastWeight || h - lowH < options.leastWeight) continue;
      const highG = g - lowG;
      const gain = (lowG * lowG) / (lowH + options.l2) + (highG * highG) / (h - lowH + options.l2) - whole;
      if (gain > best) {
        best = gain;
        found = { feature, bin };
      }
    }
  }
  return found;
}
