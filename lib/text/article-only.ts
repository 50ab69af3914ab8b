/* An article without the page around it: the blocks of the article region alone, their text joined anew, offsets counted from its start. */

import type { ArticleText, Block } from './article-text.ts';
import { blockText } from './article-text.ts';
import { type Span, spansOverlap } from './span.ts';

export function articleOnly(article: ArticleText): ArticleText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const block of article.blocks) {
    if (!block.inArticle) continue;
    if (length > 0) length += 1;
    const shift = length - block.start;
    parts.push(blockText(article, block));
    length += block.end - block.start;
    const runs = block.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }));
    blocks.push({ ...block, start: block.start + shift, end: block.end + shift, runs });
  }
  return { ...article, text: parts.join('\n'), blocks };
}

/** Where the words of `span` stand in `articleOnly(article)`; null when none of them are there. */
export function spanInArticleOnly(article: ArticleText, span: Span): Span | null {
  let length = 0;
  let moved: { start: number; end: number } | null = null;
  for (const block of article.blocks) {
    if (!block.inArticle) continue;
    if (length > 0) length += 1;
    const shift = length - block.start;
    length += block.end - block.start;
    if (!spansOverlap(block, span)) continue;
    moved ??= { start: Math.max(span.start, block.start) + shift, end: 0 };
    moved.end = Math.min(span.end, block.end) + shift;
  }
  return moved;
}
