/*
 * How much each line of a page reads like the article's own text, 0–1, by learnt weights. Training:
 * `scripts/junk/train.ts`; figures: docs/diary.md. A second look at what the first said of a line's neighbours gained
 * nothing that could be measured, and was dropped.
 */

import type { CooperativeTask } from '../text/cooperative-task.ts';
import { type Forest, readForest, scoreRow } from './boosted-trees.ts';
import { blockFeatureTask } from './line-features.ts';
import { LINE_MODEL } from './line-model.generated.ts';
import type { LineModelData } from './line-model-format.ts';
import type { Page, WordWeights } from './page.ts';

export type LineScorer = (page: Page) => number[];
/** The same, a little at a time. */
export type LineScorerSteps = (page: Page) => CooperativeTask<number[]>;

/** A scorer that keeps the decoded model; decoding is put off to the first page. */
function lineScorerSteps(data: LineModelData): LineScorerSteps {
  let model: { weights: WordWeights; forest: Forest } | null = null;
  return function* scoreSteps(page) {
    if (!model) {
      const tokens = readWeights(data.tokens);
      yield;
      const words = readWeights(data.words);
      yield;
      model = {
        weights: { token: (token) => tokens.get(token) ?? 0, word: (word) => words.get(word) ?? 0 },
        forest: readForest(data.forest),
      };
      yield;
    }
    const { values, width } = yield* blockFeatureTask(page, model.weights);
    const scores: number[] = [];
    for (let i = 0; i < page.blocks.length; i++) {
      scores.push(scoreRow(model.forest, values, i * width));
      if (i % STEP === 0) yield;
    }
    return scores;
  };
}

/** Lines a step: well under a millisecond. */
const STEP = 64;

export const scoreLineTask: LineScorerSteps = lineScorerSteps(LINE_MODEL);

function readWeights(list: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const entry of list.split(' ')) {
    const colon = entry.lastIndexOf(':');
    weights.set(entry.slice(0, colon), Number(entry.slice(colon + 1)) / 10);
  }
  return weights;
}
