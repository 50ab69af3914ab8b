/*
 * One article on many pages: what stands around it, what its page claims and when the background dies decide nothing
 * about what a user sees. Each visit's report is compared with that of the plainest page.
 */

import { describe, expect } from 'vitest';
import type { ReaderReport } from '../../../lib/messaging/protocol.ts';
import { AROUND, claims, LANGUAGES, languagePage, storyPage } from '../../fixtures/one-article.ts';
import { chromiumTest } from '../harness/e2e-test.ts';
import { painted, waitForPainted } from '../harness/painted.ts';
import { finishedReport, startReader, tabOf } from '../harness/session.ts';

/** What cards, dates and quotes say, with the words they stand on in place of offsets. */
function said({ cast, dates, language }: ReaderReport) {
  return {
    language,
    dates: dates.lines.map(({ line }) => line),
    events: dates.events.map(({ when, text }) => [when, text]),
    cast: cast.map(({ mentions, quotes, firstNamed, extent, seenBefore: _, ...card }) => ({
      ...card,
      extent: extent && extent.end - extent.start,
      firstNamed: [firstNamed?.before, firstNamed?.name, firstNamed?.after],
      mentions: mentions.length,
      quotes: quotes.map(({ text }) => text),
    })),
  };
}

const test = chromiumTest.extend('read', { scope: 'file' }, ({ chromium, server }) => async (html: string) => {
  const page = await chromium.openPage(server.put('/one.html', html));
  await startReader(chromium, page);
  const found = said(await finishedReport(chromium, page));
  await page.close();
  return found;
});

test('no card changes with the menu and the footer', async ({ read }) => {
  const plain = await read(storyPage([], []));
  expect(plain.cast.length).toBeGreaterThanOrEqual(6);
  for (const [name, menu, footer] of AROUND) expect(await read(storyPage(menu, footer)), name).toEqual(plain);
});

describe.each(LANGUAGES)('an article in "%s"', (language) => {
  test('has the same names, dates and speakers, whatever the page claims', async ({ read }) => {
    const right = await read(languagePage(language, language));
    expect(right.dates.length).toBeGreaterThanOrEqual(2);
    expect(right.cast.flatMap(({ quotes }) => quotes)).toHaveLength(1);
    for (const [name, lang] of claims(language)) expect(await read(languagePage(language, lang)), name).toEqual(right);
  });
});

describe('the background dies', () => {
  test.for<[string, (seen: ReaderReport | null) => boolean]>([
    ['as soon as the reader is there', (seen) => seen !== null],
    ['when the names are there', (seen) => (seen?.cast.length ?? 0) > 0],
    ['when all is known', (seen) => seen?.status === 'ready'],
  ])('%s: the visit ends as any other', async ([, sign], { chromium, server }) => {
    const page = await chromium.openPage(`${server.origin}/ferry.html`);
    await startReader(chromium, page);
    // Asked from a page of our own, because nothing else here would wake a background that the reader does not need.
    const [tab, own] = [await tabOf(chromium, page), await chromium.openOwnPage('options.html')];
    const report = () =>
      own.evaluate(
        (id) => chrome.tabs.sendMessage(id, { call: 'session.report', argument: null }) as Promise<ReaderReport>,
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
