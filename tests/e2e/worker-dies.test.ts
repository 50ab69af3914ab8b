/*
 * The background's worker killed at twenty moments of a visit and twenty of a save, beside a tab whose script waits for
 * ever and one behind an alert. A moment is so many questions to the browser after the start, which is as late on a
 * slow machine as on a fast one. That a save is confirmed while those tabs hang is what "within a second" means here:
 * nobody ends the hanging.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PageReport, ReaderReport } from '../../lib/messaging/protocol.ts';
import type { Chromium } from './harness/chromium.ts';
import { closedShadow } from './harness/closed-shadow.ts';
import { chromiumTest } from './harness/e2e-test.ts';
import { idle } from './harness/page-time.ts';
import { waitForPainted } from './harness/painted.ts';
import { beginNote } from './harness/write-note.ts';

const MOMENTS = Array.from({ length: 20 }, (_, moment) => moment);
/** Questions to the browser from one moment of a visit to the next: a visit takes some hundreds of milliseconds. */
const VISIT_STEP = 12;

/** What the browser's own words have in common, and no words of ours: see `lib/messaging/unanswered.ts`. */
const RAW = /asynchronous response|channel closed|port closed|receiving end|establish connection|context invalidated/i;

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const BERTHS = MOMENTS.map((moment) => `the ${moment < 10 ? 'inner' : 'outer'} berth ${NUMBERS[moment % 10]}`);
const ARTICLE = `<!doctype html><html lang="en"><title>The berths of Bergen</title><link rel="icon" href="data:,">
  <article><h1>The berths of Bergen</h1>${BERTHS.map(
    (berth) => `<p>The council of Bergen said on Tuesday that ${berth} would be closed for repairs until the summer, and
      that the ferry to Stavanger would have to wait outside the harbour for some hours more than it does now.</p>`,
  ).join('')}</article>`;

/** Does nothing but let the browser work on for as long as that many questions take. */
async function questions(own: Page, count: number): Promise<void> {
  for (let asked = 0; asked < count; asked++) await own.evaluate(() => null);
}

const tabOf = (own: Page, page: Page): Promise<number> =>
  own.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1, page.url());

/** Asks the reader of a page without waking the background; null while there is none. */
const reportOf = async (own: Page, page: Page): Promise<ReaderReport | null> =>
  own.evaluate(
    (tab) => chrome.tabs.sendMessage(tab, { call: 'session.report', argument: null }).catch(() => null),
    await tabOf(own, page),
  );

/** What the user wrote on a page. */
const notesOn = async (own: Page, page: Page): Promise<readonly string[]> => {
  const report = (await own.evaluate(
    (tab) => chrome.runtime.sendMessage({ call: 'tab.report', argument: tab }),
    await tabOf(own, page),
  )) as PageReport;
  return report.notes.map(({ note }) => note.body);
};

/** Killed later, it was there before: a moment of a worker that sleeps is none. */
const wake = (own: Page) => own.evaluate(() => chrome.runtime.sendMessage({ call: 'settings.read', argument: null }));

/** One browser for the file; `hanging` are two tabs with a reader each that will never answer again. */
const test = chromiumTest
  .extend('own', { scope: 'file' }, ({ chromium }) => chromium.openOwnPage('options.html'))
  .extend('hanging', { scope: 'file' }, async ({ server, visit }) => {
    const [held, asking] = [await visit('/ferry.html'), await visit('/ferry-breaks.html')];
    // As deaf as in a loop without an end, which would take a processor from all that is tested beside it.
    await held.evaluate((never) => {
      setTimeout(() => {
        const request = new XMLHttpRequest();
        request.open('GET', never, false);
        request.send();
      });
    }, server.hold('/never'));
    await expect.poll(() => server.asked).toContain('/never');
    const asked = new Promise((resolve) => asking.on('dialog', resolve));
    await asking.evaluate(() => void setTimeout(() => alert('Are you there?')));
    await asked;
    return [held, asking] as const;
  });

async function killAt(chromium: Chromium, own: Page, moment: number): Promise<void> {
  await questions(own, moment);
  await chromium.stopWorker();
}

test('killed at any moment of a visit, the page is read, painted, and says nothing in its console', async ({
  chromium,
  server,
  own,
}) => {
  for (const moment of MOMENTS) {
    await wake(own);
    const page = await chromium.context.newPage();
    await page.goto(server.put(`/visit-${moment}.html`, ARTICLE), { waitUntil: 'commit' });
    await killAt(chromium, own, moment * VISIT_STEP);
    await expect.poll(async () => (await reportOf(own, page))?.status, { message: `moment ${moment}` }).toBe('ready');
    const report = await reportOf(own, page);
    expect([report?.notices, report?.cast.map(({ name }) => name)], `moment ${moment}`).toEqual([
      [],
      expect.arrayContaining(['Bergen', 'Stavanger']),
    ]);
    await waitForPainted(page, 'place');
    expect(chromium.pageErrors(page), `moment ${moment}`).toEqual([]);
    await page.close();
  }
});

test('killed at any moment of a save, the note is stored once and nobody is told otherwise, beside two tabs that hang', async ({
  chromium,
  server,
  visit,
  own,
  hanging,
}) => {
  server.put('/berths.html', ARTICLE);
  const page = await visit('/berths.html');
  expect(hanging).toHaveLength(2);
  for (const moment of MOMENTS) {
    // It may have been killed when nothing was left to do, and nobody has asked it anything since.
    await wake(own);
    const shadow = await beginNote(chromium, page, BERTHS[moment] ?? '', `note ${moment}`);
    await wake(own);
    await Promise.all([shadow.click('button[type="submit"]'), killAt(chromium, own, moment)]);
    await expect
      .poll(async () => (await shadow.texts('.error')).concat((await shadow.has('textarea')) ? 'still open' : []), {
        message: `moment ${moment}`,
      })
      .toEqual([]);
  }
  expect(chromium.pageErrors(page)).toEqual([]);
  await page.reload();
  await expect.poll(async () => (await reportOf(own, page))?.status).toBe('ready');
  expect([...(await notesOn(own, page))].sort()).toEqual(MOMENTS.map((moment) => `note ${moment}`).sort());
});

test('a page of ours that tells of what it wrote does not wait for tabs that hang', async ({ own, hanging }) => {
  expect(hanging).toHaveLength(2);
  expect(await own.evaluate(() => chrome.runtime.sendMessage({ call: 'notes.changed', argument: null }))).toBeNull();
});

test('the popup of a tab that hangs says that it does not answer', async ({ chromium, own, hanging: [, asking] }) => {
  const popup = await chromium.openOwnPage(`popup.html?tab=${await tabOf(own, asking)}`);
  await popup.waitForSelector('.notice:has-text("did not answer")');
  await popup.close();
});

test('an extension that is reloaded under a page leaves its console alone, whatever the page does then', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/berths.html', 'place');
  const shadow = await beginNote(chromium, page, 'ferry to Stavanger', 'half a thou');
  const worker = await chromium.worker();
  await Promise.all([worker.waitForEvent('close'), worker.evaluate(() => chrome.runtime.reload())]);
  await shadow.click('button[type="submit"]');
  await expect.poll(() => shadow.texts('.error')).toEqual([expect.stringContaining('updated or removed')]);
  await page.evaluate(() => {
    document.querySelector('article, main')?.append('More of it came later, when everything was over.');
    history.pushState(null, '', '/elsewhere');
  });
  await idle(page);
  const words = (await (await closedShadow(page)).texts('.panel')).join(' ');
  expect(words).not.toMatch(RAW);
  expect(chromium.pageErrors(page)).toEqual([]);
});
