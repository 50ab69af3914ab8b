/*
 * The library with 50,000 notes in Chromium, as somebody uses it: how long from its opening to the first rows, and from
 * a key to the list that it asks for. `npm run -s bench:library [-- --json] [--notes 50000]`. By the clock, which on a
 * loaded machine says little, from the page's first moment and from the event of the key to the frame that shows what
 * came of it; and by the processor's time of the page's thread.
 */

import { loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { build } from '../build.ts';
import { fillLibrary } from './library-tasks.ts';

const OPENINGS = 5;
/** Milliseconds in which the page has come to rest after its opening: it folds the texts meanwhile. */
const SETTLED = 10_000;
/** Milliseconds in which the page comes to rest after a key. */
const REST = 400;
/** Typed letter by letter: words of many notes, of few, a tag, a slip, and a phrase. */
const QUERIES = ['harbour 49', 'tag:tag12', 'harbuor', '"ferry runs"'];

interface Figures {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
}

function figuresOf(name: string, times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { name, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}

/** Runs in the page from its first line: when the first row, and the whole list, have been shown. */
function watchRows(): void {
  const shown: Record<string, number> = {};
  Object.assign(window, { shown });
  const look = () => {
    const now = performance.now();
    if (!shown.rows && document.querySelector('.note-row')) shown.rows = now;
    if (!shown.whole && document.querySelector('main[aria-busy="false"] .note-row')) shown.whole = now;
    if (!shown.whole) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openings(chromium: Chromium): Promise<{ rows: number[]; whole: number[] }> {
  await chromium.context.addInitScript(watchRows);
  const [rows, whole]: [number[], number[]] = [[], []];
  for (let i = 0; i < OPENINGS; i++) {
    const page = await chromium.openOwnPage('library.html');
    await page.waitForFunction(() => (window as never as { shown: { whole?: number } }).shown.whole !== undefined);
    const shown = await page.evaluate(() => (window as never as { shown: { rows: number; whole: number } }).shown);
    rows.push(shown.rows);
    whole.push(shown.whole);
    await page.close();
  }
  return { rows, whole };
}

interface Key {
  /** By the clock, from the event to the frame after the one in which the list was no longer busy. */
  readonly clock: number;
  /** Of the page's thread, until then; and what it did afterwards, when the choices of the side column were counted. */
  readonly processor: number;
  readonly after: number;
}

async function typed(page: Page, query: string): Promise<Key[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processor = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const keys: Key[] = [];
  for (let length = 1; length <= query.length; length++) {
    const before = await processor();
    const clock = await page.evaluate(
      async (text) => {
        const field = document.querySelector<HTMLInputElement>('input.search');
        if (!field) throw new Error('there is no field to type into');
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        const began = performance.now();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        do await frame();
        while (document.querySelector('main')?.getAttribute('aria-busy') !== 'false');
        return performance.now() - began;
      },
      query.slice(0, length),
    );
    const shown = await processor();
    await page.waitForTimeout(REST);
    keys.push({ clock, processor: shown - before, after: (await processor()) - shown });
  }
  await session.detach();
  return keys;
}

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, notes: { type: 'string', default: '50000' } },
});
const notes = Number(values.notes);
if (process.env.SIDELIGHT_SKIP_BUILD !== '1') build(['chrome-test']);
const chromium = await launchChromium();
const figures: Figures[] = [];
try {
  await fillLibrary(chromium, notes);
  const { rows, whole } = await openings(chromium);
  figures.push(figuresOf('opening, to the first rows', rows), figuresOf('opening, to the whole list', whole));
  const page = await chromium.openOwnPage('library.html');
  await page.waitForSelector('main[aria-busy="false"] .note-row');
  await page.waitForTimeout(SETTLED);
  const keys: Key[] = [];
  for (const query of QUERIES) {
    const some = await typed(page, query);
    if (!values.json)
      console.log(
        query.padEnd(24),
        some
          .map(({ clock, processor, after }) => `${clock.toFixed(0)}/${processor.toFixed(0)}+${after.toFixed(0)}`)
          .join(' '),
      );
    keys.push(...some);
  }
  figures.push(
    figuresOf(
      'a key, by the clock',
      keys.map(({ clock }) => clock),
    ),
  );
  figures.push(
    figuresOf(
      'a key, of the processor',
      keys.map(({ processor }) => processor),
    ),
  );
} finally {
  await chromium.stop();
}
if (values.json) console.log(JSON.stringify({ notes, load: loadavg()[0], figures }));
else {
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  for (const { name, medianMs, p95Ms, worstMs } of figures)
    console.log(
      `${name.padEnd(28)} median ${medianMs.toFixed(0)} ms, 95 % ${p95Ms.toFixed(0)} ms, worst ${worstMs.toFixed(0)} ms`,
    );
}
process.exit(0);
