import type { ArticleText } from '../../../lib/text/article-text.ts';

/** An article of plain paragraphs, one a line. */
export function articleOf(text: string, published: string | null, language = 'en'): ArticleText {
  const blocks = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line)
      blocks.push({ start, end: start + line.length, kind: 'paragraph' as const, inArticle: true, box: 0, runs: [] });
    start += line.length + 1;
  }
  return { source: '', language, title: '', published, publishedFrom: null, text, blocks, boxes: [] };
}
