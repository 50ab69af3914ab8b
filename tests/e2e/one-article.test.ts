/*
 * One article on many pages: what stands around it, what its page claims and when the background dies decide nothing about what a user sees.
 * Each visit's report is compared with that of the plainest page.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { AROUND, claims, LANGUAGES, languagePage, storyPage } from '../fixtures/one-article.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type FixtureServer, startFixtureServer } from './harness/fixture-server.ts';
import { painted, waitForPainted } from './harness/painted.ts';
import { finishedReport, startReader, tabOf } from './harness/session.ts';

let server: FixtureServer;
let chromium: Chromium;

beforeAll(async () => {
  server = await startFixtureServer();
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium?.stop();
  await server?.stop();
});

/** What cards, dates and quotes say, with the words they stand on in place of offsets. */
function said({ cast, dates, language }: PageReport) {
  return {
    language,
    dates: dates.lines.map(({ line }) => line),
    events: dates.events.map(({ when, text }) => [when, text]),
    cast: cast.map(({ mentions, quotes, seenBefore: _, ...card }) => ({
      ...card,
      mentions: mentions.length,
      quotes: quotes.map(({ text }) => text),
    })),
  };
}

async function visit(html: string) {
  const page = await chromium.openPage(server.put('/one.html', html));
  await startReader(chromium, page);
  const found = said(await finishedReport(chromium, page));
  await page.close();
  return found;
}

test('no card changes with the menu and the footer', async () => {
  const plain = await visit(storyPage([], []));
  expect(plain.cast.length).toBeGreaterThanOrEqual(6);
  for (const [name, menu, footer] of AROUND) expect(await visit(storyPage(menu, footer)), name).toEqual(plain);
});

describe.each(LANGUAGES)('an article in "%s"', (language) => {
  test('has the same names, dates and speakers, whatever the page claims', async () => {
    const right = await visit(languagePage(language, language));
    expect(right.dates.length).toBeGreaterThanOrEqual(2);
    expect(right.cast.flatMap(({ quotes }) => quotes)).toHaveLength(1);
    for (const [name, lang] of claims(language)) expect(await visit(languagePage(language, lang)), name).toEqual(right);
  });
});

describe('the background dies', () => {
  test.each<[string, (seen: PageReport | null) => boolean]>([
    ['as soon as the reader is there', (seen) => seen !== null],
    ['when the names are there', (seen) => (seen?.cast.length ?? 0) > 0],
    ['when all is known', (seen) => seen?.status === 'ready'],
  ])('%s: the visit ends as any other', async (_name, sign) => {
    const page = await chromium.openPage(`${server.origin}/ferry.html`);
    await startReader(chromium, page);
    // Asked from a page of our own, because nothing else here would wake a background that the reader does not need.
    const [tab, own] = [await tabOf(chromium, page), await chromium.openOwnPage('options.html')];
    const report = () =>
      own.evaluate(
        (id) => chrome.tabs.sendMessage(id, { call: 'session.report', argument: null }) as Promise<PageReport>,
        tab,
      );
    await expect.poll(async () => sign(await report())).toBe(true);
    await chromium.stopWorker();
    await expect.poll(async () => (await report()).status).toBe('ready');
    await waitForPainted(page, 'person');
    const seen = await report();
    expect([seen.notices, seen.cast.length > 0]).toEqual([[], true]);
    expect((await painted(page)).some(({ layer }) => layer === 'junk')).toBe(true);
    expect(chromium.pageErrors(page)).toEqual([]);
    await own.close();
    await page.close();
  });
});
