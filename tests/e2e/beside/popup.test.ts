/* The popup about a page, opened as a page of its own with `?tab=`: what it shows and what its switches do. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { freshChromiumTest } from '../harness/e2e-test.ts';
import { painted, waitForPainted } from '../harness/painted.ts';
import { finishedReport, listenInBackground, openPopup, wantReader } from '../harness/session.ts';

const test = freshChromiumTest
  .extend('page', ({ visit }) => visit('/ferry.html'))
  .extend('popup', async ({ chromium, page }) => {
    const popup = await openPopup(chromium, page);
    await popup.locator('.cast-list').waitFor();
    return popup;
  });

const junkOn = async (target: Page) =>
  (await painted(target)).filter(({ layer }) => layer === 'junk').map(({ text }) => text);

test('shows title, site and the article’s date', async ({ popup }) => {
  const header = popup.locator('header').first();
  expect(await header.locator('h1').innerText()).toContain('Bergen moves its ferry quay after the storm');
  expect(await header.innerText()).toContain('127.0.0.1');
  expect(await header.locator('time').getAttribute('datetime')).toMatch(/^2026-03-11/);
});

test('lists the cast by weight, each opening its card in place', async ({ popup }) => {
  await popup.getByRole('button', { name: /^Show all/ }).click();
  const names = await popup.locator('.cast-list .name strong').allInnerTexts();
  expect(names).toEqual(expect.arrayContaining(['Ingrid Halvorsen', 'Oslo', 'Denmark']));
  const counts = (await popup.locator('.cast-list .name').allInnerTexts()).map((text) =>
    Number(/(\d+)×/.exec(text)?.[1]),
  );
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await popup.locator('.cast-list .name', { hasText: 'Ingrid Halvorsen' }).click();
  expect(await popup.locator('.card').innerText()).toContain('Ingrid Halvorsen');
});

test('lists the junk with its words and reasons; “not junk” takes the dimming off, “undo” puts it back', async ({
  page,
  popup,
}) => {
  const item = popup.locator('.junk-list li', { hasText: 'Also read: Ten walks' });
  expect(await item.innerText()).toMatch(/Related: \S/);
  await item.getByRole('button', { name: 'Not junk' }).click();
  await expect.poll(async () => (await junkOn(page)).some((text) => text.includes('Ten walks'))).toBe(false);
  await item.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await junkOn(page)).some((text) => text.includes('Ten walks'))).toBe(true);
});

test('leave, dim and hide do what they say, at once and after a reload', async ({ chromium, page, popup }) => {
  const tail = page.locator('p', { hasText: 'sea floor' });
  const mode = (name: string) => popup.locator('.segments label', { hasText: name }).click();

  await mode('Leave');
  await expect.poll(() => junkOn(page)).toEqual([]);
  await page.reload();
  await finishedReport(chromium, page);
  expect(await junkOn(page)).toEqual([]);

  await mode('Hide');
  await expect.poll(() => tail.innerText()).not.toContain('Ten walks');
  expect(await tail.innerText()).toContain('survey of the sea floor.');

  await mode('Dim');
  await waitForPainted(page, 'junk');
  await expect.poll(() => tail.innerText()).toContain('Ten walks');
});

test('the site’s switch takes everything off the page and puts it back', async ({ chromium, page, popup }) => {
  const toggle = popup.locator('.site-switch .switch');
  await toggle.click();
  await expect.poll(async () => (await painted(page)).length).toBe(0);
  const heard = await listenInBackground(chromium);
  await page.reload();
  // The gate has asked for the reader, and did not get it.
  await page.bringToFront();
  await expect.poll(() => heard('reader.wanted', page)).toBe(1);
  expect(await wantReader(chromium, page)).toBe(false);
  expect(await painted(page)).toEqual([]);
  await popup.bringToFront();
  await toggle.click();
  await page.bringToFront();
  await page.reload();
  await waitForPainted(page, 'place');
});

test('a note on the article is written, listed and there after the popup was closed', async ({
  chromium,
  page,
  popup,
}) => {
  await popup.getByRole('button', { name: 'Note on this article' }).click();
  await popup.getByLabel('Your note').fill('Ask the harbour master about 2024.');
  await popup.getByRole('region', { name: 'Notes' }).getByRole('button', { name: 'Save' }).click();
  await popup.locator('.note-list', { hasText: 'harbour master' }).waitFor();
  const again = await openPopup(chromium, page);
  await again.locator('.note-list', { hasText: 'Ask the harbour master about 2024.' }).waitFor();
});
