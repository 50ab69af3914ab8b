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
import { finishedReport, report, startReader } from './harness/session.ts';

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

/** Waits for a sign in the reader's report, asked as often as it answers. */
async function until(page: Parameters<typeof report>[1], sign: (seen: PageReport | null) => boolean): Promise<void> {
  await expect.poll(async () => sign(await report(chromium, page))).toBe(true);
}

describe('the background dies', () => {
  test.each<[string, (seen: PageReport | null) => boolean]>([
    ['as soon as the reader is there', (seen) => seen !== null],
    ['when the names are there', (seen) => (seen?.cast.length ?? 0) > 0],
    ['when all is known', (seen) => seen?.status === 'ready'],
  ])('%s: the visit ends as any other', async (_name, sign) => {
    const page = await chromium.openPage(`${server.origin}/ferry.html`);
    await startReader(chromium, page);
    await until(page, sign);
    await chromium.stopWorker();
    await waitForPainted(page, 'person');
    const seen = await finishedReport(chromium, page);
    expect([seen.status, seen.notices]).toEqual(['ready', []]);
    expect((await painted(page)).some(({ layer }) => layer === 'junk')).toBe(true);
    expect(chromium.pageErrors(page)).toEqual([]);
    await page.close();
  });
});
