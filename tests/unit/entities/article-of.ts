/* Builds an article by hand for tests: one paragraph a string. */

import type { ArticleText, Block } from '../../../lib/text/article-text.ts';

export function articleOf(...paragraphs: string[]): ArticleText {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n';
    blocks.push({
      start: text.length,
      end: text.length + paragraph.length,
      kind: 'paragraph',
      inArticle: true,
      box: 0,
      runs: [],
    });
    text += paragraph;
  }
  return {
    source: 'test',
    language: 'en',
    title: '',
    published: null,
    publishedFrom: null,
    text,
    blocks,
    boxes: [{ tag: 'article', tokens: [], roles: [], parent: -1 }],
  };
}
