/* First run with the released build: no site permission at all, and a demo article that works at once. */

import { expect } from 'vitest';
import { closedShadow } from '../harness/closed-shadow.ts';
import { type BuildName, chromiumTest } from '../harness/e2e-test.ts';
import { askFor } from '../harness/outside-world.ts';
import { idle } from '../harness/page-time.ts';
import { clickPainted, painted, waitForPainted } from '../harness/painted.ts';
import { finishedReport } from '../harness/session.ts';

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

test('shows the demo article with names, junk and cards, and offers three choices', async ({ chromium }) => {
  const page = await chromium.openOwnPage('welcome.html');
  const report = await finishedReport(chromium, page);
  expect(report.status).toBe('ready');
  expect(report.junk.length).toBeGreaterThanOrEqual(4);
  const places = (await waitForPainted(page, 'place')).map(({ text }) => text);
  expect(places).toContain('Kourou');
  await clickPainted(page, 'place', 'Kourou');
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card');
  expect(await shadow.text('.card h2')).toContain('Kourou');
  const choices = await page.locator('.welcome').innerText();
  for (const words of [/when I click/i, /sites I choose/i, /all sites/i]) expect(choices).toMatch(words);
  expect(chromium.pageErrors(page)).toEqual([]);
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
