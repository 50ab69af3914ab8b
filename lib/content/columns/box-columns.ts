/*
 * Columns about the boxes around a line: what kind they are, how they are called, how much they hold, and where they
 * stand.
 */

import type { PageBlock } from '../../text/page-text.ts';
import type { WordWeights } from '../page.ts';
import { type BoxTemplate, weigh } from '../page-statistics.ts';
import { AROUND } from '../page-tree.ts';
import type { ColumnGroup } from './row.ts';

const KINDS = ['heading', 'paragraph', 'cell', 'other'] as const;

/** By level, less one. */
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

export const KIND_COLUMNS: ColumnGroup = {
  names: [
    ...KINDS.map((kind) => `kind:${kind}`),
    'tag:p',
    'tag:li',
    'tag:heading',
    'tag:div',
    ...AROUND.map((tag) => `in:${tag}`),
  ],
  fill(values, from, { block, box, statistics }) {
    let at = from;
    for (const kind of KINDS) values[at++] = block.kind === kind ? 1 : 0;
    values[at++] = box.tag === 'p' ? 1 : 0;
    values[at++] = box.tag === 'li' ? 1 : 0;
    values[at++] = HEADINGS.indexOf(box.tag) + 1;
    values[at++] = box.tag === 'div' ? 1 : 0;
    const around = statistics.tree.around[block.box] ?? 0;
    for (let bit = 0; bit < AROUND.length; bit++) values[at++] = (around >> bit) & 1;
  },
};

export const FRAME_COLUMNS: ColumnGroup = {
  names: ['depth', 'inFrame', 'belowFrame'],
  fill(values, from, { block, statistics: { tree } }) {
    const depth = tree.depth[block.box] ?? 0;
    const inFrame = tree.inFrame[block.box] === true;
    let at = from;
    values[at++] = depth;
    values[at++] = inFrame ? 1 : 0;
    values[at++] = inFrame ? depth - (tree.depth[tree.frame] ?? 0) : -1;
  },
};

/** Boxes from the line's own outwards whose share of the running text is a column. */
const SHARES = 4;

export const SIZE_COLUMNS: ColumnGroup = {
  names: [
    'parentPictures',
    'boxLinkDensity',
    'boxChars',
    ...Array.from({ length: SHARES }, (_, level) => `share${level}`),
    'parentBlocks',
    'parentMeanSize',
    'parentLinkDensity',
  ],
  fill(values, from, { block, parent, page: { boxes }, statistics: { tree }, totalProse }) {
    let at = from;
    values[at++] = Math.min(4, boxes[parent]?.pictures ?? 0);
    values[at++] = (tree.linked[block.box] ?? 0) / Math.max(1, tree.chars[block.box] ?? 0);
    values[at++] = Math.log(1 + (tree.chars[block.box] ?? 0));
    for (let level = 0, ancestor = block.box; level < SHARES; level++) {
      values[at++] = (tree.prose[ancestor] ?? 0) / totalProse;
      ancestor = Math.max(0, boxes[ancestor]?.parent ?? 0);
    }
    values[at++] = Math.log(1 + (tree.count[parent] ?? 0));
    values[at++] = Math.log(1 + (tree.chars[parent] ?? 0) / Math.max(1, tree.count[parent] ?? 0));
    values[at++] = (tree.linked[parent] ?? 0) / Math.max(1, tree.chars[parent] ?? 0);
  },
};

/** Boxes above a line whose names are weighed. */
const LEVELS = 7;

export const NAME_COLUMNS: ColumnGroup = {
  names: ['tokensOwn', 'tokensMin', 'tokensMax', 'tokensSum'],
  fill(values, from, { block, box, page: { boxes }, statistics: { boxTokens }, weights }) {
    const own = (boxTokens[block.box] ?? 0) + runTokens(block, weights);
    let [lowest, highest, sum] = [own, own, own];
    for (let level = 0, above = box.parent; level < LEVELS && above > 0; level++) {
      const weight = boxTokens[above] ?? 0;
      lowest = Math.min(lowest, weight);
      highest = Math.max(highest, weight);
      sum += weight;
      above = boxes[above]?.parent ?? -1;
    }
    let at = from;
    values[at++] = own;
    values[at++] = lowest;
    values[at++] = highest;
    values[at++] = sum;
  },
};

/** Of the inline elements that hold most of the line. */
function runTokens(block: PageBlock, weights: WordWeights): number {
  let sum = 0;
  for (const run of block.runs) {
    if ((run.end - run.start) * 5 >= (block.end - block.start) * 4) sum += weigh(run.tokens, weights);
  }
  return sum;
}

/** What the other lines are like whose boxes have the same tags and names. */
export const PATH_COLUMNS: ColumnGroup = {
  names: ['pathRepeats', 'pathProse', 'pathLinkDensity'],
  fill(values, from, { block, statistics: { boxTemplates } }) {
    const template = boxTemplates[block.box] as BoxTemplate;
    let at = from;
    values[at++] = Math.log(template.blocks);
    values[at++] = Math.log(1 + template.prose);
    values[at++] = template.linked / Math.max(1, template.size);
  },
};
