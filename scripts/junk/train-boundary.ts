/*
 * Trains what says where a glued headline ends: `node scripts/run.mjs scripts/junk/train-boundary.ts FOLDER [--models
 * FILE]`. Writes lib/junk/headline-boundary/boundary-model.generated.ts; the same pages give the same bytes. Figures
 * must not be read off pages it was trained on: `--models FILE` writes instead, for each fold of domains, a model that
 * saw no page of it, for `inject-tails.ts --models FILE`.
 *
 * The method: the candidates of a text are rivals for one answer, so what is learnt is their softmax (McFadden's
 * conditional logit; the top-one loss of ListNet, Cao and others 2007). First linear weights of hashed words and
 * endings (Weinberger and others 2009) by AdaGrad (Duchi and others 2011), then boosted trees (Friedman 2001) over rows
 * that hold the sums of those weights, each row's from weights that were learnt on other folds than its own (stacking,
 * Wolpert 1992).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { BUCKETS } from '../../lib/junk/headline-boundary/hashed-words.ts';
import {
  type BoundaryModelData,
  chances,
  fullRow,
  MAX_WEIGHT,
  WEIGHT_LETTERS,
  WEIGHT_SCALE,
} from '../../lib/junk/headline-boundary/scorer.ts';
import { seeded } from '../random.ts';
import { type BoundaryGroup, boundaryGroups } from './boundary-samples.ts';
import { FOLDS } from './gold-pages.ts';
import { type GrowOptions, growTrees, slimForest } from './grow-trees.ts';
import { sourcesIn } from './headlines.ts';

const OUTPUT = resolve(import.meta.dirname, '../../lib/junk/headline-boundary/boundary-model.generated.ts');
const TREES: GrowOptions = { trees: 240, depth: 5, rate: 0.1, leastWeight: 8, l2: 4 };
/** Thousandths: the sum over all trees is off by a tenth at most, and the file a fifth smaller. */
const LEAF_STEP = 25;
/** Chosen on one fold: with a higher rate or more passes rare words are learnt by heart. */
const PASSES = 4;
const RATE = 0.09;
const DECAY = 2e-3;
/** Errors smaller than this teach nothing worth the time. */
const MIN_ERROR = 1e-4;

function wordWeights(groups: readonly BoundaryGroup[]): Float64Array {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1);
  const next = seeded(7);
  const order = groups.map((_, i) => i);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(next() * (i + 1));
      [order[i], order[other]] = [order[other] as number, order[i] as number];
    }
    for (const index of order) {
      const { candidates, truth } = groups[index] as BoundaryGroup;
      const buckets = candidates.map(({ words }) => words.flat());
      const p = chances(buckets.map((list) => list.reduce((sum, bucket) => sum + (weights[bucket] as number), 0)));
      buckets.forEach((list, i) => {
        const error = (p[i] as number) - (i === truth ? 1 : 0);
        if (Math.abs(error) < MIN_ERROR) return;
        for (const bucket of list) {
          const slope = error + DECAY * (weights[bucket] as number);
          squares[bucket] = (squares[bucket] as number) + slope * slope;
          weights[bucket] = (weights[bucket] as number) - (RATE * slope) / Math.sqrt(squares[bucket] as number);
        }
      });
    }
  }
  return weights.map((weight) => steps(weight) / WEIGHT_SCALE);
}

/** As stored: a letter's distance from the middle one. */
const steps = (weight: number): number =>
  Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight * WEIGHT_SCALE)));

function trainOn(groups: readonly BoundaryGroup[]): BoundaryModelData {
  const folds = new Set(groups.map(({ fold }) => fold));
  const others = new Map([...folds].map((fold) => [fold, wordWeights(groups.filter((group) => group.fold !== fold))]));
  const samples = groups.flatMap(({ candidates, fold, truth, weight }, group) =>
    candidates.map((candidate, i) => ({
      row: fullRow(candidate, others.get(fold) as Float64Array),
      yes: i === truth,
      weight,
      group,
    })),
  );
  return {
    words: Array.from(wordWeights(groups), (weight) => WEIGHT_LETTERS[steps(weight) + MAX_WEIGHT]).join(''),
    forest: slimForest(growTrees(samples, TREES), LEAF_STEP),
  };
}

function write({ words, forest: { base, edges, trees } }: BoundaryModelData): void {
  const lines = [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: thresholds are learnt, whatever constant they come near',
    '/* The weights of the boundary model. Made by scripts/junk/train-boundary.ts; changed by training again, not by hand. */',
    '',
    "import type { BoundaryModelData } from './scorer.ts';",
    '',
    '// biome-ignore format: one line a table keeps the file to what it is, data',
    'export const BOUNDARY_MODEL: BoundaryModelData = {',
    `  words:\n    '${words}',`,
    `  forest: {\n    base: ${base},\n    edges: ${JSON.stringify(edges)},\n    trees:\n      '${trees}',\n  },`,
    '};',
    '',
  ];
  writeFileSync(OUTPUT, lines.join('\n'));
  process.stderr.write(`${OUTPUT}: ${readFileSync(OUTPUT).length} bytes\n`);
}

function train(folder: string, modelsFile: string | null): void {
  const groups = boundaryGroups(sourcesIn(folder));
  process.stderr.write(`${groups.length} texts\n`);
  if (modelsFile === null) write(trainOn(groups));
  else {
    const models = Array.from({ length: FOLDS }, (_, fold) => trainOn(groups.filter((group) => group.fold !== fold)));
    writeFileSync(modelsFile, JSON.stringify(models));
  }
}

const args = process.argv.slice(2);
const at = args.indexOf('--models');
const [folder] = args;
if (folder === undefined || folder.startsWith('--')) {
  process.stderr.write('usage: node scripts/run.mjs scripts/junk/train-boundary.ts FOLDER [--models FILE]\n');
  process.exitCode = 1;
} else train(folder, at < 0 ? null : (args[at + 1] ?? null));
