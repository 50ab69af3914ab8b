/*
 * Which blocks of a page are the article and which stand around it. Pure: it sees blocks and boxes, never the page. The article is the
 * box whose blocks read most like running text, found from the root downward as long as one child holds nearly all of it.
 */

import type { Block, Box } from '../text/article-text.ts';

export type DraftBlock = Omit<Block, 'inArticle'>;

/** A child box is the better frame when it keeps this much of what its parent holds. */
const KEEP = 0.8;
const AROUND_TAGS = new Set(['nav', 'aside', 'footer', 'header', 'form', 'menu']);

export function findContent(text: string, blocks: readonly DraftBlock[], boxes: readonly Box[]): boolean[] {
  const own = blocks.map((block) => proseScore(text, block, boxes));
  const total = new Array<number>(boxes.length).fill(0);
  blocks.forEach((block, i) => {
    total[block.box] = (total[block.box] ?? 0) + (own[i] ?? 0);
  });
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent >= 0) total[parent] = (total[parent] ?? 0) + (total[i] ?? 0);
  }
  let frame = 0;
  for (let i = 1; i < boxes.length; i++) {
    if (boxes[i]?.parent === frame && (total[i] ?? 0) >= KEEP * (total[frame] ?? 0) && (total[i] ?? 0) > 0) frame = i;
  }
  const inFrame = boxes.map(() => false);
  boxes.forEach((box, i) => {
    inFrame[i] = i === frame || (inFrame[box.parent] === true && !(AROUND_TAGS.has(box.tag) && (total[i] ?? 0) < 200));
  });
  const chosen = blocks.map((block) => inFrame[block.box] === true && block.kind !== 'title');
  if ((total[frame] ?? 0) === 0) return blocks.map(() => false);
  return chosen;
}

/** Characters outside links, when the block reads like sentences. */
function proseScore(text: string, block: DraftBlock, boxes: readonly Box[]): number {
  const length = block.end - block.start;
  if (length < 40) return 0;
  let linked = 0;
  for (const run of block.runs) if (run.tag === 'a') linked += run.end - run.start;
  if (linked * 2 > length) return 0;
  for (let box = block.box; box >= 0; box = boxes[box]?.parent ?? -1) {
    const tag = boxes[box]?.tag ?? '';
    if (tag === 'nav' || tag === 'footer') return 0;
  }
  const sentences = text.slice(block.start, block.end).match(/[.!?…。！？]/g)?.length ?? 0;
  return sentences > 0 ? length - linked : 0;
}
