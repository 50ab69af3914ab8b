/*
 * Facts about the boxes of a page that block features are made of: what each box holds in all, and where the bulk of
 * the running text is. One pass down and one up; boxes are listed parents first.
 */

import type { Box, PageText } from '../text/page-text.ts';
import type { BlockWords } from './line-statistics.ts';

export interface PageTree {
  readonly depth: readonly number[];
  /** Characters of running text, of all text, and of links, in the whole subtree. */
  readonly prose: readonly number[];
  readonly chars: readonly number[];
  readonly linked: readonly number[];
  /** Blocks in the whole subtree. */
  readonly count: readonly number[];
  /** Bit set of `AROUND` elements the box is in, itself included. */
  readonly around: readonly number[];
  /** The innermost box that still holds nearly all running text. */
  readonly frame: number;
  /** True for the frame and what is inside it. */
  readonly inFrame: readonly boolean[];
}

export const AROUND = ['aside', 'footer', 'article', 'ul'] as const;
/** A child box is the better frame when it keeps this much of what its parent holds. */
const KEEP = 0.75;

export function pageTree(
  boxes: readonly Box[],
  blocks: readonly { readonly box: number }[],
  words: readonly BlockWords[],
): PageTree {
  const zeros = (): number[] => new Array<number>(boxes.length).fill(0);
  const [depth, prose, chars, linked, count, around] = [zeros(), zeros(), zeros(), zeros(), zeros(), zeros()] as const;
  boxes.forEach((box, i) => {
    const { parent } = box;
    depth[i] = parent < 0 ? 0 : (depth[parent] ?? 0) + 1;
    const bit = AROUND.indexOf((box.tag === 'ol' ? 'ul' : box.tag) as (typeof AROUND)[number]);
    const role = box.roles.includes('complementary') ? 1 : 0;
    around[i] = (parent < 0 ? 0 : (around[parent] ?? 0)) | (bit < 0 ? 0 : 1 << bit) | role;
  });
  blocks.forEach((block, i) => {
    const line = words[i] as BlockWords;
    add(prose, block.box, line.prose);
    add(chars, block.box, line.size);
    add(linked, block.box, line.size * line.linkDensity);
    add(count, block.box, 1);
  });
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent < 0) continue;
    for (const totals of [prose, chars, linked, count]) add(totals, parent, totals[i] ?? 0);
  }
  let frame = 0;
  for (let i = 1; i < boxes.length; i++) {
    if (boxes[i]?.parent === frame && (prose[i] ?? 0) > 0 && (prose[i] ?? 0) >= KEEP * (prose[frame] ?? 0)) frame = i;
  }
  const inFrame: boolean[] = [];
  boxes.forEach((box, i) => {
    inFrame.push(i === frame || inFrame[box.parent] === true);
  });
  return { depth, prose, chars, linked, count, around, frame, inFrame };
}

function add(totals: number[], index: number, amount: number): void {
  totals[index] = (totals[index] ?? 0) + amount;
}

/** The innermost box around both. Boxes inside have larger indices than those around them. */
export function commonBox(boxes: readonly Box[], a: number, b: number): number {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x > y) x = boxes[x]?.parent ?? -1;
    else y = boxes[y]?.parent ?? -1;
  }
  return x;
}

/** First and last line in each box, itself and what is in it; `from` is past `to` where there is none. */
export interface BoxLines {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export function linesOfBoxes({ blocks, boxes }: Pick<PageText, 'blocks' | 'boxes'>): BoxLines {
  const from = new Array<number>(boxes.length).fill(blocks.length);
  const to = new Array<number>(boxes.length).fill(-1);
  blocks.forEach(({ box }, i) => {
    from[box] = Math.min(from[box] as number, i);
    to[box] = i;
  });
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent < 0) continue;
    from[parent] = Math.min(from[parent] as number, from[i] as number);
    to[parent] = Math.max(to[parent] as number, to[i] as number);
  }
  return { from, to };
}
