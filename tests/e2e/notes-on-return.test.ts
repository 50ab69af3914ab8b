/* Notes on an article that changed since, seen in the panel beside it; and two writers at once. Chromium. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { closedShadow } from './harness/closed-shadow.ts';
import { freshChromiumTest as test } from './harness/e2e-test.ts';
import { clickPainted, painted, waitForPainted, watchPainted } from './harness/painted.ts';
import { callReader, finishedReport, startReader, userReport } from './harness/session.ts';
import { beginNote, openPanel, select, writeNote } from './harness/write-note.ts';

const SKERRY = 'the new site lies behind a skerry';
const WEEKS = 'take six weeks';
const COMPANIES = 'Three companies from Norway and one from Denmark have asked for the papers.';

const quotes = (panel: Page) => panel.locator('.note-list blockquote:not(.now)').allInnerTexts();

test('of an edited article, the panel shows in text order what stands, what was changed with old and new words, and what is gone', async ({
  chromium,
  server,
  visit,
}) => {
  const path = '/returning.html';
  const original = await server.read('/ferry.html');
  server.put(path, original);
  const page = await visit(path);
  // Written from the end to the beginning, to see that the panel lists them as the article reads.
  await writeNote(chromium, page, COMPANIES, 'who?');
  await writeNote(chromium, page, WEEKS, 'long');
  await writeNote(chromium, page, SKERRY, 'where?');
  const extra = '<p>An earlier version of this report gave the wrong day for the vote; it was on Tuesday.</p>';
  server.put(
    path,
    original
      .replace('<p>The city council', `${extra}<p>The city council`)
      .replace(WEEKS, 'take nine months')
      .replace(/<p>The council will meet again next week[\s\S]*?<\/p>/, ''),
  );
  await page.reload();
  const report = await userReport(chromium, page);
  const states = Object.fromEntries(report.notes.map(({ note, state }) => [note.body, state]));
  expect(states).toEqual({ 'where?': 'exact', long: 'changed', 'who?': 'orphan' });
  expect((await waitForPainted(page, 'note-yellow')).map(({ text }) => text)).toEqual([SKERRY]);

  const panel = await openPanel(chromium, page);
  await panel.waitForSelector('.orphans');
  expect(await quotes(panel)).toEqual([SKERRY, WEEKS, COMPANIES]);
  expect(await panel.locator('.changed .now').innerText()).toContain('nine months');
  expect(await panel.locator('.orphans li').count()).toBe(1);
  expect(await panel.locator('.orphans').innerText()).toContain('who?');
});

test('words that the page has folded away are told to be hidden there, and painted when somebody opens them', async ({
  chromium,
  server,
  visit,
}) => {
  const path = '/folded.html';
  const original = await server.read('/ferry.html');
  server.put(path, original);
  const page = await visit(path);
  await writeNote(chromium, page, COMPANIES, 'who?');
  server.put(
    path,
    original.replace(
      /<p>The council will meet again next week[\s\S]*?<\/p>/,
      (paragraph) => `<details><summary>Read more</summary>${paragraph}</details>`,
    ),
  );
  await page.reload();
  const stateOf = async () => (await userReport(chromium, page)).notes.map(({ state }) => state);
  await expect.poll(stateOf).toEqual(['folded']);
  const panel = await openPanel(chromium, page);
  await expect.poll(() => panel.locator('.note.folded .state').innerText()).toContain('Hidden here');
  await page.bringToFront();
  await page.click('summary');
  await expect
    .poll(async () => (await waitForPainted(page, 'note-yellow')).map(({ text }) => text))
    .toEqual([COMPANIES]);
  expect(await stateOf()).not.toContain('folded');
});

test('a click on a note in the panel scrolls to its words and flashes them; a click on painted words opens the note', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  await page.setViewportSize({ width: 900, height: 300 });
  await writeNote(chromium, page, COMPANIES, 'far down');
  await page.evaluate(() => window.scrollTo(0, 0));
  const flashed = await watchPainted(page, 'flash');
  const panel = await openPanel(chromium, page);
  await panel.click('.note-list .words');
  await page.bringToFront();
  await expect.poll(flashed).toEqual([COMPANIES]);
  const height = async () => (await painted(page)).find(({ layer }) => layer === 'note-yellow')?.y;
  await expect.poll(height).toBeLessThan(300);
  expect(await height()).toBeGreaterThan(0);

  await clickPainted(page, 'note-yellow', COMPANIES);
  const shadow = await closedShadow(page);
  await shadow.waitFor('.note-card .markdown');
  expect(await shadow.text('.note-card .markdown')).toBe('far down');
  await shadow.click('.note-card .primary');
  await shadow.waitFor('textarea');
  expect(await shadow.run('textarea', (area) => (area as HTMLTextAreaElement).value)).toBe('far down');
});

test('the panel is live: a note written on the page appears, one written in the panel is on the page', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  const panel = await openPanel(chromium, page);
  expect(await quotes(panel)).toEqual([]);
  await writeNote(chromium, page, SKERRY, 'seen at once?');
  await panel.waitForSelector('.note-list blockquote');
  expect(await quotes(panel)).toEqual([SKERRY]);

  await panel.bringToFront();
  await panel.click('.note-list button:text-is("Edit")');
  await panel.click('label:has-text("Green")');
  await panel.fill('textarea', 'changed in the panel');
  await panel.click('button[type="submit"]');
  await panel.waitForSelector('.note-list .markdown');
  expect((await waitForPainted(page, 'note-green')).map(({ text }) => text)).toEqual([SKERRY]);
});

test('what is typed in the panel is there again after the panel was closed unsaved', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  const first = await openPanel(chromium, page);
  await first.click('text=Note on this article');
  await first.fill('textarea', 'half a thou');
  await first.close({ runBeforeUnload: true });
  const second = await openPanel(chromium, page);
  await second.click('text=Note on this article');
  expect(await second.inputValue('textarea')).toBe('half a thou');
  await second.click('text=Cancel');
  await second.click('text=Note on this article');
  expect(await second.inputValue('textarea')).toBe('');
});

test('two windows write the same note: the second is shown both texts, and keeps its own as a second note', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, SKERRY, 'first');
  const [one, two] = [await openPanel(chromium, page), await openPanel(chromium, page)];
  for (const panel of [one, two]) {
    await panel.click('.note-list button:text-is("Edit")');
    await panel.waitForSelector('textarea');
  }
  await one.fill('textarea', 'by one');
  await one.click('button[type="submit"]');
  await one.waitForSelector('.note-list');
  await two.fill('textarea', 'by two');
  await two.click('button[type="submit"]');
  await two.waitForSelector('.conflict');
  const texts = two.locator('.conflict textarea');
  expect([await texts.nth(0).inputValue(), await texts.nth(1).inputValue()]).toEqual(['by two', 'by one']);
  const bodies = async () => (await userReport(chromium, page)).notes.map(({ note }) => note.body).sort();
  expect(await bodies()).toEqual(['by one']);
  await two.click('text=Keep mine as a second note');
  await two.waitForSelector('.note-list');
  await expect.poll(bodies).toEqual(['by one', 'by two']);
  await expect.poll(() => one.locator('.note-list li').count()).toBe(2);
});

test('the worker stopped while notes are being written: every saved note is there once', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  for (const [words, body] of [
    [SKERRY, 'one'],
    [WEEKS, 'two'],
  ] as const) {
    const shadow = await beginNote(chromium, page, words, body);
    await chromium.stopWorker();
    await shadow.click('button[type="submit"]');
    await shadow.waitForNone('textarea');
  }
  // And at the very moment of the write: told or stored, never twice.
  const shadow = await beginNote(chromium, page, COMPANIES, 'three');
  await Promise.all([shadow.click('button[type="submit"]'), chromium.stopWorker()]);
  // Stored, and the editor is gone; or told, and it is still there.
  await expect.poll(async () => !(await shadow.has('textarea')) || (await shadow.has('.error'))).toBe(true);
  const isOpen = await shadow.has('textarea');
  if (isOpen) expect(await shadow.run('textarea', (area) => (area as HTMLTextAreaElement).value)).toBe('three');
  await page.reload();
  const bodies = (await userReport(chromium, page)).notes.map(({ note }) => note.body).sort();
  const stored = bodies.filter((body) => body !== 'three');
  expect(stored).toEqual(['one', 'two']);
  expect(bodies.length - stored.length).toBeLessThanOrEqual(1);
  if (!isOpen) expect(bodies).toContain('three');
});

test('notes taken on the same story at another address are offered, and shown here once taken over', async ({
  chromium,
  server,
  visit,
}) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, SKERRY, 'from the first');
  const original = await server.read('/ferry.html');
  server.put('/elsewhere/quay.html', original.replace(/<h1>[^<]*/, '<h1>A quay moves north'));
  const copy = await visit('/elsewhere/quay.html');
  expect((await finishedReport(chromium, copy)).notes).toEqual([]);
  const panel = await openPanel(chromium, copy);
  await panel.waitForSelector('.copies:has-text("from the first")');
  await panel.click('text=Show it here too');
  await panel.waitForSelector('.copies', { state: 'detached' });
  expect((await waitForPainted(copy, 'note-yellow')).map(({ text }) => text)).toEqual([SKERRY]);
  await page.bringToFront();
  await page.reload();
  expect((await userReport(chromium, page)).notes.map(({ note }) => note.body)).toEqual(['from the first']);
});

test('another story offers no notes of this one', async ({ chromium, server, visit }) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, SKERRY, 'only here');
  const words = Array.from({ length: 300 }, (_, i) => `orchard${i % 97} harvest${i % 89}`);
  server.put('/orchard.html', `<title>Orchards</title><article><h1>Orchards</h1><p>${words.join(' ')}.</p></article>`);
  const other = await chromium.openPage(`${server.origin}/orchard.html`);
  await startReader(chromium, other);
  expect((await userReport(chromium, other)).copies).toEqual([]);
});

test.for(['the menu', 'the panel'])(
  '“Copy with citation” from %s gives the words and where they come from',
  async (from, { chromium, visit }) => {
    const page = await visit('/ferry.html');
    const panel = await openPanel(chromium, page);
    await page.bringToFront();
    await select(page, SKERRY);
    if (from === 'the menu') {
      // Answered when the words are on the clipboard.
      await callReader(chromium, page, 'citation.copy');
    } else {
      await panel.bringToFront();
      await panel.click('text=Copy with citation');
      await panel.waitForSelector('[role=status]:has-text("Copied")');
    }
    await panel.bringToFront();
    await panel.click('text=Note on this article');
    await panel.focus('textarea');
    await panel.keyboard.press('Control+V');
    const pasted = await panel.inputValue('textarea');
    expect(pasted).toMatch(/^“the new site lies behind a skerry”\n— Ada Solheim, “Bergen moves its ferry quay/);
    expect(pasted).toContain('The Fjord Courier, 11 Mar 2026');
    expect(pasted).toMatch(/\/ferry\.html \(accessed \d{1,2} \w{3} 20\d\d\)/);
  },
);
