/* A change in the settings page reaches open articles at once: two tabs, none of them loaded again. In Chromium. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Settings } from '../../../lib/settings/settings.ts';
import { freshChromiumTest } from '../harness/e2e-test.ts';
import { painted } from '../harness/painted.ts';
import { allHidden, finishedReport } from '../harness/session.ts';

const WORDS = 'Three companies from Norway and one from Denmark have asked for the papers.';
const OTHER_WORDS = 'The council will meet again next week to choose a builder.';
const TAIL = 'Ten walks along the old harbour';

const NAMES = ['person', 'place', 'organisation'];
const count = async (page: Page, ...layers: string[]) =>
  (await painted(page)).filter(({ layer }) => layers.includes(layer)).length;
const names = (page: Page) => count(page, ...NAMES);
const junkWords = async (page: Page) =>
  (await painted(page)).filter(({ layer }) => layer === 'junk').map(({ text }) => text);

/** Two articles read, each of which remembers that it was not loaded again; and the settings page in front of them. */
const test = freshChromiumTest
  .extend('stored', (): Partial<Settings> => ({}))
  .extend('articles', async ({ chromium, visit, stored }) => {
    const worker = await chromium.worker();
    await worker.evaluate((settings) => chrome.storage.local.set({ settings }), stored);
    const pages = [await visit('/ferry.html', 'place'), await visit('/spaceport.html', 'person')] as const;
    for (const page of pages) await page.evaluate(() => Object.assign(window, { loaded: 'once' }));
    return pages;
  })
  .extend('options', ({ chromium, articles: _ }) => chromium.openOwnPage('options.html'));

test.afterEach(async ({ chromium, articles }) => {
  for (const page of articles)
    expect(await page.evaluate(() => (window as { loaded?: string }).loaded), page.url()).toBe('once');
  for (const page of chromium.context.pages()) expect(chromium.pageErrors(page), page.url()).toEqual([]);
});

test('how many names are underlined', async ({ articles, options }) => {
  const before = await Promise.all(articles.map(names));
  expect(Math.min(...before)).toBeGreaterThan(4);
  await options.getByLabel('Underline names').selectOption('none');
  for (const page of articles) await expect.poll(() => names(page)).toBe(0);
  await options.getByLabel('Underline names').selectOption('all');
  for (const [at, page] of articles.entries()) await expect.poll(() => names(page)).toBeGreaterThan(before[at] ?? 0);
  await options.getByLabel('Underline names').selectOption('first');
  for (const [at, page] of articles.entries()) await expect.poll(() => names(page)).toBe(before[at]);
});

test('whether dates are', async ({ articles: [page], options }) => {
  expect(await count(page, 'date')).toBe(0);
  await options.getByText('Underline dates').click();
  await expect.poll(() => count(page, 'date')).toBeGreaterThan(0);
});

test('what is done with junk, in general and with one kind of it', async ({ chromium, articles: [page], options }) => {
  const seesTail = async () => (await page.locator('article').innerText()).includes(TAIL);
  const dimmed = await junkWords(page);
  expect(dimmed.length).toBeGreaterThan(2);
  await options.getByLabel('Junk in articles').selectOption('leave');
  await expect.poll(() => junkWords(page)).toEqual([]);
  await options.getByLabel('Credit: leave, dim or hide').selectOption('dim');
  await expect.poll(() => junkWords(page)).toHaveLength(1);
  await options.getByLabel('Junk in articles').selectOption('hide');
  await page.bringToFront();
  await expect.poll(seesTail).toBe(false);
  expect(await allHidden(chromium, page)).toBeGreaterThan(0);
  await options.getByLabel('Junk in articles').selectOption('dim');
  await expect.poll(seesTail).toBe(true);
  await expect.poll(() => junkWords(page)).toEqual(dimmed);
});

test.describe('a rule of the user’s', () => {
  test.override('stored', () => ({
    junkRules: [
      { id: 'a', host: '127.0.0.1', verdict: 'junk', match: 'words', pattern: WORDS, made: '2026-01-01T00:00:00.000Z' },
    ],
  }));

  test('that is changed, and then taken back', async ({ articles: [page], options }) => {
    expect(await junkWords(page)).toContain(WORDS);
    const pattern = options.locator('.user-rules textarea');
    await pattern.fill(OTHER_WORDS);
    await pattern.blur();
    await expect.poll(() => junkWords(page)).toContain(OTHER_WORDS);
    expect(await junkWords(page)).not.toContain(WORDS);
    await options.locator('.user-rules').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => junkWords(page)).not.toContain(OTHER_WORDS);
  });

  test('that is longer than rules may be is not kept, and said so', async ({ articles: [page], options }) => {
    const pattern = options.locator('.user-rules textarea');
    // Typing and pasting stop before.
    await pattern.evaluate((field: HTMLTextAreaElement) => {
      field.value = 'too long '.repeat(500);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.getByRole('alert').waitFor();
    expect(await options.getByRole('alert').innerText()).toContain('junkRules.0.pattern');
    expect(await junkWords(page)).toContain(WORDS);
  });
});

test('whether there is any Sidelight, off and on again', async ({ chromium, articles, options }) => {
  const toggle = options.getByText('Sidelight is on');
  await toggle.click();
  for (const page of articles) await expect.poll(async () => (await painted(page)).length).toBe(0);
  await toggle.click();
  for (const page of articles) {
    // A gate looks when its page is in front and idle.
    await page.bringToFront();
    await expect.poll(() => names(page)).toBeGreaterThan(4);
    expect((await finishedReport(chromium, page)).status).toBe('ready');
  }
});
