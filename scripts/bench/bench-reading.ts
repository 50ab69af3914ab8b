/*
 * How long reading a page takes, in real Chromium, beside a plain walk over the same text nodes and beside Readability:
 * `npm run -s bench [-- --json]`. Medians of several runs in one session; machines are shared, so the ratios are what counts.
 */

import process from 'node:process';
import { chromium } from 'playwright-core';
import { analyse } from '../../lib/analysis/analyse.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import { withoutJunk } from '../../lib/junk/without-junk.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';
import { loadResources } from '../annotate/analyse-article.ts';
import { ensureBrowsers } from '../browsers.ts';
import { benchPage } from './bench-page.ts';
import type { Timings } from './in-page.ts';
import { inPageScript } from './in-page-script.ts';

const RUNS = 15;
const PAGES = [
  { name: '2,000 words', words: 2000, extra: 400 },
  { name: '4,000 words', words: 4000, extra: 800 },
  { name: '10,000 elements', words: 2000, extra: 9000 },
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of a warm analysis in Node, median. */
function timeAnalysis(article: ArticleText): number {
  const resources = loadResources();
  const clean = withoutJunk(article, findJunk(article));
  const times: number[] = [];
  for (let run = 0; run < RUNS + 5; run++) {
    const start = performance.now();
    analyse(clean, resources);
    times.push(performance.now() - start);
  }
  return median(times.slice(5));
}

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
  const article = await page.evaluate(() =>
    (globalThis as never as { bench: { articleOf(): ArticleText } }).bench.articleOf(),
  );
  const [walk, read, junk, readability] = [timings.walk, timings.read, timings.junk, timings.readability].map(
    median,
  ) as [number, number, number, number];
  rows[name] = {
    'walk ms': walk,
    'read ms': read,
    'junk ms': junk,
    'read+junk ms': read + junk,
    'Readability ms': readability,
    'of Readability': (read + junk) / readability,
    'analysis ms': timeAnalysis(article),
  };
  await page.close();
}
await browser.close();
const [small, double] = [rows['2,000 words'], rows['4,000 words']];
const growth = ((double?.['read+junk ms'] ?? 0) / (small?.['read+junk ms'] ?? 1)).toFixed(2);
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, growth: Number(growth) }));
else {
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => [
        name,
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(2))])),
      ]),
    ),
  );
  console.log(`double the page costs ${growth} times as much`);
}
