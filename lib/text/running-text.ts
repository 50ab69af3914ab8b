/* An article's text for people who want the words alone: paragraphs parted by a blank line, without headings' or captions' marks. */

import { type ArticleText, type Block, blockText } from './article-text.ts';

/** A caption that reads this much like the text is a paragraph in a caption's clothes. */
const CAPTION_IS_TEXT = 0.8;

/** Captions are not junk, but they are not running text either. */
const isRunning = (block: Block): boolean => block.kind !== 'caption' || (block.score ?? 0) >= CAPTION_IS_TEXT;

/** Lines of the article region; what a hole in a line left on its two sides is joined by a space. */
export function runningLines(article: ArticleText): string[] {
  const lines: string[] = [];
  let before: Block | null = null;
  for (const block of article.blocks) {
    if (!block.inArticle || !isRunning(block)) continue;
    const words = blockText(article, block);
    const joined = before !== null && !article.text.slice(before.end, block.start).includes('\n');
    if (joined) lines[lines.length - 1] += ` ${words}`;
    else lines.push(words);
    before = block;
  }
  return lines;
}
