import { expect, test } from 'vitest';
import type { Measured } from '../../../scripts/bench/visit/measure-visits.ts';
import { reportTable, visitReport } from '../../../scripts/bench/visit/visit-report.ts';
import type { PageFigures } from '../../../scripts/bench/visit/visit-round.ts';

const paint = (load: number, first: number, names: number) => ({ load, first, names, by: 'name' as const });
const processor = (script: number) => ({
  script,
  rendering: 1,
  background: 30,
  renderer: { pid: 1, before: 60, after: 300 },
});

/** One page with three repeats; `slower` is added to each figure of the clock and the processor. */
const figures = (slower: number): PageFigures => ({
  alive: [200, 900, 210].map((names) => paint(100, 150 + slower, names + slower)),
  dead: [paint(100, 300 + slower, 500 + slower)],
  processor: [processor(50 + slower), processor(52 + slower), processor(51 + slower)],
  traffic: [
    { name: 'visit.open', direction: 'to background', messages: 1, units: 12_000 + slower, jsonMs: 0.2 },
    { name: 'names', direction: 'to page', messages: 1, units: 8000, jsonMs: 0.1 },
  ],
});

const PAGES = ['a', 'b', 'c'].map((name) => ({ name, words: 500, html: Buffer.from('') }));
const measured = (whole = PAGES): Measured => ({
  figures: new Map([['this tree', new Map(PAGES.map(({ name }, i) => [name, figures(i * 10)]))]]),
  readability: new Map(PAGES.map(({ name }) => [name, [20, 24, 22]])),
  missing: [],
  whole,
});

test('a page’s median over the repeats, then median and 95th percentile over the pages', () => {
  const report = visitReport(measured());
  const of = (measure: string) => report.rows['this tree']?.find((row) => row.measure === measure);
  expect(of('names, ms after load, background alive')).toMatchObject({ median: 120, p95: 130, pages: [110, 120, 130] });
  expect(of('first paint, ms after load, background dead')).toMatchObject({ median: 210, p95: 220 });
  expect(of('page, ms of processor: our scripts')).toMatchObject({ median: 61, p95: 71 });
  expect(of('to background, kB of JSON')).toMatchObject({ median: 12.01 });
  expect(report.readability).toMatchObject({ median: 22, p95: 22 });
  expect(report.namesToldBy).toEqual({ name: 12 });
});

test('pages of which something was missing are in no figure', () => {
  const report = visitReport(measured(PAGES.slice(0, 1)));
  expect(new Set(report.rows['this tree']?.map(({ pages }) => pages.length))).toEqual(new Set([1]));
  expect(report.traffic['this tree']?.map(({ name, units }) => [name, units])).toEqual([
    ['visit.open', 12_000],
    ['names', 8000],
  ]);
  expect(() => visitReport(measured([]))).toThrow(/no page/);
});

test('the table has a line a measure and two columns a build', () => {
  const table = reportTable(visitReport(measured()));
  expect(table['page, ms of processor: our scripts']).toEqual({ 'this tree: median': 61, 'this tree: p95': 71 });
});
