/*
 * How long reading a page takes, in real Chromium, beside a plain walk over the same text nodes and beside Readability:
 * `npm run -s bench [-- --json]`. Medians of several runs in one session; machines are shared, so the ratios are what
 * counts.
 */

import process from 'node:process';
import { chromium } from 'playwright-core';
import { analyse } from '../../lib/analysis/analyse.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import { cleanArticle } from '../../lib/text/clean-article.ts';
import type { PageContent } from '../../lib/text/page-content.ts';
import { benchPage } from '../../tests/fixtures/bench-page.ts';
import { loadResources } from '../annotate/analyse-article.ts';
import { ensureBrowsers } from '../browsers.ts';
import { timeFirstLooks } from './first-look.ts';
import type { Timings } from './in-page.ts';
import { inPageScript } from './in-page-script.ts';

const RUNS = 15;
/** Fresh pages of each kind. */
const FIRST_LOOKS = 20;
const PAGES = [
  { name: '2,000 words', words: 2000, extra: 400 },
  { name: '4,000 words', words: 4000, extra: 800 },
  { name: '10,000 elements', words: 2000, extra: 9000 },
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of a warm analysis in Node, median. */
function timeAnalysis(page: PageContent): number {
  const { article } = cleanArticle(page, findJunk(page));
  const times: number[] = [];
  for (let run = 0; run < RUNS + 5; run++) {
    const start = performance.now();
    analyse(article, loadResources(article.language));
    times.push(performance.now() - start);
  }
  return median(times.slice(5));
}

const rounded = (table: Record<string, Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(table).map(([name, row]) => [
      name,
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(2))])),
    ]),
  );

const script = await inPageScript();
const { chromium: executablePath } = await ensureBrowsers(['chromium']);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const rows: Record<string, Record<string, number>> = {};
for (const { name, words, extra } of PAGES) {
  const page = await browser.newPage();
  await page.setContent(benchPage(words, extra));
  await page.evaluate(script);
  await page.evaluate(() =>
    (globalThis as never as { bench: { timeReading(n: number): unknown } }).bench.timeReading(3),
  );
  const timings = await page.evaluate(
    (runs) => (globalThis as never as { bench: { timeReading(n: number): Timings } }).bench.timeReading(runs),
    RUNS,
  );
  const content = await page.evaluate(() =>
    (globalThis as never as { bench: { pageOf(): PageContent } }).bench.pageOf(),
  );
  const {
    walk,
    read,
    content: found,
    junk,
    readability,
  } = Object.fromEntries(Object.entries(timings).map(([kind, times]) => [kind, median(times)])) as Record<
    keyof Timings,
    number
  >;
  rows[name] = {
    'walk ms': walk,
    'read ms': read,
    'content ms': found,
    'junk ms': junk,
    'Readability ms': readability,
    'read of Readability': read / readability,
    'analysis ms': timeAnalysis(content),
  };
  await page.close();
}
const first: Record<string, Record<string, number>> = {};
for (const { name, words, extra } of PAGES) {
  const { looks, readability } = await timeFirstLooks(browser, script, benchPage(words, extra), FIRST_LOOKS);
  const [read, pack, paint, content, junk] = (['read', 'pack', 'paint', 'content', 'junk'] as const).map((part) =>
    median(looks.map((look) => look[part])),
  );
  const whole = median(looks.map((look) => look.read + look.pack + look.paint));
  first[name] = {
    'read ms': read ?? Number.NaN,
    'pack ms': pack ?? Number.NaN,
    'paint ms': paint ?? Number.NaN,
    'all ms': whole,
    'content ms': content ?? Number.NaN,
    'junk ms': junk ?? Number.NaN,
    'Readability ms': median(readability),
    'of Readability': whole / median(readability),
  };
}
await browser.close();
const [small, double] = [rows['2,000 words'], rows['4,000 words']];
const growth = ((double?.['read ms'] ?? 0) / (small?.['read ms'] ?? 1)).toFixed(2);
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, first, growth: Number(growth) }));
else {
  console.table(rounded(rows));
  console.log(`the first look, in a fresh page each time, ${FIRST_LOOKS} of each:`);
  console.table(rounded(first));
  console.log(`reading double the page costs ${growth} times as much`);
}
