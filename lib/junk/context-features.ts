/*
 * The second look at a line: what the first look said of it, of its neighbours, and of the lines made like it. A related box betrays its
 * one long teaser, a paragraph vouches for the heading above it.
 */

import type { Box } from '../text/article-text.ts';
import type { DraftBlock } from './block-features.ts';

const STEPS = [-3, -2, -1, 1, 2, 3] as const;

export const CONTEXT_FEATURES: readonly string[] = [
  'first',
  ...STEPS.map((step) => `first${step}`),
  'boxMean',
  'parentMean',
  'grandMean',
  'pathMean',
  'windowMean',
  'massBefore',
  'massAfter',
];

interface Mean {
  sum: number;
  weight: number;
}

const EMPTY: Mean = { sum: 0, weight: 0 };

/** Rows as wide as `CONTEXT_FEATURES`; `first` holds the scores of the first look, 0–1. */
export function contextFeatures(
  blocks: readonly DraftBlock[],
  boxes: readonly Box[],
  paths: readonly string[],
  first: readonly number[],
): Float64Array[] {
  const own = boxes.map((): Mean => ({ ...EMPTY }));
  const byPath = new Map<string, Mean>();
  let mass = 0;
  blocks.forEach((block, i) => {
    const weight = weightOf(block);
    const score = first[i] ?? 0;
    mass += score * weight;
    // A box's mean is that of its whole subtree; pages are nested some 20 deep, 40 bounds a hostile one.
    for (let box = block.box, level = 0; box >= 0 && level < 40; box = boxes[box]?.parent ?? -1, level++)
      addTo(own[box], score, weight);
    const path = paths[block.box] as string;
    let group = byPath.get(path);
    if (!group) {
      group = { ...EMPTY };
      byPath.set(path, group);
    }
    addTo(group, score, weight);
  });
  let before = 0;
  return blocks.map((block, i) => {
    const weight = weightOf(block);
    const score = first[i] ?? 0;
    const parent = Math.max(0, boxes[block.box]?.parent ?? 0);
    const grand = Math.max(0, boxes[parent]?.parent ?? 0);
    const row = [score];
    for (const step of STEPS) row.push(first[i + step] ?? -1);
    row.push(
      without(own[block.box], score, weight),
      without(own[parent], score, weight),
      without(own[grand], score, weight),
    );
    row.push(without(byPath.get(paths[block.box] as string), score, weight));
    let [sum, total] = [0, 0];
    for (let k = Math.max(0, i - 5); k < Math.min(blocks.length, i + 6); k++) {
      if (k === i) continue;
      const size = weightOf(blocks[k] as DraftBlock);
      sum += (first[k] ?? 0) * size;
      total += size;
    }
    row.push(total === 0 ? -1 : sum / total, before / Math.max(1, mass));
    before += score * weight;
    row.push(1 - before / Math.max(1, mass));
    return Float64Array.from(row);
  });
}

const weightOf = (block: DraftBlock): number => Math.min(400, block.end - block.start) + 20;

function addTo(mean: Mean | undefined, score: number, weight: number): void {
  if (!mean) return;
  mean.sum += score * weight;
  mean.weight += weight;
}

/** The mean of the others; -1 when the line is alone. */
function without(mean: Mean | undefined, score: number, weight: number): number {
  const rest = (mean?.weight ?? 0) - weight;
  return mean && rest > 0 ? (mean.sum - score * weight) / rest : -1;
}
