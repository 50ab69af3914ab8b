/* Where an article's date is found, and which of several is believed. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/dom/read-article.ts';
import type { DateEvidence } from '../../../lib/text/article-text.ts';
import { page } from './page.ts';

const SENTENCE =
  'The council of the small town met again in the evening and, after some hours, agreed to nothing at all. ';
const BODY = `<p>${SENTENCE.repeat(3)}</p>`.repeat(4);
const JSON_LD =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The council meets again","datePublished":"2026-03-11T07:40:00+01:00"}</script>';
const META = '<meta property="article:published_time" content="2026-03-10T09:00:00Z">';
const UNDATED = 'https://news.example/story';

interface Case {
  readonly name: string;
  readonly head?: string;
  readonly before?: string;
  readonly url?: string;
  readonly published: string | null;
  readonly from?: DateEvidence['from'];
}

const cases: readonly Case[] = [
  { name: 'JSON-LD first of all', head: META + JSON_LD, published: '2026-03-11', from: 'json-ld' },
  {
    name: 'a meta element',
    head: META,
    url: 'https://news.example/2025/01/02/story',
    published: '2026-03-10',
    from: 'meta',
  },
  { name: 'the address', url: 'https://news.example/2026/03/09/story', published: '2026-03-09', from: 'url' },
  {
    name: 'a <time> near the headline',
    before: '<h1>The council meets again</h1><p><time datetime="2026-03-08">8 March</time></p>',
    published: '2026-03-08',
    from: 'time',
  },
  {
    name: 'a residue as the first words',
    before: '<p>date 2026-03-07 The council met.</p>',
    published: '2026-03-07',
    from: 'text',
  },
  {
    name: 'a residue as the first words below a headline that is not the page’s title',
    head: '<title>Welcome</title>',
    before:
      '<h1>The council of the town meets again</h1><p>date 2026-03-06 The council met in the old hall on Friday.</p>',
    published: '2026-03-06',
    from: 'text',
  },
  {
    name: 'a residue below the title, though a line of the site’s own stands above',
    head: '<meta property="og:title" content="The council of the town meets again">',
    before: `<p>${SENTENCE}</p><h1>The council of the town meets again</h1><p>date 2026-03-04 The council met in the old hall.</p>`,
    published: '2026-03-04',
    from: 'text',
  },
  {
    name: 'nothing from a date in the middle of the text',
    before: `<p>${SENTENCE} It met on 2026-03-05.</p>`,
    published: null,
  },
];

describe('the article’s date', () => {
  test.each(cases)('$name', ({ head = '', before = '', url = UNDATED, published, from }) => {
    const { article } = readArticle(page(`<head>${head}</head><body><article>${before}${BODY}</article></body>`, url));
    expect(article.published?.slice(0, 10) ?? null).toBe(published);
    expect(article.publishedFrom?.from ?? null).toBe(from ?? null);
  });
});
