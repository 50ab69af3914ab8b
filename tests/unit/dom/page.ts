/* A parsed page for tests of reading: the markup given, without layout and without scripts. */

import { JSDOM } from 'jsdom';
import { readArticle } from '../../../lib/dom/read/read-article.ts';
import type { TextMap } from '../../../lib/dom/read/text-map.ts';

export const page = (html: string, url = 'https://news.example/story'): Document =>
  new JSDOM(html, { url }).window.document;

export const read = (html: string): TextMap => readArticle(page(html));

export const lines = (map: TextMap): string[] =>
  map.article.blocks.map((block) => map.article.text.slice(block.start, block.end));
