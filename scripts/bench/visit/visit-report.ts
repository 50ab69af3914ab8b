/* The figures of a run as rows: a page's median over the repeats, then median and 95th percentile over the pages. */

import { median, percentile } from './figures.ts';
import type { Measured } from './measure-visits.ts';
import type { Traffic } from './traffic-meter.ts';
import type { PageFigures } from './visit-round.ts';

export interface Row {
  readonly measure: string;
  readonly median: number;
  readonly p95: number;
  /** Of each page, in the order they were visited. */
  readonly pages: readonly number[];
}

export interface TrafficRow {
  readonly name: string;
  readonly direction: Traffic['direction'];
  /** Means over the pages: not every visit sends every message. */
  readonly messages: number;
  readonly units: number;
  readonly jsonMs: number;
}

export interface VisitReport {
  /** Build's label → its rows, the same ones in the same order for every build. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly readability: Row;
  readonly traffic: Readonly<Record<string, readonly TrafficRow[]>>;
  /** How often the names were told by what. */
  readonly namesToldBy: Readonly<Record<string, number>>;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const crossing = (direction: Traffic['direction'], of: 'units' | 'jsonMs') => (figures: PageFigures) =>
  sum(figures.traffic.filter((traffic) => traffic.direction === direction).map((traffic) => traffic[of]));

/** What is reported of a page. */
const MEASURES: readonly (readonly [string, (figures: PageFigures) => number])[] = [
  ...(['alive', 'dead'] as const).flatMap((state): [string, (figures: PageFigures) => number][] => [
    [`first paint, ms after load, background ${state}`, (f) => median(f[state].map(({ first, load }) => first - load))],
    [`names, ms after load, background ${state}`, (f) => median(f[state].map(({ names, load }) => names - load))],
    [`names, ms after navigation, background ${state}`, (f) => median(f[state].map(({ names }) => names))],
  ]),
  ['page, ms of processor: our scripts', (f) => median(f.processor.map(({ script }) => script))],
  ['page, ms of processor: restyle and paint since', (f) => median(f.processor.map(({ rendering }) => rendering))],
  ['background, ms of processor', (f) => median(f.processor.map(({ background }) => background))],
  ['to background, kB of JSON', (f) => crossing('to background', 'units')(f) / 1000],
  ['to page, kB of JSON', (f) => crossing('to page', 'units')(f) / 1000],
  ['JSON written and read, ms', (f) => crossing('to background', 'jsonMs')(f) + crossing('to page', 'jsonMs')(f)],
];

const row = (measure: string, values: readonly number[]): Row => ({
  measure,
  median: median(values),
  p95: percentile(values, 0.95),
  pages: values,
});

export function visitReport({ figures, readability, whole }: Measured): VisitReport {
  if (whole.length === 0) throw new Error('there is no page of which everything was seen');
  const pagesOf = (pages: ReadonlyMap<string, PageFigures>) => whole.map(({ name }) => pages.get(name) as PageFigures);
  const perBuild = <T>(make: (pages: readonly PageFigures[]) => T): Record<string, T> =>
    Object.fromEntries([...figures].map(([label, pages]) => [label, make(pagesOf(pages))]));
  const signs = [...figures.values()].flatMap((pages) =>
    pagesOf(pages).flatMap(({ alive, dead }) => [...alive, ...dead].map(({ by }) => by)),
  );
  return {
    rows: perBuild((pages) => MEASURES.map(([measure, of]) => row(measure, pages.map(of)))),
    readability: row(
      'Readability’s first call, ms of processor',
      whole.map(({ name }) => median(readability.get(name) ?? [])),
    ),
    traffic: perBuild(trafficRows),
    namesToldBy: Object.fromEntries([...new Set(signs)].map((by) => [by, signs.filter((sign) => sign === by).length])),
  };
}

function trafficRows(pages: readonly PageFigures[]): TrafficRow[] {
  const rows = new Map<string, { -readonly [Key in keyof TrafficRow]: TrafficRow[Key] }>();
  for (const { name, direction, messages, units, jsonMs } of pages.flatMap(({ traffic }) => traffic)) {
    const key = `${direction} ${name}`;
    const found = rows.get(key) ?? { name, direction, messages: 0, units: 0, jsonMs: 0 };
    rows.set(key, found);
    found.messages += messages / pages.length;
    found.units += units / pages.length;
    found.jsonMs += jsonMs / pages.length;
  }
  return [...rows.values()].sort((a, b) => b.units - a.units);
}

const short = (value: number): number => Number(value.toFixed(value < 10 ? 2 : 1));

/** For `console.table`: a line a measure, two columns a build. */
export function reportTable({ rows, readability }: VisitReport): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const [label, list] of Object.entries(rows))
    for (const { measure, median, p95 } of list)
      table[measure] = { ...table[measure], [`${label}: median`]: short(median), [`${label}: p95`]: short(p95) };
  for (const label of Object.keys(rows))
    table[readability.measure] = {
      ...table[readability.measure],
      [`${label}: median`]: short(readability.median),
      [`${label}: p95`]: short(readability.p95),
    };
  return table;
}

/** The same of the messages that are not all but nothing, mean a visit. */
export const trafficTable = (rows: readonly TrafficRow[]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    rows
      .filter(({ units }) => units >= 100)
      .map(({ name, direction, messages, units, jsonMs }) => [
        `${name} (${direction})`,
        { messages: short(messages), kB: short(units / 1000), 'JSON ms': short(jsonMs) },
      ]),
  );
