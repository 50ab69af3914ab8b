/* A page read from its markup, and its article as the page's script hands it over. */

import { JSDOM } from 'jsdom';
import { pageParts } from '../../../lib/dom/read/page-parts.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { activeJunk } from '../../../lib/junk/user-rules.ts';
import type { ArticleParts } from '../../../lib/outgoing/article-parts.ts';
import type { OutgoingReport } from '../../../lib/outgoing/build-outgoing.ts';
import { packPage } from '../../../lib/text/packed-page.ts';
import type { Span } from '../../../lib/text/span.ts';
import { pageContent } from '../../../lib/visit/page-content.ts';
import { pageJunk } from '../../../lib/visit/page-junk.ts';

export interface AnArticle {
  readonly parts: ArticleParts;
  readonly report: OutgoingReport;
  /** Where words stand in the page. */
  spanOf(words: string): Span;
}

/** @param body of the page; all lines of its `article` are the article's */
export function anArticle(body: string, title = 'The wall is raised'): AnArticle {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url: 'https://news.example/wall' }).window;
  const map = readPage(document);
  const { page } = map;
  const article = page.boxes.findIndex(({ tag }) => tag === 'article');
  const isIn = (box: number): boolean => box >= 0 && (box === article || isIn(page.boxes[box]?.parent ?? -1));
  const inArticle = page.blocks.map(({ box }) => isIn(box));
  const content = pageContent(page);
  const blocks = content.blocks.map((block, i) => ({ ...block, inArticle: inArticle[i] === true }));
  const junk = pageJunk({ ...content, blocks }).items;
  return {
    parts: { page: packPage(page), inArticle, junk, language: 'en', ...pageParts(map, inArticle) },
    report: {
      ...{ title, updated: null, cast: [], dates: { lines: [] }, notes: [] },
      article: {
        ...{ source: page.source, addresses: [page.source], title },
        ...{ author: 'Ada Solheim', publisher: 'The Quay', published: '2024-05-03' },
      },
    },
    spanOf(words) {
      const start = page.text.indexOf(words);
      if (start < 0) throw new Error(`“${words}” is not on the page`);
      return { start, end: start + words.length };
    },
  };
}

export const junkOf = ({ parts }: AnArticle): string[] => activeJunk(parts.junk).map(({ kind }) => kind);
