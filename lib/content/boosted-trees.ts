/*
 * Yes-or-no trees, added up: reads the compact form that `scripts/junk/train.ts` writes and scores rows with it. A
 * forest is a list of whole numbers in text, tree after tree, each in the order "node, its lower side, its upper side":
 * a split is `feature edge`, a leaf `-1 value`.
 */

export interface ForestData {
  /** Log-odds before any tree. */
  readonly base: number;
  /** Per feature, ascending: where a split may lie. */
  readonly edges: readonly (readonly number[])[];
  readonly trees: string;
}

export interface Forest {
  readonly base: number;
  /**
   * Parallel lists, a node each. `feature` is -1 at a leaf; `upper` is where the upper side begins, the lower side is
   * next.
   */
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly upper: Int32Array;
  readonly roots: readonly number[];
}

/** Leaves are stored as thousandths. */
export const LEAF_SCALE = 1000;

export function readForest({ base, edges, trees }: ForestData): Forest {
  const numbers = trees.split(' ').map(Number);
  const count = numbers.length / 2;
  const feature = new Int16Array(count);
  const value = new Float64Array(count);
  const upper = new Int32Array(count);
  const roots: number[] = [];
  /** Splits whose upper side has not begun. */
  const open: number[] = [];
  for (let node = 0; node < count; node++) {
    if (open.length === 0) roots.push(node);
    const id = numbers[node * 2] as number;
    const second = numbers[node * 2 + 1] as number;
    feature[node] = id;
    if (id >= 0) {
      value[node] = edges[id]?.[second] ?? 0;
      open.push(node);
      continue;
    }
    value[node] = second / LEAF_SCALE;
    // A leaf ends the lower side of the innermost split that has no upper side yet, or closes splits that have both.
    while (open.length > 0) {
      const split = open[open.length - 1] as number;
      if (upper[split] === 0) {
        upper[split] = node + 1;
        break;
      }
      open.pop();
    }
  }
  return { base, feature, value, upper, roots };
}

/** 0–1, for the row that begins at `at`. */
export const scoreRow = (forest: Forest, rows: Float64Array, at = 0): number =>
  1 / (1 + Math.exp(-sumRow(forest, rows, at)));

/** Log-odds, or one of several rivals' scores. */
export function sumRow({ base, feature, value, upper, roots }: Forest, rows: Float64Array, at = 0): number {
  let sum = base;
  for (let i = 0; i < roots.length; i++) {
    let node = roots[i] as number;
    for (let id = feature[node] as number; id >= 0; id = feature[node] as number) {
      node = (rows[at + id] as number) <= (value[node] as number) ? node + 1 : (upper[node] as number);
    }
    sum += value[node] as number;
  }
  return sum;
}
