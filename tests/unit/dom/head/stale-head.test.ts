/* An article shown without loading a page, under the head of the one before. */

import { expect, test } from 'vitest';
import { readByline } from '../../../../lib/dom/head/read-byline.ts';
import { canonicalOf } from '../../../../lib/dom/head/stale-head.ts';
import { readPage } from '../../../../lib/dom/read/read-page.ts';
import { page } from '../page.ts';

const RAIN =
  'The rain had not stopped for a week when the mayor of Tarn at last went down to the harbour to look at it.';
const HEAD = `<title>The harbour opens again</title><meta property="og:title" content="The harbour opens again">
<meta property="og:site_name" content="Tarn Herald"><meta name="author" content="Ada Solheim">
<meta property="article:published_time" content="2024-05-03T09:00:00Z"><link rel="canonical" href="/harbour">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour opens again","datePublished":"2024-05-03"}</script>`;

function shown(heading: string, loadedFrom: string | null, head = HEAD) {
  const document = page(
    `<head>${head}</head><article><h1>${heading}</h1><p>${RAIN} ${RAIN}</p><p>${RAIN} ${RAIN}</p></article>`,
    'https://news.example/ferry',
  );
  const performance = { getEntriesByType: () => (loadedFrom === null ? [] : [{ name: loadedFrom }]) };
  Object.defineProperty(document.defaultView, 'performance', { value: performance });
  const { title, published, source } = readPage(document).page;
  return { title, published, source, author: readByline(document).author, canonical: canonicalOf(document) };
}

const BEFORE = 'https://news.example/harbour';

test('the head of an article shown before is not believed', () => {
  expect(shown('Lenvik loses its night boat', BEFORE)).toEqual({
    title: 'Lenvik loses its night boat',
    published: null,
    source: 'https://news.example/ferry',
    author: '',
    canonical: '',
  });
});

test('a head that the site has brought up to date is', () => {
  const head = HEAD.replaceAll('The harbour opens again', 'Lenvik loses its night boat').replace('/harbour', '/ferry');
  expect(shown('Lenvik loses its night boat', BEFORE, head)).toEqual({
    title: 'Lenvik loses its night boat',
    published: '2024-05-03',
    source: 'https://news.example/ferry',
    author: 'Ada Solheim',
    canonical: '/ferry',
  });
});

test('a head without a title is not believed once another article is shown', () => {
  const head = '<meta name="author" content="Ada Solheim"><meta name="date" content="2024-05-03"><title>Ferry</title>';
  expect(shown('Lenvik loses its night boat', BEFORE, head)).toMatchObject({ published: null, author: '' });
  expect(shown('Lenvik loses its night boat', 'https://news.example/ferry', head)).toMatchObject({
    published: '2024-05-03',
    author: 'Ada Solheim',
  });
});

test.each([
  ['of the same address', 'https://news.example/ferry'],
  ['that no browser has loaded', null],
])('a page %s may have another title in its head', (_name, loadedFrom) => {
  expect(shown('Lenvik loses its night boat', loadedFrom)).toMatchObject({
    published: '2024-05-03',
    author: 'Ada Solheim',
  });
});
