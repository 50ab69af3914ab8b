/*
 * What stands around an article, and what its page claims, decides nothing about it: the steps of a visit, without a
 * browser.
 */

import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/analyse.ts';
import { articleDates } from '../../lib/cards/article-dates.ts';
import { buildCast } from '../../lib/cards/build-cast.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import { packPage, unpackPage } from '../../lib/text/packed-page.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { pageJunk } from '../../lib/visit/page-junk.ts';
import { AROUND, claims, LANGUAGES, languagePage, storyPage } from '../fixtures/one-article.ts';
import { shippedResources } from '../shipped-data.ts';
import { read } from '../unit/dom/page.ts';

const resources = shippedResources();

/** Everything a card, a date and a quote say, without where in the page they stand. */
function visit(html: string) {
  const packed = JSON.parse(JSON.stringify(packPage(read(html).page)));
  const page = pageContent(unpackPage(packed) as NonNullable<ReturnType<typeof unpackPage>>);
  const { article } = cleanArticle(page, pageJunk(page).items);
  const analysis = analyse(article, resources);
  const cast = buildCast({ article, ...analysis, knowledge: resources.knowledge });
  const dates = articleDates(article, analysis, '2024-05-10', 'en');
  return { article, cast, dates, quotes: analysis.quotes };
}

describe('under another menu and another footer', () => {
  const plain = visit(storyPage([], []));

  test('the article has names that other places share', () => {
    const named = plain.cast.map(({ name }) => name);
    for (const place of ['Birmingham', 'Cambridge', 'Perth', 'Valencia', 'Portland', 'Georgia'])
      expect(named.join(' | ')).toContain(place);
  });

  test.each(AROUND)('%s: no card, date or quote is another', (_name, menu, footer) => {
    expect(visit(storyPage(menu, footer))).toEqual(plain);
  });
});

describe.each(LANGUAGES)('an article in "%s" on a page that claims', (language) => {
  const right = visit(languagePage(language, language));

  test('the right language has its dates and its speaker', () => {
    expect(right.dates.lines.length).toBeGreaterThanOrEqual(2);
    expect(right.dates.events.length).toBeGreaterThanOrEqual(3);
    expect(right.quotes.map(({ speaker }) => speaker)).toEqual([expect.stringMatching(/./)]);
  });

  test.each(claims(language))('%s has the same names, dates and speakers', (_name, lang) => {
    const { article, ...found } = visit(languagePage(language, lang));
    const { article: _, ...expected } = right;
    expect(article.language).toBe(language);
    expect(found).toEqual(expected);
  });
});

test('what stood beside the article, or was taken out of it, is in no card’s words', () => {
  const { article } = visit(storyPage(['Alabama'], ['Our office in Tbilisi']));
  expect(article.text).not.toMatch(/Alabama|Tbilisi/);
});
