/* JSON-LD as pages write it, and which of its objects is the article. */

import { describe, expect, test } from 'vitest';
import { readArticleData } from '../../../../lib/dom/head/json-ld.ts';
import { parseJsonLd } from '../../../../lib/dom/head/parse-json-ld.ts';
import { page } from '../page.ts';

describe('a script that is no JSON', () => {
  test.each<[string, string, unknown]>([
    ['inner quotes', '{"a":"said "enough", and left","b":"x"}', { a: 'said "enough", and left', b: 'x' }],
    ['line ends in a string', '{"a":"one\n two"}', { a: 'one two' }],
    ['a comma too many', '{"a":[1,2,],"b":1,}', { a: [1, 2], b: 1 }],
    ['a comment around it', '<!--\n{"a":1}\n-->', { a: 1 }],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['CDATA in comments', '/*<![CDATA[*/ {"a":1} /*]]>*/', { a: 1 }],
    ['entities', '{&quot;a&quot;:&quot;x &amp; y&quot;}', { a: 'x & y' }],
    ['a stop behind it', '{"a":1};', { a: 1 }],
    ['a backslash of no escape', '{"a":"C:\\dir"}', { a: 'C:\\dir' }],
    [
      'objects in a row',
      '{"@context":"x","a":1}{"@context":"x","b":2}',
      [
        { '@context': 'x', a: 1 },
        { '@context': 'x', b: 2 },
      ],
    ],
    [
      'cut off',
      '{"@type":"NewsArticle","datePublished":"2024-03-02","articleBody":"The',
      { '@type': 'NewsArticle', datePublished: '2024-03-02' },
    ],
    ['no JSON at all', 'window.data = 3', null],
    ['too long', `{"a":"${'x'.repeat(300_001)}"}`, null],
  ])('%s', (_name, source, value) => {
    expect(parseJsonLd(source)).toEqual(value);
  });
});

const read = (title: string, ...objects: readonly unknown[]) =>
  readArticleData(
    page(
      `<title>${title}</title>${objects.map((data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`).join('')}`,
    ),
  );

describe('the article', () => {
  const wall = { '@type': 'NewsArticle', headline: 'Harbour wall to be raised', datePublished: '2024-03-02' };
  const rain = { '@type': 'NewsArticle', headline: 'Rain all week in the county', datePublished: '2024-03-01' };

  test('of several is the one with the page’s title', () => {
    expect(read('Harbour wall to be raised | Courier', [rain, wall])?.datePublished).toBe('2024-03-02');
    expect(read('Courier', [rain, wall])?.datePublished).toBe('2024-03-01');
  });

  test('is the page itself where nothing else has a date', () => {
    const web = { '@type': 'WebPage', name: 'Harbour wall', dateModified: '2024-03-04' };
    expect(read('', { '@graph': [{ '@type': 'WebSite', name: 'Courier' }, web] })?.dateModified).toBe('2024-03-04');
    expect(read('', { '@graph': [{ '@type': 'WebPage', name: 'Harbour wall' }] })).toBeNull();
  });

  test('takes from the page’s object what it leaves out', () => {
    const bare = { '@type': 'Article', headline: 'Harbour wall to be raised' };
    expect(read('', bare, { '@type': 'WebPage', datePublished: '2024-03-02' })?.datePublished).toBe('2024-03-02');
  });

  test('has its authors by name, also by the name of another object', () => {
    const authors = [{ '@id': '#a' }, { name: 'Tom Marsh' }, 'https://courier.example/staff'];
    const data = read('', {
      '@graph': [
        { ...wall, author: authors },
        { '@id': '#a', '@type': 'Person', name: 'Ellen Tarrow' },
      ],
    });
    expect(data?.author).toBe('Ellen Tarrow, Tom Marsh');
  });

  test('has its values also as numbers, lists and typed values', () => {
    expect(read('', { ...wall, datePublished: 1709337600 })?.datePublished).toBe('1709337600');
    expect(read('', { ...wall, datePublished: ['2024-03-02'] })?.datePublished).toBe('2024-03-02');
    expect(read('', { ...wall, datePublished: { '@value': '2024-03-02' } })?.datePublished).toBe('2024-03-02');
  });
});
