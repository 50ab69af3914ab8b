/*
 * The lines around an article's head and foot, in which its facts are stated: where a line stands from the title says
 * whether it is the article's.
 */

import type { Block } from '../text/page-content.ts';
import type { PageText } from '../text/page-text.ts';

/** Lines looked at before the title, after it, and around the article's end. */
const BEFORE = 8;
const AFTER = 16;
const AT_END = 10;
const FAR_FROM_TITLE = 12;
/** UTF-16 units: behind the third line this long the article's head is over. */
const TEXT_LINE = 160;

export interface HeadLine {
  readonly block: Block;
  /** Lines from the title, or from the article's first line; null around the article's end and behind it. */
  readonly fromTitle: number | null;
}

export function headLines(blocks: readonly Block[]): HeadLine[] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const first = blocks.findIndex(({ inArticle }) => inArticle);
  const last = blocks.findLastIndex(({ inArticle }) => inArticle);
  const places = new Map<Block, HeadLine>();
  // The title may be a site's own, far from the article; an article may begin late, behind a box.
  const isFar = Math.abs(first - title) > FAR_FROM_TITLE;
  for (const anchor of title < 0 ? [first] : isFar ? [title, first] : [title]) {
    if (anchor < 0) continue;
    let texts = 0;
    for (let i = Math.max(0, anchor - BEFORE); i <= last && i <= anchor + AFTER; i++) {
      const block = blocks[i] as Block;
      if (i > anchor && block.end - block.start >= TEXT_LINE && ++texts > 2) break;
      const known = places.get(block)?.fromTitle ?? null;
      // Before an article's first line stands its title, which no heading says it is.
      const lines = anchor === title ? i - anchor : i < anchor ? Math.ceil((i - anchor) / 2) : i - anchor;
      if (known === null || Math.abs(known) > Math.abs(lines)) places.set(block, { block, fromTitle: lines });
    }
  }
  for (const block of last < 0 ? [] : blocks.slice(Math.max(0, last - AT_END + 1), last + AT_END + 1))
    if (!places.has(block)) places.set(block, { block, fromTitle: null });
  return [...places.values()];
}

/** Indices of the boxes that hold a block. */
export function boxesAround({ boxes }: PageText, block: Block | undefined): ReadonlySet<number> {
  const around = new Set<number>();
  for (let box = block?.box ?? -1; box >= 0; box = boxes[box]?.parent ?? -1) around.add(box);
  return around;
}
