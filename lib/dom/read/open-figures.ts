/*
 * A `<figure>` that the page never closes holds all that follows, and everything in it would be a caption. Pictures
 * have one paragraph below them, rarely two: where more stand in one, with no caption's element around them, they are
 * the article's.
 */

import type { Box, PageBlock } from '../../text/page-text.ts';

/** Paragraphs of a figure from which on it is none, and UTF-16 units of each. */
const MIN_PARAGRAPHS = 3;
const MIN_LENGTH = 80;

export function outOfOpenFigures(blocks: readonly PageBlock[], boxes: readonly Box[]): PageBlock[] {
  const figures = blocks.map((block) => (block.kind === 'caption' ? figureOf(block, boxes) : -1));
  const long = new Map<number, number>();
  blocks.forEach(({ start, end }, i) => {
    const figure = figures[i] as number;
    if (figure >= 0 && end - start >= MIN_LENGTH) long.set(figure, (long.get(figure) ?? 0) + 1);
  });
  return blocks.map((block, i) =>
    (long.get(figures[i] as number) ?? 0) >= MIN_PARAGRAPHS ? { ...block, kind: 'paragraph' } : block,
  );
}

/** The figure that a paragraph stands in by no word of its page; -1 for a caption that is called one. */
function figureOf({ box }: PageBlock, boxes: readonly Box[]): number {
  if (boxes[box]?.tag !== 'p') return -1;
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) {
    const { tag, tokens } = boxes[at] as Box;
    if (tag === 'figcaption' || tag === 'caption' || tokens.includes('caption')) return -1;
    if (tag === 'figure') return at;
  }
  return -1;
}
