/*
 * How much each line of a page reads like the article's own text, 0–1. Two looks with learnt weights: the first at the line and its place,
 * the second also at what the first said of its neighbours. Training: `scripts/junk/train.ts`; figures: docs/quality.md.
 */

import { finish, type Steps } from '../text/steps.ts';
import { blockFeatureSteps, type Page, pathsOf } from './block-features.ts';
import { type Forest, type ForestData, readForest, scoreRow } from './boosted-trees.ts';
import { contextFeatures } from './context-features.ts';
import { LINE_MODEL } from './line-model.ts';

export interface LineModelData {
  /** `word:tenths` of log-odds, parted by spaces: class and id words that tell text from what surrounds it. */
  readonly tokens: string;
  readonly first: ForestData;
  readonly second: ForestData;
}

export type LineScorer = (page: Page) => number[];
/** The same, a little at a time. */
export type LineScorerSteps = (page: Page) => Steps<number[]>;

interface LineModel {
  readonly tokens: ReadonlyMap<string, number>;
  readonly first: Forest;
  readonly second: Forest;
}

/** A scorer that keeps the decoded model; decoding is put off to the first page. */
export function lineScorer(data: LineModelData): LineScorer {
  const steps = lineScorerSteps(data);
  return (page) => finish(steps(page));
}

function lineScorerSteps(data: LineModelData): LineScorerSteps {
  let model: LineModel | null = null;
  return function* scoreSteps(page) {
    model ??= decode(data);
    yield;
    const { tokens, first, second } = model;
    const rows = yield* blockFeatureSteps(page, (token) => tokens.get(token) ?? 0);
    const scores: number[] = [];
    for (const row of rows) {
      scores.push(scoreRow(first, row));
      if (scores.length % STEP === 0) yield;
    }
    const context = contextFeatures(page.blocks, page.boxes, pathsOf(page.boxes), scores);
    const seconds: number[] = [];
    for (const [i, row] of rows.entries()) {
      seconds.push(scoreRow(second, joinRows(row, context[i] as Float64Array)));
      if (i % STEP === 0) yield;
    }
    return seconds;
  };
}

/** Lines a step: well under a millisecond. */
const STEP = 64;

export const scoreLineSteps: LineScorerSteps = lineScorerSteps(LINE_MODEL);
export const scoreLines: LineScorer = (page) => finish(scoreLineSteps(page));

export function joinRows(a: Float64Array, b: Float64Array): Float64Array {
  const row = new Float64Array(a.length + b.length);
  row.set(a);
  row.set(b, a.length);
  return row;
}

function decode({ tokens, first, second }: LineModelData): LineModel {
  const weights = new Map<string, number>();
  for (const entry of tokens.split(' ')) {
    const colon = entry.indexOf(':');
    weights.set(entry.slice(0, colon), Number(entry.slice(colon + 1)) / 10);
  }
  return { tokens: weights, first: readForest(first), second: readForest(second) };
}
