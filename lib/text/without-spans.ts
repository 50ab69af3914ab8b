/*
 * An article as if some of its words were not there: the same text, so that every offset stays true, with fewer blocks. A block with a
 * hole in it becomes the pieces around the hole.
 */

import type { ArticleText, Block } from './article-text.ts';
import { mergeSpans, type Span, spansOverlap, subtractSpans } from './span.ts';

export function withoutSpans(article: ArticleText, spans: readonly Span[]): ArticleText {
  const holes = mergeSpans(spans);
  const blocks: Block[] = [];
  let next = 0;
  for (const block of article.blocks) {
    while (next < holes.length && (holes[next] as Span).end <= block.start) next++;
    const inside: Span[] = [];
    for (let i = next; i < holes.length && (holes[i] as Span).start < block.end; i++) inside.push(holes[i] as Span);
    if (inside.length === 0) blocks.push(block);
    else blocks.push(...pieces(article.text, block, inside));
  }
  return { ...article, blocks };
}

function pieces(text: string, block: Block, holes: readonly Span[]): Block[] {
  const left: Block[] = [];
  for (const span of subtractSpans(block, holes)) {
    let { start, end } = span;
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    if (start === end) continue;
    const runs = block.runs
      .filter((run) => spansOverlap(run, { start, end }))
      .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
    left.push({ ...block, start, end, runs });
  }
  return left;
}
