/* The written pairs as a gate: what docs/quality/changes.md says may not fall, and nothing is told for nothing. */

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../lib/changes/compare-readings.ts';
import { readTextOf } from '../../lib/changes/read-text.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { activeJunk } from '../../lib/junk/user-rules.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import { blockText } from '../../lib/text/page-text.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { pageJunk } from '../../lib/visit/page-junk.ts';
import { pairFigures } from '../gold/change-figures.ts';
import { readChangePairs } from '../gold/change-pairs.ts';

const FOLDER = new URL('../fixtures/changes/', import.meta.url).pathname;

function read(html: string) {
  const dom = new JSDOM(html, { url: 'https://news.example/story' });
  const page = pageContent(readPage(dom.window.document).page);
  dom.window.close();
  const lines = page.blocks.map((block) => blockText(page, block));
  const { article } = cleanArticle(page, activeJunk(pageJunk(page).items));
  return { text: readTextOf(article, lines), lines };
}

describe.each(['tuned', 'kept'])('%s', (half) => {
  const pairs = readChangePairs(`${FOLDER}${half}`).map((pair) => {
    const [before, now] = [read(pair.before), read(pair.now)];
    return { pair, figures: pairFigures(pair, compareReadings(before.text, now.text, { page: now.lines })) };
  });

  test('at least 95 of 100 changes are found', () => {
    const sum = (of: (figures: (typeof pairs)[number]['figures']) => number) =>
      pairs.reduce((all, { figures }) => all + of(figures), 0);
    expect(pairs).toHaveLength(30);
    expect(sum(({ found }) => found) / sum(({ expected }) => expected)).toBeGreaterThanOrEqual(0.95);
  });

  test('of pages that are set otherwise, or have other junk, nothing is told', () => {
    const quiet = pairs.filter(({ pair }) => pair.kind === 'rendered' || pair.kind === 'junk');
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.flatMap(({ figures }) => figures.falseAlarms)).toEqual([]);
  });
});
