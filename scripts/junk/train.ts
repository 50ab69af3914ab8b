/*
 * Trains the line scorer on a folder of pages with gold: `node scripts/run.mjs scripts/junk/train.ts FOLDER`. Writes
 * lib/content/line-model.generated.ts; the same pages give the same bytes. Figures must not be read off the pages it
 * was trained on: with `--scores FILE` it also writes, for each page, the scores of a model that saw no page of that
 * host's domain, which `eval:junk --scores FILE` then measures.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { type ForestData, readForest, scoreRow } from '../../lib/content/boosted-trees.ts';
import { blockFeatures } from '../../lib/content/line-features.ts';
import type { WordWeights } from '../../lib/content/page.ts';
import { FOLDS, readGold } from './gold-pages.ts';
import { type GrowOptions, growTrees, type Sample, slimForest } from './grow-trees.ts';
import { type LabelledPage, type LearntWords, labelledPage, learnWords, weightsOf } from './line-data.ts';

const OUTPUT = resolve(import.meta.dirname, '../../lib/content/line-model.generated.ts');
const GROW: GrowOptions = { trees: 100, depth: 4, rate: 0.13, leastWeight: 6, l2: 5, rows: 0.6, columns: 0.4 };
/**
 * The gold has noise. A line it calls junk that reads like text, or the other way round, is left open rather than
 * learnt.
 */
const SURELY_TEXT = 0.8;
const SURELY_NOT = 0.05;
/** Weight of a page shown again with its class names covered up: half the web generates them. */
const NAMELESS = 0.7;

interface Model {
  readonly learnt: LearntWords;
  readonly forest: ForestData;
}

interface PageRows {
  readonly item: LabelledPage;
  readonly rows: readonly Float64Array[];
  readonly nameless: readonly Float64Array[] | null;
}

const isShownNameless = ({ id }: LabelledPage): boolean => id.charCodeAt(id.length - 1) % 3 === 0;

/**
 * Each page is seen with the word weights of the other folds' pages, as any new page will be; its labels are doubted by
 * a model of theirs.
 */
function trainModel(pages: readonly LabelledPage[]): Model {
  const rows: PageRows[] = [];
  const doubts = new Map<string, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weightsOf(learnWords(pages.filter((item) => item.fold !== fold)));
    for (const item of pages) if (item.fold === fold) rows.push(rowsOf(item, weights));
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const here = rows.filter(({ item }) => item.fold === fold);
    if (here.length === 0) continue;
    const others = rows.filter(({ item }) => item.fold !== fold);
    const forest = readForest(
      growTrees(
        others.flatMap((page) => samplesOf(page, null)),
        GROW,
      ),
    );
    for (const { item, rows: own } of here)
      doubts.set(
        item.id,
        own.map((row) => scoreRow(forest, row)),
      );
  }
  const samples = rows.flatMap((page) => samplesOf(page, doubts.get(page.item.id) ?? null));
  return { learnt: learnWords(pages), forest: growTrees(samples, GROW) };
}

function rowsOf(item: LabelledPage, weights: WordWeights): PageRows {
  const nameless = isShownNameless(item) ? blockFeatures(item.page, { ...weights, token: () => 0 }) : null;
  return { item, rows: blockFeatures(item.page, weights), nameless };
}

/** @param scores what a model of other pages says of the lines; null before there is one */
function samplesOf({ item, rows, nameless }: PageRows, scores: readonly number[] | null): Sample[] {
  return item.labels.flatMap((label, i) => {
    const score = scores?.[i];
    if (label === null) return [];
    if (score !== undefined && item.inside[i] && score > SURELY_TEXT) return [];
    if (score !== undefined && label && score < SURELY_NOT) return [];
    const weight = item.weights[i] ?? 1;
    const sample = { row: rows[i] as Float64Array, yes: label, weight };
    return nameless ? [sample, { ...sample, row: nameless[i] as Float64Array, weight: weight * NAMELESS }] : [sample];
  });
}

function scorePage({ page }: LabelledPage, { learnt, forest }: Model): number[] {
  const trees = readForest(forest);
  return blockFeatures(page, weightsOf(learnt)).map((row) => scoreRow(trees, row));
}

async function train(folder: string, scoresFile: string | null): Promise<void> {
  const gold = readGold(folder);
  const pages: LabelledPage[] = [];
  for (const page of gold) {
    pages.push(labelledPage(folder, page));
    // jsdom lets go of a page only between two turns of the event loop.
    await setImmediate();
  }
  const known = pages.filter(({ labels }) => labels.some((label) => label !== null));
  process.stderr.write(`${known.length} of ${gold.length} pages hold their gold\n`);
  if (scoresFile !== null) {
    const scores: Record<string, number[]> = {};
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = trainModel(known.filter((page) => page.fold !== fold));
      for (const item of pages) if (item.fold === fold) scores[item.id] = scorePage(item, model);
      process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
    }
    writeFileSync(scoresFile, JSON.stringify(scores));
  }
  write(trainModel(known));
}

const asList = (weights: ReadonlyMap<string, number>): string =>
  [...weights].map(([word, weight]) => `${word}:${Math.round(weight * 10)}`).join(' ');

function write({ learnt, forest }: Model): void {
  const { base, edges, trees } = slimForest(forest);
  const lines = [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: thresholds are learnt, whatever constant they come near',
    '/* The weights of the line scorer. Made by scripts/junk/train.ts; changed by training again, not by hand. */',
    '',
    "import type { LineModelData } from './line-model-format.ts';",
    '',
    '// biome-ignore format: one line a table keeps the file to what it is, data',
    'export const LINE_MODEL: LineModelData = {',
    `  tokens:\n    '${asList(learnt.tokens)}',`,
    `  words:\n    '${asList(learnt.words)}',`,
    `  forest: {\n    base: ${base},\n    edges: ${JSON.stringify(edges)},\n    trees:\n      '${trees}',\n  },`,
    '};',
    '',
  ];
  writeFileSync(OUTPUT, lines.join('\n'));
  process.stderr.write(`${OUTPUT}: ${readFileSync(OUTPUT).length} bytes\n`);
}

const args = process.argv.slice(2);
const at = args.indexOf('--scores');
const scoresFile = at >= 0 ? (args[at + 1] ?? null) : null;
const folder = args.find((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
if (folder === undefined) {
  process.stderr.write('usage: node scripts/run.mjs scripts/junk/train.ts FOLDER [--scores FILE]\n');
  process.exitCode = 1;
} else await train(folder, scoresFile);
