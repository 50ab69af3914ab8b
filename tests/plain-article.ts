/*
 * Articles and pages made by hand of plain lines, for tests and for gold: one line of the text is one of the article.
 */

import type { Article, Line } from '../lib/text/article.ts';
import type { Block, PageContent } from '../lib/text/page-content.ts';

const spansOfLines = (text: string): { start: number; end: number }[] => {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return line === '' ? [] : [span];
  });
};

export function plainArticle(text: string, facts: Partial<Article> = {}): Article {
  const lines = spansOfLines(text).map((span): Line => ({ kind: 'paragraph', ...span }));
  const none = { published: null, publishedFrom: null, updated: null };
  return { source: '', title: '', language: 'en', ...none, text, lines, ...facts };
}

export function plainPage(text: string, facts: Partial<PageContent> = {}): PageContent {
  const blocks = spansOfLines(text).map(
    (span): Block => ({ kind: 'paragraph', inArticle: true, box: 0, runs: [], ...span }),
  );
  const none = { published: null, publishedFrom: null, updated: null };
  const boxes = [{ tag: 'article', tokens: [], roles: [], parent: -1 }];
  return { source: '', title: '', language: '', ...none, text, blocks, boxes, isPlain: false, ...facts };
}
