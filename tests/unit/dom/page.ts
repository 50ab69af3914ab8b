/* A parsed page for tests of reading: the markup given, without layout and without scripts. */

import { JSDOM } from 'jsdom';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import { type ReadOptions, readPage } from '../../../lib/dom/read/read-page.ts';
import type { PageContent } from '../../../lib/text/page-content.ts';
import { pageContent } from '../../../lib/visit/page-content.ts';

export const page = (html: string, url = 'https://news.example/story'): Document =>
  new JSDOM(html, { url }).window.document;

export const read = (html: string): PageMap => readPage(page(html));

/** Read, and its article found, as in a visit. */
export const contentOf = (document: Document, options: ReadOptions = {}): PageContent =>
  pageContent(readPage(document, options).page);

export const lines = ({ page: { text, blocks } }: PageMap): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));
