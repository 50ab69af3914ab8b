/*
 * Whole articles below the page's own, as on pages that go on with the next story: an `<article>` with a main heading
 * of its own, behind the one that holds the page's title.
 */

import type { PageBlock, PageText } from '../text/page-text.ts';
import { linesOfBoxes } from './page-tree.ts';

export interface NextArticle {
  readonly from: number;
  readonly to: number;
  readonly box: number;
  readonly isSure: true;
}

export function findNextArticles({ blocks, boxes }: Pick<PageText, 'blocks' | 'boxes'>): NextArticle[] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  if (title < 0) return [];
  const lines = linesOfBoxes({ blocks, boxes });
  const isIn: boolean[] = [];
  const outermost: number[] = [];
  boxes.forEach(({ tag, parent }, i) => {
    isIn.push(tag === 'article' || isIn[parent] === true);
    if (tag === 'article' && isIn[parent] !== true && (lines.to[i] as number) >= 0) outermost.push(i);
  });
  const own = outermost.find((i) => (lines.from[i] as number) <= title && (lines.to[i] as number) > title);
  if (own === undefined) return [];
  return outermost.flatMap((box) => {
    const [from, to] = [lines.from[box] as number, lines.to[box] as number];
    const hasHeading = blocks.slice(from, to + 1).some((block: PageBlock) => boxes[block.box]?.tag === 'h1');
    return box > own && hasHeading ? [{ from, to, box, isSure: true as const }] : [];
  });
}
