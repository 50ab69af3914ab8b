/*
 * Each line of a page as a row of numbers for the scorer: what it is made of, which words it holds, where it stands, what stands beside it.
 * A row costs no search in the text and no walk through the page, for every line of every page pays for it: columns without a measured
 * gain (cue phrases, distances in the tree, lines told twice; docs/quality.md) are not here. The order of `FEATURES` is part of the trained model.
 */

import type { Box, PageBlock } from '../text/page-text.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { BlockWords } from './line-statistics.ts';
import type { Page, WordWeights } from './page.ts';
import { COMMON, IN_TITLE, type Make, type PageFacts, pageFactSteps, weigh } from './page-statistics.ts';
import { AROUND } from './page-tree.ts';

const KINDS = ['heading', 'paragraph', 'cell', 'other'] as const;

export const FEATURES: readonly string[] = [
  'logSize',
  'words',
  'linkDensity',
  'capitals',
  'allCaps',
  'digits',
  'strong',
  'wordLength',
  'stops',
  'ending',
  'links',
  'common',
  'titleOverlap',
  'wordMean',
  'wordLeast',
  'wordMost',
  'wordFirst',
  'wordsAgainst',
  ...KINDS.map((kind) => `kind:${kind}`),
  'tag:p',
  'tag:li',
  'tag:heading',
  'tag:div',
  ...AROUND.map((tag) => `in:${tag}`),
  'depth',
  'inFrame',
  'belowFrame',
  'parentPictures',
  'boxLinkDensity',
  'boxChars',
  'share0',
  'share1',
  'share2',
  'share3',
  'parentBlocks',
  'parentMeanSize',
  'parentLinkDensity',
  'tokensOwn',
  'tokensMin',
  'tokensMax',
  'tokensSum',
  'sizeBefore',
  'linkDensityBefore',
  'sizeAfter',
  'linkDensityAfter',
  'toProseBefore',
  'toProseAfter',
  'sameParentProse',
  'proseBefore',
  'proseAfter',
  'position',
  'pathRepeats',
  'pathProse',
  'pathLinkDensity',
];

/** Lines; how far off the nearest line of running text is, at most. */
const FAR = 30;
/** Words of a line that are weighed. */
const WEIGHED = 24;
/** Log-odds below which a word speaks against the article. */
const AGAINST = -1;
/** Boxes above a line whose names are weighed. */
const LEVELS = 7;
/** Lines a step: under a millisecond. */
const STEP = 16;

/** The rows of a page in one list: a list of its own for each of a thousand lines cost more than what stands in it. */
export interface FeatureTable {
  readonly values: Float64Array;
  /** Numbers a row. */
  readonly width: number;
}

export function blockFeatures(page: Page, weights: WordWeights): Float64Array[] {
  const { values, width } = finish(blockFeatureSteps(page, weights));
  return page.blocks.map((_, i) => values.slice(i * width, (i + 1) * width));
}

export function* blockFeatureSteps(page: Page, weights: WordWeights): Steps<FeatureTable> {
  const facts = yield* pageFactSteps(page, weights);
  const width = FEATURES.length;
  const values = new Float64Array(page.blocks.length * width);
  const place: Place = { proseBefore: 0, nextProse: 0 };
  for (let i = 0; i < page.blocks.length; i++) {
    fillRow(values, i * width, i, page, facts, weights, place);
    if (i % STEP === 0) yield;
  }
  return { values, width };
}

/** How far down the page the lines of running text are done with. */
interface Place {
  proseBefore: number;
  nextProse: number;
}

/** Columns are written out one by one: a property asked for by a name that varies is slow. */
function fillRow(
  values: Float64Array,
  from: number,
  i: number,
  { blocks, boxes }: Page,
  { words, tree, wordSets, wordWeights, boxTokens, makes, proseLines }: PageFacts,
  weights: WordWeights,
  place: Place,
): void {
  let at = from;
  const block = blocks[i] as PageBlock;
  const line = words[i] as BlockWords;
  values[at++] = line.logSize;
  values[at++] = line.words;
  values[at++] = line.linkDensity;
  values[at++] = line.capitals;
  values[at++] = line.allCaps;
  values[at++] = line.digits;
  values[at++] = line.strong;
  values[at++] = line.wordLength;
  values[at++] = line.stops;
  values[at++] = line.ending;
  values[at++] = line.links;
  at = fillWords(values, at, line.list, wordSets, wordWeights);

  const box = boxes[block.box] as Box;
  for (const kind of KINDS) values[at++] = block.kind === kind ? 1 : 0;
  values[at++] = box.tag === 'p' ? 1 : 0;
  values[at++] = box.tag === 'li' ? 1 : 0;
  values[at++] = /^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 0;
  values[at++] = box.tag === 'div' ? 1 : 0;
  const around = tree.around[block.box] ?? 0;
  for (let bit = 0; bit < AROUND.length; bit++) values[at++] = (around >> bit) & 1;
  const depth = tree.depth[block.box] ?? 0;
  const inFrame = tree.inFrame[block.box] === true;
  values[at++] = depth;
  values[at++] = inFrame ? 1 : 0;
  values[at++] = inFrame ? depth - (tree.depth[tree.frame] ?? 0) : -1;

  const parent = box.parent < 0 ? block.box : box.parent;
  const totalProse = Math.max(1, tree.prose[0] ?? 0);
  values[at++] = Math.min(4, boxes[parent]?.pictures ?? 0);
  values[at++] = (tree.linked[block.box] ?? 0) / Math.max(1, tree.chars[block.box] ?? 0);
  values[at++] = Math.log(1 + (tree.chars[block.box] ?? 0));
  for (let level = 0, ancestor = block.box; level < 4; level++) {
    values[at++] = (tree.prose[ancestor] ?? 0) / totalProse;
    ancestor = Math.max(0, boxes[ancestor]?.parent ?? 0);
  }
  values[at++] = Math.log(1 + (tree.count[parent] ?? 0));
  values[at++] = Math.log(1 + (tree.chars[parent] ?? 0) / Math.max(1, tree.count[parent] ?? 0));
  values[at++] = (tree.linked[parent] ?? 0) / Math.max(1, tree.chars[parent] ?? 0);

  const own = (boxTokens[block.box] ?? 0) + runTokens(block, weights);
  let [lowest, highest, sum] = [own, own, own];
  for (let level = 0, above = box.parent; level < LEVELS && above > 0; level++) {
    const weight = boxTokens[above] ?? 0;
    lowest = Math.min(lowest, weight);
    highest = Math.max(highest, weight);
    sum += weight;
    above = boxes[above]?.parent ?? -1;
  }
  values[at++] = own;
  values[at++] = lowest;
  values[at++] = highest;
  values[at++] = sum;

  for (const there of [words[i - 1], words[i + 1]]) {
    values[at++] = there ? there.logSize : -1;
    values[at++] = there ? there.linkDensity : -1;
  }
  while (place.nextProse < proseLines.length && (proseLines[place.nextProse] as number) <= i) place.nextProse++;
  const before = proseLines[place.nextProse - (line.prose > 0 ? 2 : 1)];
  const after = proseLines[place.nextProse];
  values[at++] = before === undefined ? FAR : Math.min(FAR, i - before);
  values[at++] = after === undefined ? FAR : Math.min(FAR, after - i);
  values[at++] = Math.log(1 + Math.max(0, (tree.prose[parent] ?? 0) - line.prose));
  values[at++] = place.proseBefore / totalProse;
  place.proseBefore += line.prose;
  values[at++] = 1 - place.proseBefore / totalProse;
  values[at++] = i / blocks.length;

  const make = makes[block.box] as Make;
  values[at++] = Math.log(make.blocks);
  values[at++] = Math.log(1 + make.prose);
  values[at++] = make.linked / Math.max(1, make.size);
}

/** The columns about the words of a line, given by their numbers. */
function fillWords(
  values: Float64Array,
  from: number,
  list: readonly number[],
  sets: Uint8Array,
  weights: Float64Array,
): number {
  let [common, inTitle] = [0, 0];
  for (const word of list) {
    const bits = sets[word] as number;
    if ((bits & COMMON) !== 0) common++;
    if ((bits & IN_TITLE) !== 0) inTitle++;
  }
  const size = Math.min(WEIGHED, list.length);
  let [sum, least, most, against] = [0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    const weight = weights[list[i] as number] as number;
    sum += weight;
    least = Math.min(least, weight);
    most = Math.max(most, weight);
    if (weight < AGAINST) against++;
  }
  let at = from;
  values[at++] = common / Math.max(1, list.length);
  values[at++] = inTitle / Math.max(1, list.length);
  values[at++] = sum / Math.max(1, size);
  values[at++] = least;
  values[at++] = most;
  values[at++] = size > 0 ? (weights[list[0] as number] as number) : 0;
  values[at++] = against / Math.max(1, size);
  return at;
}

/** Of the inline elements that hold most of the line. */
function runTokens(block: PageBlock, weights: WordWeights): number {
  let sum = 0;
  for (const run of block.runs) {
    if ((run.end - run.start) * 5 >= (block.end - block.start) * 4) sum += weigh(run.tokens, weights);
  }
  return sum;
}
