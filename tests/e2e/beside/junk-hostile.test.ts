/*
 * Pages that mean harm or are merely huge: the reader stays within its budget, says aloud where it gave up, and never
 * does much to the page in one go. Counted is what was done, not how long it took: dimming changes nothing, and stubs
 * come a few at a time with the page's own work between. How long a task of the page's thread takes is in `npm run
 * bench:tasks`.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { MessageCode } from '../../../lib/i18n/message.ts';
import type { ReaderReport } from '../../../lib/messaging/protocol.ts';
import { largePage, manyTails, manyTextNodes, oneLongTextNode, restlessPage } from '../../fixtures/hostile-pages.ts';
import type { Chromium } from '../harness/chromium.ts';
import { chromiumTest } from '../harness/e2e-test.ts';
import { priorityOf } from '../harness/painted.ts';
import { allHidden, finishedReport, report, startReader } from '../harness/session.ts';

/** Stubs made between two turns of the page's own: each portion costs one layout. */
const MAX_STUBS_AT_ONCE = 8;
/** Stubs in one page, and words dimmed in it. */
const MAX_STUBS = 400;
const MAX_DIMMED = 5000;

const setSettings = async (chromium: Chromium, settings: unknown) =>
  (await chromium.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings);

interface Visit {
  readonly page: Page;
  readonly report: ReaderReport;
}

/**
 * `read` reads a page that has loaded before, typing into its input meanwhile, and writes down what is done to the page
 * in each turn.
 */
const test = chromiumTest.extend(
  'read',
  { scope: 'file' },
  ({ chromium, server }) =>
    async (html: string, mode: 'dim' | 'hide'): Promise<Visit> => {
      await setSettings(chromium, { junk: mode, enabled: false });
      const page = await chromium.openPage(server.put('/hostile.html', html));
      await page.evaluate(() => {
        const turns: { stubs: number; records: number }[] = [];
        Object.assign(window, { turns });
        // Called once a turn, with all that was done in it. A stub is an element of ours with nothing in it that the
        // page can see.
        new MutationObserver((records) => {
          const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
          const stubs = added.filter(
            (node) => node instanceof HTMLSpanElement && node.attributes.length === 0 && !node.firstChild,
          );
          turns.push({ stubs: stubs.length, records: records.length });
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      await setSettings(chromium, { junk: mode, enabled: true });
      await startReader(chromium, page);
      const input = page.locator('input');
      await input.pressSequentially('a letter to the editor');
      expect(await input.inputValue()).toBe('a letter to the editor');
      return { page, report: await finishedReport(chromium, page) };
    },
);

const turnsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { turns: { stubs: number; records: number }[] }).turns);

const dimmedIn = (page: Page) =>
  page.evaluate(
    (junk) => [...CSS.highlights.values()].find(({ priority }) => priority === junk)?.size ?? 0,
    priorityOf('junk'),
  );

test('a page of 10,000 elements is dimmed without a change to it', async ({ read }) => {
  const { page, report: seen } = await read(largePage(), 'dim');
  expect(seen.status).toBe('ready');
  expect(seen.junk.length).toBeGreaterThan(5);
  expect(await dimmedIn(page)).toBe(seen.junk.length);
  expect(await turnsOf(page)).toEqual([]);
  await page.close();
});

test('the junk of a page of 10,000 elements is hidden a few stubs at a time', async ({ chromium, read }) => {
  const { page, report: seen } = await read(largePage(), 'hide');
  expect(seen.junk.length).toBeGreaterThan(5);
  const hidden = await allHidden(chromium, page);
  const turns = await turnsOf(page);
  expect(turns.reduce((sum, { stubs }) => sum + stubs, 0)).toBe(hidden);
  expect(Math.max(...turns.map(({ stubs }) => stubs))).toBeLessThanOrEqual(MAX_STUBS_AT_ONCE);
  expect(turns.length).toBeGreaterThanOrEqual(hidden / MAX_STUBS_AT_ONCE);
  await page.close();
});

test.for<[string, () => string, MessageCode]>([
  ['100,000 text nodes', manyTextNodes, 'noticeLong'],
  ['one text node of 10 MB', oneLongTextNode, 'noticeLong'],
  ['“See also” ten thousand times', manyTails, 'noticeHiddenFirst'],
])('%s: read within the budget, told aloud, and the page goes on', async ([, html, notice], { chromium, read }) => {
  const { page, report: seen } = await read(html(), 'hide');
  expect(seen.status).toBe('ready');
  expect(seen.notices.map(({ code }) => code)).toContain(notice);
  expect(await dimmedIn(page)).toBeLessThanOrEqual(MAX_DIMMED);
  const hidden = seen.junk.length > 0 ? await allHidden(chromium, page) : 0;
  expect(hidden).toBeLessThanOrEqual(MAX_STUBS);
  const stubs = (await turnsOf(page)).map((turn) => turn.stubs);
  expect(Math.max(0, ...stubs)).toBeLessThanOrEqual(MAX_STUBS_AT_ONCE);
  await page.close();
});

test('a page that never stops changing is read now and then, is told of, and goes on', async ({ chromium, read }) => {
  const { page } = await read(restlessPage(), 'hide');
  await expect.poll(async () => (await report(chromium, page))?.notices).toContainEqual({ code: 'noticeRestless' });
  const before = await page.locator('article p').last().innerText();
  await expect.poll(() => page.locator('article p').last().innerText()).not.toBe(before);
  await page.close();
});
