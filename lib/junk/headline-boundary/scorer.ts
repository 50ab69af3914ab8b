/*
 * How likely each candidate is a headline's end, by learnt weights: first those of the words and endings around it,
 * then trees over everything known of it, then the candidates against each other, for a headline has one end. Training:
 * `scripts/junk/train-boundary.ts`.
 */

import { type Forest, type ForestData, readForest, sumRow } from '../../content/boosted-trees.ts';
import type { BoundaryCandidate } from './candidates.ts';

export interface BoundaryModelData {
  /** A letter a bucket of `candidates.ts`: log-odds in tenths, counted from the middle letter. */
  readonly words: string;
  readonly forest: ForestData;
}

/** Chances of the candidates, in their order; they add up to one. */
export type BoundaryScorer = (candidates: readonly BoundaryCandidate[]) => number[];

/** Letters for weights, least first; the middle one is nought. */
export const WEIGHT_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ012345678';
export const MAX_WEIGHT = (WEIGHT_LETTERS.length - 1) / 2;
export const WEIGHT_SCALE = 10;

/** A scorer that keeps the decoded model; decoding is put off to the first headline. */
export function boundaryScorer(data: BoundaryModelData): BoundaryScorer {
  let model: { weights: Float64Array; forest: Forest } | null = null;
  return (candidates) => {
    model ??= { weights: decodeWeights(data.words), forest: readForest(data.forest) };
    const { weights, forest } = model;
    return chances(candidates.map((candidate) => sumRow(forest, fullRow(candidate, weights))));
  };
}

const decodeWeights = (letters: string): Float64Array =>
  Float64Array.from(letters, (letter) => (WEIGHT_LETTERS.indexOf(letter) - MAX_WEIGHT) / WEIGHT_SCALE);

/** The row with what its words weigh, a number a group. */
export function fullRow({ row, words }: BoundaryCandidate, weights: Float64Array): Float64Array {
  const full = new Float64Array(row.length + words.length);
  full.set(row);
  words.forEach((group, i) => {
    full[row.length + i] = group.reduce((sum, bucket) => sum + (weights[bucket] as number), 0);
  });
  return full;
}

/** Softmax. */
export function chances(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
