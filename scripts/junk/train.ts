/*
 * Trains the line scorer on a folder of pages with gold: `node scripts/run.mjs scripts/junk/train.ts FOLDER`. Writes lib/junk/line-model.ts;
 * the same pages give the same bytes. Figures must not be read off the pages it was trained on: with `--scores FILE` it also writes,
 * for each page, the scores of a model that saw no page of that host's domain, which `eval:junk --scores FILE` then measures.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { readArticle } from '../../lib/dom/read-article.ts';
import { blockFeatures, type Page, pathsOf } from '../../lib/junk/block-features.ts';
import { type ForestData, readForest, scoreRow } from '../../lib/junk/boosted-trees.ts';
import { contextFeatures } from '../../lib/junk/context-features.ts';
import { joinRows } from '../../lib/junk/score-lines.ts';
import { type ArticleText, blockText } from '../../lib/text/article-text.ts';
import { type GoldPage, labelLines, parsePage, readGold, readHtml } from './gold-pages.ts';
import { type GrowOptions, growTrees, type Sample } from './grow-trees.ts';

const OUTPUT = resolve(import.meta.dirname, '../../lib/junk/line-model.ts');
const FOLDS = 5;
const FIRST: GrowOptions = { trees: 70, depth: 5, rate: 0.13, leastWeight: 4, l2: 2 };
const SECOND: GrowOptions = { trees: 60, depth: 5, rate: 0.1, leastWeight: 10, l2: 6 };
/** A class word must stand on this many pages to have a weight, and its log-odds be this far from none. */
const LEAST_PAGES = 8;
const LEAST_ODDS = 0.35;

interface Labelled {
  readonly id: string;
  readonly fold: number;
  readonly page: Page;
  /** Null where the gold does not say. */
  readonly labels: readonly (boolean | null)[];
  readonly weights: readonly number[];
}

type TokenWeights = ReadonlyMap<string, number>;

function labelled(folder: string, gold: GoldPage): Labelled | null {
  const dom = parsePage(readHtml(folder, gold.id), gold.url);
  const { article } = readArticle(dom.window.document, {
    source: gold.url,
    scoreLines: ({ blocks }) => blocks.map(() => 0),
  });
  dom.window.close();
  const known = gold.body === undefined ? bySegments(article, gold) : byBody(article, gold.body);
  if (!known.labels.some((label) => label === true) && gold.body !== undefined) return null;
  return { id: gold.id, fold: foldOf(gold.host), page: article, ...known };
}

function byBody(article: ArticleText, body: string): { labels: (boolean | null)[]; weights: number[] } {
  const lines = labelLines(article, body);
  const around = lines.filter(({ label }) => label === 'around').length;
  const labels = lines.map(({ label, inBody }) => {
    if (label === 'text' || (label === 'mixed' && inBody >= 0.5)) return true;
    return label === 'junk' || label === 'around' ? false : null;
  });
  // A menu of a thousand lines is one thing to learn, not a thousand; a line of junk inside the article is what this is about.
  const weights = lines.map(({ label }) =>
    label === 'junk' ? 3 : label === 'around' ? Math.min(1, 150 / around) : 1.5,
  );
  return { labels, weights };
}

function bySegments(article: ArticleText, gold: GoldPage): { labels: (boolean | null)[]; weights: number[] } {
  const labels = article.blocks.map((block) => {
    const text = blockText(article, block);
    const isIn = (gold.with ?? []).some((words) => text.includes(words.trim()));
    const isOut = (gold.without ?? []).some((words) => text.includes(words.trim()));
    return isIn === isOut ? null : isIn;
  });
  return { labels, weights: labels.map(() => 2.5) };
}

/** Pages of one domain are never on both sides. */
function foldOf(host: string): number {
  let hash = 7;
  for (const character of host.split('.').slice(-2).join('.')) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

function tokenWeights(pages: readonly Labelled[]): TokenWeights {
  const counts = new Map<string, { yes: number; no: number; pages: number }>();
  for (const { page, labels } of pages) {
    const yes = new Map<string, number>();
    const no = new Map<string, number>();
    page.blocks.forEach((_, i) => {
      const label = labels[i];
      if (label === null || label === undefined) return;
      const side = label ? yes : no;
      for (const token of tokensAround(page, i)) side.set(token, (side.get(token) ?? 0) + 1);
    });
    const all = labels.filter((label) => label === true).length;
    const none = labels.filter((label) => label === false).length;
    for (const token of new Set([...yes.keys(), ...no.keys()])) {
      const count = counts.get(token) ?? { yes: 0, no: 0, pages: 0 };
      count.yes += (yes.get(token) ?? 0) / Math.max(1, all);
      count.no += Math.min(1, (no.get(token) ?? 0) / Math.max(1, Math.min(none, 40)));
      count.pages++;
      counts.set(token, count);
    }
  }
  const weights = new Map<string, number>();
  for (const [token, { yes, no, pages: number }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (number < LEAST_PAGES || token.length > 20 || !/^[a-z]+$/.test(token)) continue;
    const odds = Math.log((yes + 0.7) / (no + 0.7));
    if (Math.abs(odds) >= LEAST_ODDS) weights.set(token, Math.round(Math.max(-3, Math.min(3, odds)) * 10) / 10);
  }
  return weights;
}

function tokensAround(page: Page, index: number): Set<string> {
  const block = page.blocks[index] as Page['blocks'][number];
  const found = new Set<string>();
  let box = block.box;
  for (let level = 0; level < 6 && box > 0; level++) {
    for (const token of [...(page.boxes[box]?.tokens ?? []), ...(page.boxes[box]?.roles ?? [])]) found.add(token);
    box = page.boxes[box]?.parent ?? -1;
  }
  for (const run of block.runs) {
    if ((run.end - run.start) * 5 >= (block.end - block.start) * 4) for (const token of run.tokens) found.add(token);
  }
  return found;
}

const rowsOf = ({ page }: Labelled, weights: TokenWeights): Float64Array[] =>
  blockFeatures(page, (token) => weights.get(token) ?? 0);

function samplesOf(item: Labelled, rows: readonly Float64Array[], factor = 1): Sample[] {
  return rows.flatMap((row, i) => {
    const label = item.labels[i];
    return label === null || label === undefined ? [] : [{ row, yes: label, weight: (item.weights[i] ?? 1) * factor }];
  });
}

/** Some pages are shown a second time with their class names covered up: half the web generates them. */
const seesNoNames = (item: Labelled): boolean => item.id.charCodeAt(item.id.length - 1) % 3 === 0;

function growFirst(pages: readonly Labelled[], weights: TokenWeights): ForestData {
  const samples = pages.flatMap((item) => samplesOf(item, rowsOf(item, weights)));
  const nameless = pages.filter(seesNoNames).flatMap((item) => samplesOf(item, rowsOf(item, new Map()), 0.7));
  return growTrees([...samples, ...nameless], FIRST);
}

function train(folder: string, scoresFile: string | null): void {
  const gold = readGold(folder);
  const pages = gold.map((page) => labelled(folder, page)).filter((page) => page !== null);
  process.stderr.write(`${pages.length} of ${gold.length} pages have lines with gold\n`);
  const others = (fold: number): Labelled[] => pages.filter((page) => page.fold !== fold);
  const secondRows = new Map<string, Float64Array[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = tokenWeights(others(fold));
    const forest = readForest(growFirst(others(fold), weights));
    for (const item of pages) {
      if (item.fold !== fold) continue;
      const rows = rowsOf(item, weights);
      const scores = rows.map((row) => scoreRow(forest, row));
      const context = contextFeatures(item.page.blocks, item.page.boxes, pathsOf(item.page.boxes), scores);
      secondRows.set(
        item.id,
        rows.map((row, i) => joinRows(row, context[i] as Float64Array)),
      );
    }
    process.stderr.write(`first look, fold ${fold + 1} of ${FOLDS}\n`);
  }
  const secondSamples = (items: readonly Labelled[]): Sample[] =>
    items.flatMap((item) => samplesOf(item, secondRows.get(item.id) ?? []));
  if (scoresFile !== null) {
    const scores: Record<string, number[]> = {};
    for (let fold = 0; fold < FOLDS; fold++) {
      const forest = readForest(growTrees(secondSamples(others(fold)), SECOND));
      for (const item of pages) {
        if (item.fold === fold) scores[item.id] = (secondRows.get(item.id) ?? []).map((row) => scoreRow(forest, row));
      }
    }
    writeFileSync(scoresFile, JSON.stringify(scores));
  }
  const weights = tokenWeights(pages);
  const tokens = [...weights].map(([token, weight]) => `${token}:${Math.round(weight * 10)}`).join(' ');
  write(tokens, growFirst(pages, weights), growTrees(secondSamples(pages), SECOND));
}

/** Edges no split uses are left out of the file; their places are kept. */
function slim({ base, edges, trees }: ForestData): ForestData {
  const used = edges.map(() => new Set<number>());
  const numbers = trees.split(' ').map(Number);
  for (let i = 0; i < numbers.length; i += 2) {
    const feature = numbers[i] as number;
    if (feature >= 0) used[feature]?.add(numbers[i + 1] as number);
  }
  const kept = used.map((set) => [...set].sort((a, b) => a - b));
  const renumbered = numbers.map((value, i) => {
    const feature = numbers[i - 1] as number;
    return i % 2 === 1 && feature >= 0 ? (kept[feature] as number[]).indexOf(value) : value;
  });
  return {
    base,
    edges: edges.map((list, i) => (kept[i] as number[]).map((bin) => list[bin] as number)),
    trees: renumbered.join(' '),
  };
}

function write(tokens: string, first: ForestData, second: ForestData): void {
  const forest = (data: ForestData): string => {
    const { base, edges, trees } = slim(data);
    return `{\n    base: ${base},\n    edges: ${JSON.stringify(edges)},\n    trees:\n      '${trees}',\n  }`;
  };
  const lines = [
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: thresholds are learnt, whatever constant they come near',
    '/* The weights of the line scorer. Made by scripts/junk/train.ts; changed by training again, not by hand. */',
    '',
    "import type { LineModelData } from './score-lines.ts';",
    '',
    '// biome-ignore format: one line a table keeps the file to what it is, data',
    'export const LINE_MODEL: LineModelData = {',
    `  tokens:\n    '${tokens}',`,
    `  first: ${forest(first)},`,
    `  second: ${forest(second)},`,
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
} else train(folder, scoresFile);
