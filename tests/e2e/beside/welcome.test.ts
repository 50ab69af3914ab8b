/* First run with the released build: no site permission at all, and a demo article that works at once. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { closedShadow } from '../harness/closed-shadow.ts';
import { type BuildName, chromiumTest } from '../harness/e2e-test.ts';
import { askFor } from '../harness/outside-world.ts';
import { idle } from '../harness/page-time.ts';
import { clickPainted, painted, waitForPainted } from '../harness/painted.ts';
import { callReader, finishedReport, openPopup } from '../harness/session.ts';
import { writeNote } from '../harness/write-note.ts';

const test = chromiumTest.extend('build', { scope: 'file' }, (): BuildName => 'chrome');

test('asks for no site at installation, and registers no script', async ({ chromium }) => {
  const worker = await chromium.worker();
  const granted = await worker.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
    manifest: chrome.runtime.getManifest(),
  }));
  expect(granted.origins).toEqual([]);
  expect(granted.scripts).toBe(0);
  expect(granted.manifest.host_permissions ?? []).toEqual([]);
  expect(granted.manifest.content_scripts ?? []).toEqual([]);
});

test('opens the welcome page by itself', async ({ chromium }) => {
  await expect
    .poll(() => chromium.context.pages().map((page) => page.url()))
    .toContain(`${chromium.extension}/welcome.html`);
});

test('leaves a page alone that nobody permitted', async ({ chromium, server }) => {
  const worker = await chromium.worker();
  const tabs = () => worker.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id as number));
  const before = await tabs();
  const page = await chromium.openPage(`${server.origin}/ferry.html`);
  // A gate would look when the page is idle for the first time; and the browser lets nobody in who asks for more.
  await idle(page);
  const tabId = (await tabs()).find((id) => !before.includes(id)) ?? -1;
  const start = worker.evaluate(
    (tab) => chrome.scripting.executeScript({ target: { tabId: tab }, files: ['reader.js'] }),
    tabId,
  );
  await expect(start).rejects.toThrow(/Cannot access contents/);
  expect(await painted(page)).toEqual([]);
  await page.close();
});

const ticked = (page: Page) => page.locator('.tour-steps .tried .step > :last-child').allInnerTexts();

test('has a tour on the demo article that ticks what was really tried, and choices that hold', async ({ chromium }) => {
  // The one that opened by itself: a call is for the only page that shows the article.
  for (const other of chromium.context.pages()) if (other.url().endsWith('/welcome.html')) await other.close();
  const page = await chromium.openOwnPage('welcome.html');
  const report = await finishedReport(chromium, page);
  expect(report.status).toBe('ready');
  expect(report.junk.length).toBeGreaterThanOrEqual(4);
  const places = (await waitForPainted(page, 'place')).map(({ text }) => text);
  expect(places).toContain('Kourou');
  expect(await page.locator('.permissions').innerText()).toMatch(/when I click[\s\S]*Sites I choose[\s\S]*All sites/);
  await expect.poll(() => page.locator('.pin-hint').innerText()).toContain('puzzle piece');
  expect(await page.locator('#more [role=status]').innerText()).toBe('');

  await clickPainted(page, 'place', 'Kourou');
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card');
  expect(await shadow.text('.card h2')).toContain('Kourou');
  await expect.poll(() => ticked(page)).toEqual(['Open a card']);
  await expect.poll(() => page.locator('#more [role=status]').innerText()).toBe('Tried: Open a card. 1 of 5.');
  await callReader(chromium, page, 'card.next');
  await expect.poll(() => ticked(page)).toHaveLength(2);
  expect(await shadow.text('.card h2')).toContain('French Guiana');
  await shadow.waitFor('.panel:not(.fresh) .close');
  await shadow.click('.panel:not(.fresh) .close');

  await writeNote(chromium, page, 'director general', 'Since 2021.');
  await expect.poll(() => ticked(page)).toHaveLength(3);
  await page.getByLabel('hide it').click();
  await expect.poll(() => ticked(page)).toHaveLength(4);
  expect((await finishedReport(chromium, page)).junkMode).toBe('hide');
  const popup = await openPopup(chromium, page);
  await popup.waitForSelector('.cast-list');
  await popup.close();
  await page.bringToFront();
  await expect.poll(() => ticked(page)).toHaveLength(5);
  await expect.poll(() => page.locator('#more [role=status]').innerText()).toContain('You have tried all of it.');

  await page.reload();
  expect(await ticked(page)).toHaveLength(5);
  await page.getByText('Start again').click();
  expect(await ticked(page)).toEqual([]);
  await page.getByLabel('dim it').click();
  expect(chromium.pageErrors(page)).toEqual([]);
  await page.close();
});

test('has the choices before the article on a telephone, and says there what to try next', async ({ chromium }) => {
  const page = await chromium.openOwnPage('welcome.html');
  await page.setViewportSize({ width: 360, height: 720 });
  // What is drawn from the settings comes a moment after the page.
  for (const choice of ['.permissions', '[data-setting=junk]', '[data-setting=density]']) {
    const isAbove = (selector: string) => {
      const [shown, article] = [document.querySelector(selector), document.querySelector('article')];
      return shown && article && shown.getBoundingClientRect().top < article.getBoundingClientRect().top;
    };
    await expect.poll(() => page.evaluate(isAbove, choice)).toBe(true);
  }
  await page.locator('article h2').last().scrollIntoViewIfNeeded();
  expect(await page.locator('.tour-bar').innerText()).toContain('Open a card');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.close();
});

test('leads to a page about privacy, in the package', async ({ chromium }) => {
  const page = await chromium.openOwnPage('welcome.html');
  await page.locator('a[href="/privacy.html"]').click();
  await page.waitForSelector('.sendings');
  expect(await page.title()).toBe('Privacy');
  await page.locator('a[href="/options.html#look-up"]').click();
  await page.waitForSelector('#look-up');
  expect(chromium.pageErrors(page)).toEqual([]);
  await page.close();
});

test.for([
  ['de', 'ltr', 'Lesen Sie auch'],
  ['ja', 'ltr', '関連記事'],
  ['ar', 'rtl', 'اقرأ أيضًا'],
] as const)('shows it in the language that was chosen: %s', async ([language, dir, glued], { chromium }) => {
  const worker = await chromium.worker();
  await worker.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
  const page = await chromium.openOwnPage('welcome.html');
  const report = await finishedReport(chromium, page);
  expect(report.status).toBe('ready');
  expect(await page.locator('article').getAttribute('lang')).toBe(language);
  expect(await page.locator('article').getAttribute('dir')).toBe(dir);
  expect(await page.locator('article').innerText()).toContain(glued);
  expect(await page.locator('article').innerText()).not.toMatch(/\b(?:the|and)\b/);
  expect(chromium.pageErrors(page)).toEqual([]);
  await page.close();
  await worker.evaluate(() => chrome.storage.local.remove('settings'));
});

test('sends nothing anywhere', async ({ chromium, server }) => {
  const page = await chromium.openPage(server.put('/last.html', '<p>x</p>'));
  expect(await chromium.outside.attemptsBefore((address) => page.evaluate(askFor, address))).toEqual([]);
  expect(chromium.backgroundErrors).toEqual([]);
});
