/*
 * How long a visit, or the library, keeps the thread of a page busy in one go: `npm run -s bench:tasks [-- --json]
 * [--only WORDS]`, WORDS from the name of a case. The longest task of each, in processor time; of a visit while the
 * page is read that has come to rest before. The page's own layout and what the browser does at times (compiling,
 * collecting) are in it, so the least of a few says most. Tests count what is done instead: no machine is slow to them.
 */

import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { newNote } from '../../lib/notes/new-note.ts';
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { type FixtureServer, startFixtureServer } from '../../tests/e2e/harness/fixture-server.ts';
import { idle } from '../../tests/e2e/harness/page-time.ts';
import { allHidden, finishedReport, startReader } from '../../tests/e2e/harness/session.ts';
import { benchPage } from '../../tests/fixtures/bench-page.ts';
import {
  largePage,
  manyNames,
  manyTails,
  manyTextNodes,
  notedPage,
  notedQuotes,
  oneLongTextNode,
  restlessPage,
} from '../../tests/fixtures/hostile-pages.ts';
import { build } from '../build.ts';
import { importTasks } from './import-tasks.ts';
import { fillLibrary, openingTasks, searchingTasks } from './library-tasks.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';

const VISITS = 5;
/** Visits to one page until there are so many that were seen whole. */
const MAX_TRIES = 15;
/** Milliseconds: what is longer than this, somebody may notice who types or scrolls meanwhile. */
const LONG = 50;

interface Case {
  readonly name: string;
  readonly html: () => string;
  /** Dimmed, hidden, or not read at all, to see what the page costs by itself. */
  readonly mode: 'dim' | 'hide' | 'none';
  /** Always at work, so that it is never idle and there is no end to wait for. */
  readonly restless?: true;
  /** Quoted words of notes on the page. */
  readonly quotes?: () => readonly string[];
}

const IMPORT = 'a file of 58 MB, read in the library';
const OPENED = 'the library with 20,000 notes, opened';
const SEARCHED = 'the library with 20,000 notes, searched and sorted';

const CASES: readonly Case[] = [
  { name: '2,000 words, not read', html: () => benchPage(2000, 400), mode: 'none' },
  { name: '2,000 words, dimmed', html: () => benchPage(2000, 400), mode: 'dim' },
  { name: '2,000 words, hidden', html: () => benchPage(2000, 400), mode: 'hide' },
  { name: '10,000 elements, not read', html: largePage, mode: 'none' },
  { name: '10,000 elements, dimmed', html: largePage, mode: 'dim' },
  { name: '10,000 elements, hidden', html: largePage, mode: 'hide' },
  { name: '100,000 text nodes, not read', html: manyTextNodes, mode: 'none' },
  { name: '100,000 text nodes, hidden', html: manyTextNodes, mode: 'hide' },
  { name: 'a text node of 10 MB, hidden', html: oneLongTextNode, mode: 'hide' },
  { name: '10,000 tails, hidden', html: manyTails, mode: 'hide' },
  { name: '10,000 names, hidden', html: manyNames, mode: 'hide' },
  { name: '5,000 notes, hidden', html: notedPage, mode: 'hide', quotes: notedQuotes },
  { name: 'never at rest, hidden', html: restlessPage, mode: 'hide', restless: true },
];

interface Row {
  /** Milliseconds of the longest task: of the best visit, and of the middle one. */
  readonly least: number;
  readonly median: number;
  /** Tasks over 50 ms in the middle visit. */
  readonly long: number;
}

async function read(chromium: Chromium, page: Page, { mode, restless }: Case): Promise<void> {
  if (mode === 'none') return idle(page);
  await startReader(chromium, page);
  const { status, junk } = await finishedReport(chromium, page);
  if (status !== 'ready') throw new Error(`the page was not read: ${status}`);
  if (mode === 'hide' && junk.length > 0 && !restless) await allHidden(chromium, page);
}

/** Notes on a page, put into the database by the product's own message. */
async function putNotes(chromium: Chromium, source: string, quotes: readonly string[]): Promise<void> {
  const page = await chromium.openOwnPage('options.html');
  const created = new Date().toISOString();
  const notes = quotes.map((exact) => newNote(noteOn(source, exact), crypto.randomUUID(), created));
  await page.evaluate(async (all) => {
    for (const note of all) {
      const reply = await chrome.runtime.sendMessage({ call: 'notes.put', argument: { note, replaces: null } });
      if (!reply.ok) throw new Error(`a note was not kept: ${JSON.stringify(reply)}`);
    }
  }, notes);
  await page.close();
}

const noteOn = (source: string, exact: string) => ({
  body: 'A note.',
  target: {
    source,
    selector: [
      { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector' as const, start: 0, end: exact.length },
    ] as const,
    paragraph: '',
    heading: '',
  },
  article: { source, addresses: [source], title: 'The bridge', author: '', publisher: '', published: null },
});

/** The tasks of one visit, longest first; null when they were not seen from the beginning. */
async function visit(chromium: Chromium, server: FixtureServer, one: Case): Promise<number[] | null> {
  const settings = async (enabled: boolean) =>
    (await chromium.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), {
      junk: one.mode === 'none' ? 'leave' : one.mode,
      enabled,
    });
  // Switched off while the page loads, so that its own work is over when ours begins.
  await settings(false);
  const page = await chromium.openPage(server.put('/bench.html', one.html()));
  await idle(page);
  await settings(true);
  const tasks = await mainThreadTasks(page, () => read(chromium, page, one));
  await page.close();
  return tasks;
}

function rowOf(visits: readonly (readonly number[])[]): Row {
  const sorted = [...visits].sort((a, b) => (a[0] as number) - (b[0] as number));
  const middle = sorted[sorted.length >> 1] as readonly number[];
  return {
    least: sorted[0]?.[0] as number,
    median: middle[0] as number,
    long: middle.filter((milliseconds) => milliseconds > LONG).length,
  };
}

const { only = '' } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } }).values;
async function measured(name: string, once: () => Promise<number[] | null>): Promise<Row> {
  const visits: number[][] = [];
  for (let tries = 0; visits.length < VISITS; tries++) {
    if (tries === MAX_TRIES) throw new Error(`${name}: only ${visits.length} of ${tries} visits could be measured`);
    const tasks = await once();
    if (tasks) visits.push(tasks);
  }
  return rowOf(visits);
}

if (process.env.SIDELIGHT_SKIP_BUILD !== '1') build(['chrome-test']);
const server = await startFixtureServer();
const chromium = await launchChromium();
const rows: Record<string, Row> = {};
try {
  for (const one of CASES.filter(({ name }) => name.includes(only))) {
    if (one.quotes) await putNotes(chromium, server.put('/bench.html', ''), one.quotes());
    rows[one.name] = await measured(one.name, () => visit(chromium, server, one));
  }
  if (IMPORT.includes(only)) rows[IMPORT] = await measured(IMPORT, () => importTasks(chromium));
  if (OPENED.includes(only) || SEARCHED.includes(only)) await fillLibrary(chromium);
  if (OPENED.includes(only)) rows[OPENED] = await measured(OPENED, () => openingTasks(chromium));
  if (SEARCHED.includes(only)) rows[SEARCHED] = await measured(SEARCHED, () => searchingTasks(chromium));
} finally {
  await chromium.stop();
  await server.stop();
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ visits: VISITS, rows }));
else
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { least, median, long }]) => [
        name,
        {
          'longest task ms': Number(least.toFixed(1)),
          'median ms': Number(median.toFixed(1)),
          [`over ${LONG} ms`]: long,
        },
      ]),
    ),
  );
