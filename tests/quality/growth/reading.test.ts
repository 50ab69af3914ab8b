/*
 * A page twice as long is read with little more than twice the work, and so are the parts of the visit that follow:
 * counted, as the time of one run says little.
 */

import './count-operations.ts';

import { expect, test } from 'vitest';
import { readPage } from '../../../lib/dom/read/read-page.ts';
import { findJunk } from '../../../lib/junk/find-junk.ts';
import { pageContent } from '../../../lib/visit/page-content.ts';
import { benchPage } from '../../fixtures/bench-page.ts';
import { page } from '../../unit/dom/page.ts';
import { countOperations } from './count-operations.ts';

/** What a page of double the words and elements may cost. */
const LIMIT = 2.3;
const SIZES = [
  { words: 2000, extra: 400 },
  { words: 4000, extra: 800 },
  { words: 8000, extra: 1600 },
];

const documents = SIZES.map(({ words, extra }) => page(benchPage(words, extra)));
const read = documents.map((document) => readPage(document).page);
const contents = read.map((text) => pageContent(text));

test.each([
  { name: 'reading', work: (i: number) => readPage(documents[i] as Document) },
  { name: 'finding the article', work: (i: number) => pageContent(read[i] as (typeof read)[number]) },
  { name: 'finding junk', work: (i: number) => findJunk(contents[i] as (typeof contents)[number]) },
])('$name: double the page, little more than double the work', ({ work }) => {
  // Tables that are made at the first question are no part of it.
  work(0);
  const counts = SIZES.map((_, i) => countOperations(() => work(i)));
  const growth = counts.slice(1).map((count, i) => count / (counts[i] as number));
  expect(Math.min(...counts)).toBeGreaterThan(1000);
  expect(Math.max(...growth)).toBeLessThan(LIMIT);
});

test('reading a page with its text in JSON-LD as well', () => {
  const withBody = (words: number): Document => {
    const html = benchPage(words, 0);
    const body = readPage(page(html)).page.text.replace(/[\n"\\]/g, ' ');
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: body });
    return page(html.replace('</head>', `<script type="application/ld+json">${data}</script></head>`));
  };
  const [short, long] = [withBody(2000), withBody(4000)];
  expect(readPage(short).page.witness?.from).toBe('body');
  const [before, after] = [short, long].map((document) => countOperations(() => readPage(document)));
  expect((after as number) / (before as number)).toBeLessThan(LIMIT);
});
