/* What detectors look at: the blocks of the article region with their words, made once for all of them. */

import { linkDensity } from '../content/link-density.ts';
import type { Block, PageContent } from '../text/page-content.ts';
import { blockText } from '../text/page-text.ts';
import { type ArticleLexicon, articleLexicon } from './headline-boundary/lexicon.ts';

export interface ContextBlock {
  readonly block: Block;
  /** Index in `article.blocks`. */
  readonly index: number;
  /** Index in `context.blocks`. */
  readonly line: number;
  readonly text: string;
  /** Share of the characters that are in links, 0–1. */
  readonly linkDensity: number;
}

export interface JunkContext {
  readonly article: PageContent;
  /** Blocks of the article region in text order. */
  readonly blocks: readonly ContextBlock[];
  readonly use: ArticleLexicon;
}

export function junkContext(article: PageContent): JunkContext {
  const blocks: ContextBlock[] = [];
  article.blocks.forEach((block, index) => {
    if (!block.inArticle) return;
    blocks.push({
      block: article.isPlain ? unmarked(block) : block,
      index,
      line: blocks.length,
      text: blockText(article, block),
      linkDensity: linkDensity(block),
    });
  });
  return { article, blocks, use: articleLexicon(blocks.map(({ text }) => text)) };
}

/** Below what reads like text, and above what surely does not. */
const DOUBTED = 0.45;

/** In a text file only its shortness makes a line a heading, and that speaks for a label as much. */
const unmarked = (block: Block): Block =>
  block.kind === 'heading' || block.kind === 'other' ? { ...block, kind: 'other', score: DOUBTED } : block;
