/* Where an article's date is found, and which of several is believed. */

import { describe, expect, test } from 'vitest';
import type { DateEvidence } from '../../../lib/text/page-text.ts';
import { contentOf, page } from '../dom/page.ts';

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

const stated: readonly Case[] = [
  {
    name: 'a line of the head in words',
    before: '<h1>The council meets again</h1><p>Published on 3 May 2024</p>',
    published: '2024-05-03',
    from: 'text',
  },
  {
    name: 'a part of a byline, in German',
    before: '<h1>The council meets again</h1><p class="meta">Von Ada Solheim · Veröffentlicht am 3. Mai 2024</p>',
    published: '2024-05-03',
    from: 'text',
  },
  {
    name: 'a part of a byline in an element of its own',
    before: '<h1>The council meets again</h1><p><span>By Ada Solheim</span> <span>Published on 3 May 2024</span></p>',
    published: '2024-05-03',
    from: 'text',
  },
  {
    name: 'nothing from a sentence of a standfirst',
    before: '<h1>The council meets again</h1><p>The novel published on 3 May 2024 has sold out.</p>',
    published: null,
  },
  {
    name: 'a line about a change, where nothing else has a day',
    before: '<h1>The council meets again</h1><p>Updated on 3 May 2024</p>',
    published: '2024-05-03',
    from: 'text',
  },
  {
    name: 'nothing from a line far from head and foot',
    before: `<h1>The council meets again</h1>${BODY.repeat(3)}<p>Published on 3 May 2024</p>${BODY.repeat(2)}`,
    published: null,
  },
];

describe('when the article was last changed', () => {
  const MODIFIED = JSON_LD.replace('}</script>', ',"dateModified":"2026-03-12T08:00:00+01:00"}</script>');
  const H1 = '<h1>The council meets again</h1>';
  test.each<[string, string, string, string | null]>([
    ['JSON-LD', MODIFIED, '', '2026-03-12T08:00:00+01:00'],
    [
      'a meta element',
      `${META}<meta property="article:modified_time" content="2026-03-10T09:30:00Z">`,
      '',
      '2026-03-10T09:30:00Z',
    ],
    [
      'the same instant is no change',
      `${META}<meta property="article:modified_time" content="2026-03-10T09:00:00Z">`,
      '',
      null,
    ],
    ['a line of its own', META, `${H1}<p>Updated: 12 March 2026, 14:20</p>`, '2026-03-12'],
    ['a part of a line', META, `${H1}<p>By Ada Solheim | Last updated on March 12, 2026</p>`, '2026-03-12'],
    ['two facts in one line', '', `${H1}<p>Publié le 3 mai 2024 à 10h • Mis à jour le 4 mai 2024</p>`, '2024-05-04'],
    ['an earlier day is a mistake', META, `${H1}<p>Updated: 12 March 2025</p>`, null],
    ['nothing', META, H1, null],
  ])('%s', (_name, head, before, updated) => {
    const article = contentOf(page(`<head>${head}</head><body><article>${before}${BODY}</article></body>`, UNDATED));
    expect(article.updated).toBe(updated);
  });
});

describe('the article’s date', () => {
  test.each([...cases, ...stated])('$name', ({ head = '', before = '', url = UNDATED, published, from }) => {
    const article = contentOf(page(`<head>${head}</head><body><article>${before}${BODY}</article></body>`, url));
    expect(article.published?.slice(0, 10) ?? null).toBe(published);
    expect(article.publishedFrom?.from ?? null).toBe(from ?? null);
  });
});
