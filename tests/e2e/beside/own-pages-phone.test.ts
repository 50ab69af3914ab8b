/*
 * Our own pages on a phone, by finger: the popup that is a tab of its own, and the library, whose lists scroll with the
 * window. Chromium's emulation of one, 360 pixels wide.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import { sampleNote } from '../../unit/notes/sample-note.ts';
import { launchChromium } from '../harness/chromium.ts';
import { chromiumTest } from '../harness/e2e-test.ts';
import { painted } from '../harness/painted.ts';
import { finishedReport } from '../harness/session.ts';

const test = chromiumTest.extend('chromium', { scope: 'file' }, async ({}, { onCleanup }) => {
  const chromium = await launchChromium({ phone: true });
  onCleanup(() => chromium.stop());
  return chromium;
});

const NOTES = 400;
const backup = [
  ...backupPieces(
    { notes: Array.from({ length: NOTES }, (_, number) => sampleNote(number)), readings: [] },
    '2026-06-01T00:00:00.000Z',
  ),
].join('');

/** CSS pixels from the window's top, or null for what is not drawn. */
const topOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.getBoundingClientRect().top ?? null, selector);

/** With a finger, up over most of the window, so often. */
async function swipe(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < times; time++) {
    const ended = page.evaluate(
      () => new Promise<void>((done) => addEventListener('scrollend', () => done(), { once: true })),
    );
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 180, y: 500 }] });
    for (let y = 480; y > 60; y -= 20)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 180, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    // A tap on what still runs on only stops it.
    await ended;
  }
  await session.detach();
}

test('the popup as a tab of its own speaks of the article, fills the window, and makes room for it', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  const library = await chromium.openOwnPage('library.html');
  await page.bringToFront();
  const popup = await chromium.openOwnPage('popup.html');
  await popup.locator('header h1', { hasText: 'Bergen moves its ferry quay' }).waitFor();
  for (const width of [320, 360, 412]) {
    await popup.setViewportSize({ width, height: 640 });
    const seen = await popup.evaluate(() => ({
      body: document.body.getBoundingClientRect().width,
      whole: document.documentElement.scrollWidth,
      trapped: [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight)
        .map(({ className }) => className),
    }));
    expect(seen).toEqual({ body: width, whole: width, trapped: [] });
  }

  await popup.locator('summary', { hasText: 'On the page' }).tap();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Open the card of the next name' }).tap();
  await closed;
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/frame.html'))).toBe(true);
  await library.close();
});

test('the popup that is come back to speaks of what was read since', async ({ chromium, visit }) => {
  const popup = await chromium.openOwnPage('popup.html');
  await popup.locator('header h1').waitFor();
  const other = await visit('/spaceport.html');
  await popup.bringToFront();
  await popup.locator('header h1', { hasText: 'Leaders meet at the spaceport' }).waitFor();
  await popup.locator('.switch', { hasText: 'Show the article alone' }).tap();
  await expect.poll(async () => (await finishedReport(chromium, other)).focus).toBe(true);
  // Left open before, it is open.
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Read this page with Sidelight, or stop' }).tap();
  await closed;
  await expect.poll(async () => (await painted(other)).length).toBe(0);
});

test('the library scrolls as one page; what is done to many notes stays at hand, and so does the way back', async ({
  chromium,
}) => {
  const library = await chromium.openOwnPage('library.html#backup');
  await library.setInputFiles('input[type=file]', {
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await library.locator('.plan button.primary').tap();
  await library.waitForSelector('[role=status]:has-text("written")');
  await library.locator('nav label', { hasText: 'Notes' }).tap();
  await library.waitForSelector('.note-row');
  expect(await topOf(library, '.filters fieldset')).toBe(0);
  await library.locator('.filters-toggle').tap();
  expect(await topOf(library, '.filters fieldset')).toBeGreaterThan(0);
  await library.locator('.filters-toggle').tap();

  await library.locator('.selection label').tap();
  await swipe(library, 4);
  expect(await library.evaluate(() => scrollY)).toBeGreaterThan(1_000);
  const row = () => library.evaluate(() => document.elementFromPoint(180, 300)?.closest('.note-row')?.textContent);
  await expect.poll(row).toMatch(/harbour/);
  expect(await topOf(library, '.selection')).toBe(0);
  await library.locator('.acts-toggle').tap();
  await library.getByRole('button', { name: 'Delete' }).tap();
  await library.getByRole('button', { name: 'Yes, into the bin' }).tap();
  const undo = library.locator('.notices').getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  const box = await undo.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  expect(box?.height).toBeGreaterThanOrEqual(40);
  await undo.tap();
  await library.locator('.selection label', { hasText: String(NOTES) }).waitFor();
});

test('a note is edited on a sheet of its own, and the list is where it was', async ({ chromium }) => {
  const library = await chromium.openOwnPage('library.html');
  await library.waitForSelector('.note-row');
  await swipe(library, 3);
  const before = await library.evaluate(() => scrollY);
  const inSight = await library.evaluate(() =>
    [...document.querySelectorAll('.note-row > button')].findIndex((one) => one.getBoundingClientRect().top > 200),
  );
  await library.locator('.note-row > button').nth(inSight).tap();
  const sheet = library.locator('.editing');
  await sheet.locator('textarea').waitFor();
  expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 640 });
  await sheet.locator('textarea').fill('Written with a thumb');
  await sheet.getByRole('button', { name: 'Save' }).tap();
  await sheet.waitFor({ state: 'detached' });
  await library.getByText('Written with a thumb').waitFor();
  expect(Math.abs((await library.evaluate(() => scrollY)) - before)).toBeLessThan(700);
});
