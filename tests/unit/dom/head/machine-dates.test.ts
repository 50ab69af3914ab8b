/* What a page tells machines of its days, by whatever name and in whatever form. */

import { describe, expect, test } from 'vitest';
import { readArticleData } from '../../../../lib/dom/head/json-ld.ts';
import { machineDates } from '../../../../lib/dom/head/machine-dates.ts';
import { page } from '../page.ts';

const STORY = 'https://news.example/story';

function dates(html: string, url = STORY, today?: string) {
  const document = page(html, url);
  return machineDates(document, readArticleData(document), url, today);
}

describe('meta elements', () => {
  test.each([
    ['property="article:published_time" content="2024-03-02T08:00:00+01:00"', '2024-03-02T08:00:00+01:00'],
    ['property="og:article:published_time" content="2024-03-02"', '2024-03-02'],
    ['name="DC.date.issued" content="2024-03-02"', '2024-03-02'],
    ['name="dcterms.created" content="2024-03-02"', '2024-03-02'],
    ['name="sailthru.date" content="2024-03-02 08:00:00 +0100"', '2024-03-02T08:00:00+01:00'],
    ['name="parsely-pub-date" content="2024-03-02T07:00:00Z"', '2024-03-02T07:00:00Z'],
    ['name="cXenseParse:recs:publishtime" content="2024-03-02T07:00:00.000Z"', '2024-03-02T07:00:00Z'],
    ['name="citation_publication_date" content="2024/03/02"', '2024-03-02'],
    ['name="Publish_Date" content="Sat, 02 Mar 2024 08:00:00 +0100"', '2024-03-02T08:00:00+01:00'],
    ['name="pubdate" content="20240302"', '2024-03-02'],
    ['name="date" content="Sat Mar 02 08:00:00 CET 2024"', '2024-03-02'],
    ['itemprop="datePublished" content="1709362800"', '2024-03-02T07:00:00Z'],
    ['name="publishdate" content="03/02/2024"', null],
    ['name="date" content="2024-02-31"', null],
    ['name="modified" content="2024-03-02"', null],
    ['name="release" content="2024-03-02"', null],
  ])('%s', (attributes, published) => {
    expect(dates(`<meta ${attributes}>`).published).toBe(published);
  });
});

describe('of several', () => {
  const NAMED = '<meta name="date" content="2024-03-05"><meta property="article:published_time" content="2024-03-02">';
  test.each([
    ['the surest name', NAMED, STORY, '2024-03-02', 'meta'],
    ['the next, where a value is none', NAMED.replace('2024-03-02', 'soon'), STORY, '2024-03-05', 'meta'],
    ['meta elements before the address', NAMED, 'https://news.example/2024/03/09/story', '2024-03-02', 'meta'],
    [
      'the address a day before universal time',
      '<meta name="date" content="2024-03-03T02:10:00Z">',
      'https://news.example/2024/03/02/story',
      '2024-03-02',
      'url',
    ],
    [
      'not the address two days off',
      '<meta name="date" content="2024-03-04T02:10:00Z">',
      'https://news.example/2024/03/02/story',
      '2024-03-04T02:10:00Z',
      'meta',
    ],
    [
      'the address before a <time>',
      '<time datetime="2024-03-05">5 March</time>',
      'https://news.example/2024/03/02/story',
      '2024-03-02',
      'url',
    ],
  ] as const)('%s', (_name, html, url, published, from) => {
    expect(dates(html, url)).toMatchObject({ published, publishedFrom: { from } });
  });

  test('a later day than today’s is none', () => {
    expect(dates(NAMED, STORY, '2024-03-04').published).toBe('2024-03-02');
    expect(dates(NAMED, STORY, '2024-02-20').published).toBeNull();
  });

  test('words that need a language go on as they are', () => {
    expect(dates('<meta name="date" content="2 mars 2024">')).toEqual({
      published: null,
      publishedFrom: { from: 'meta', value: '2 mars 2024' },
      updated: null,
    });
  });
});

describe('a <time>', () => {
  const H1 = '<h1>Harbour wall to be raised</h1>';
  test.each([
    [
      'that is the publication’s',
      `${H1}<time datetime="2024-03-01">1</time><time itemprop="datePublished" datetime="2024-03-02">2</time>`,
      '2024-03-02',
    ],
    [
      'behind the headline, not before it',
      `<time datetime="2024-03-01">1</time>${H1}<time datetime="2024-03-02">2</time>`,
      '2024-03-02',
    ],
    [
      'before the headline, where there is no other',
      `<main><time datetime="2024-03-02">2</time>${H1}</main>`,
      '2024-03-02',
    ],
    [
      'not of a change',
      `${H1}<time class="updated" datetime="2024-03-05">5</time><time class="entry-date" datetime="2024-03-02">2</time>`,
      '2024-03-02',
    ],
    ['not of a comment', `${H1}<div class="comment-list"><time datetime="2024-03-05">5</time></div>`, null],
    ['not of an event', `${H1}<time itemprop="startDate" datetime="2024-03-05">5</time>`, null],
    ['not of a teaser', `${H1}<ul><li><time datetime="2024-03-05">5</time></li></ul>`, null],
    [
      'not of an article inside the article',
      `<article>${H1}<article><time datetime="2024-03-05">5</time></article></article>`,
      null,
    ],
    [
      'or another element with a machine’s moment',
      `${H1}<span data-timestamp="1709362800000">on Saturday</span>`,
      '2024-03-02T07:00:00Z',
    ],
  ])('%s', (_name, html, published) => {
    expect(dates(html).published).toBe(published);
  });
});
