/* The library: back up, wipe and restore; what the browser lost; long lists by keyboard. Chromium. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newHistoryEntry } from '../../lib/history/visit.ts';
import { backupPieces } from '../../lib/notes/formats/export/backup.ts';
import { sampleNote } from '../unit/notes/sample-note.ts';
import { closedShadow } from './harness/closed-shadow.ts';
import { freshChromiumTest as test } from './harness/e2e-test.ts';
import { waitForPainted } from './harness/painted.ts';
import { finishedReport } from './harness/session.ts';
import { openPanel, writeNote } from './harness/write-note.ts';

const WORDS = 'the new site lies behind a skerry';

const backupOf = (count: number): string => {
  const notes = Array.from({ length: count }, (_, number) => sampleNote(number));
  const read = newHistoryEntry(
    { source: 'https://other.example/read-only', title: 'Only read', published: '2026-01-05' },
    [{ id: 'Q3', name: 'Three Mile Quay', type: 'place' }],
    '2026-05-01T10:00:00.000Z',
  );
  return [...backupPieces({ notes, readings: read ? [read] : [] }, '2026-06-01T00:00:00.000Z')].join('');
};

async function restore(library: Page, text: string): Promise<void> {
  await library.click('label:has-text("Backup & export")');
  await library.setInputFiles('input[type=file]', {
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await library.click('.plan button.primary');
  await library.waitForSelector('[role=status]:has-text("written")');
}

async function backUp(library: Page): Promise<{ notes: unknown[] }> {
  await library.click('label:has-text("Backup & export")');
  const file = await library.evaluateHandle(async () => {
    const picked = await (await navigator.storage.getDirectory()).getFileHandle(crypto.randomUUID(), { create: true });
    Object.assign(window, { showSaveFilePicker: async () => picked });
    return picked;
  });
  await library.click('text=Back up all notes');
  await library.waitForSelector('[role=status]:has-text("in the backup")');
  return JSON.parse(await file.evaluate(async (picked) => (await picked.getFile()).text()));
}

test('write, back up, delete everything, restore: the same notes, painted on the same words', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, WORDS, 'Which one? ☂');
  const library = await chromium.openOwnPage('library.html');
  await library.waitForSelector('.note-row');
  const before = await backUp(library);
  expect(before.notes).toHaveLength(1);
  await library.waitForFunction(() => !document.body.innerText.includes('Last backup: never'));
  await library.click('text=Delete everything…');
  await library.click('text=Yes, delete everything');
  await library.waitForSelector('[role=status]:has-text("are gone")');
  await page.bringToFront();
  await page.reload();
  expect((await finishedReport(chromium, page)).notes).toEqual([]);

  await library.bringToFront();
  await restore(library, JSON.stringify(before));
  expect((await backUp(library)).notes).toEqual(before.notes);
  await page.bringToFront();
  await page.reload();
  expect((await waitForPainted(page, 'note-yellow')).map(({ text }) => text)).toEqual([WORDS]);
});

test('the browser cleared the notes: the library says how many and leads to the backup', async ({ chromium }) => {
  const library = await chromium.openOwnPage('library.html');
  await restore(library, backupOf(3));
  await library.reload();
  await library.waitForSelector('.note-row');
  await chromium.stopWorker();
  await library.evaluate(async () => {
    const gone = indexedDB.deleteDatabase('sidelight-notes');
    await new Promise((done) => {
      gone.onsuccess = done;
    });
  });
  await library.reload();
  await library.waitForSelector('[role=alert]:has-text("cleared 3 of your notes")');
  await library.click('text=Open a backup');
  await restore(library, backupOf(3));
  await library.click('text=I have seen it');
  await library.waitForSelector('[role=alert]', { state: 'detached' });
});

test('notes written in the life of one worker and cleared before its next start are missed everywhere', async ({
  chromium,
  visit,
  server,
}) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, WORDS, 'Which one? ☂');
  const library = await chromium.openOwnPage('options.html');
  // How many there are is written after the note is.
  const counted = () =>
    library.evaluate(async () => ((await chrome.storage.local.get('tripwire')).tripwire as { notes: number }).notes);
  await expect.poll(counted).toBe(1);
  // A page that is read asks for the worker again when it is gone, and one that lives at the time starts no more.
  await page.close();
  await chromium.stopWorker();
  await library.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('sidelight-notes').onsuccess = done;
      }),
  );
  // Whatever started one before they were gone, the next start is one after that.
  await library.evaluate(() => chrome.runtime.sendMessage({ call: 'nothing', argument: null }));
  await chromium.stopWorker();
  const popup = await chromium.openOwnPage('popup.html');
  await popup.waitForSelector('[role=alert]:has-text("cleared 1 of your notes")');

  const read = await chromium.openPage(`${server.origin}/ferry.html`);
  const shadow = await closedShadow(read);
  await shadow.waitFor('[role=status]');
  await expect
    .poll(() => shadow.text('[role=status]'))
    .toBe('Sidelight: the browser has cleared notes of yours. The library says what to do.');

  await library.goto(`${chromium.extension}/library.html`);
  await library.waitForSelector('[role=alert]:has-text("There was no backup")');
  await library.click('text=I have seen it');
  await popup.reload();
  await popup.waitForSelector('footer');
  await expect.poll(() => popup.locator('[role=alert]').count()).toBe(0);
});

test('a note in the library is found, edited and deleted by keyboard alone', async ({ chromium }) => {
  const library = await chromium.openOwnPage('library.html');
  await restore(library, backupOf(40));
  await library.click('label:has-text("Notes")');
  await library.fill('input[type=search]', 'thought 1');
  // With the words marked they are what was searched for; a row that is on its way out takes the focus along.
  await library.waitForFunction(() => document.querySelectorAll('.note-row mark').length > 2);
  await library.focus('.scroller [role="row"][tabindex="0"]');
  const current = () => library.evaluate(() => document.activeElement?.getAttribute('data-index') ?? null);
  await library.keyboard.press('ArrowDown');
  expect(await current()).toBe('1');
  await library.keyboard.press('End');
  await library.waitForFunction(() => Number(document.activeElement?.getAttribute('data-index')) > 5);
  await library.keyboard.press('Home');
  await library.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '0');
  await library.keyboard.press('Space');
  await library.waitForSelector('.selection:has-text("1 of")');
  await library.keyboard.press('Enter');
  await library.waitForSelector('.editing textarea');
  await library.focus('.editing textarea');
  await library.keyboard.press('Control+A');
  await library.keyboard.type('thought 1, rewritten');
  await library.keyboard.press('Control+Enter');
  await library.waitForSelector('.editing', { state: 'detached' });
  await library.waitForSelector('.note-row:has-text("thought 1, rewritten")');
  await library.focus('.scroller [role="row"][tabindex="0"]');
  const before = await library.innerText('.selection');
  await library.keyboard.press('Delete');
  await library.waitForFunction((was) => document.querySelector<HTMLElement>('.selection')?.innerText !== was, before);
  await library.click('label:has-text("Bin")');
  await library.waitForSelector('.note-row:has-text("thought 1, rewritten")');
  expect(await library.locator('.note-row').count()).toBe(1);
});

test('the articles of a name stand in the order of their dates, those only read among those noted', async ({
  chromium,
}) => {
  const library = await chromium.openOwnPage('library.html');
  await restore(library, backupOf(60));
  await library.click('label:has-text("Names")');
  await library.fill('.groups input[type=search]', 'three mile');
  // The pack may know Q3 by another name; then the id's own row is looked for.
  if ((await library.locator('.group-row').count()) === 0) await library.fill('.groups input[type=search]', '');
  await library.waitForSelector('.group-row');
  const row = library.locator('.group-row:has-text("4 articles")').first();
  await row.locator('button').click();
  await library.waitForSelector('.event time');
  const days = await library
    .locator('.event time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days).toHaveLength(4);
  expect(days).toEqual([...days].sort());
  expect(await library.locator('.event').first().innerText()).toContain('Only read');
});

test('after many new notes the library and the panel remind of a backup, until one is made', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html');
  const library = await chromium.openOwnPage('library.html');
  await restore(library, backupOf(25));
  await library.click('label:has-text("Notes")');
  await library.waitForSelector('.reminder:has-text("25 notes are in no backup")');
  const panel = await openPanel(chromium, page);
  await panel.waitForSelector('footer:has-text("25 notes are in no backup")');
  await library.bringToFront();
  await backUp(library);
  await library.click('label:has-text("Notes")');
  await library.waitForSelector('.reminder', { state: 'detached' });
  await panel.reload();
  await panel.waitForSelector('footer:has-text("Library")');
});

test('three thousand notes: few rows are drawn, and the end is reached at once', async ({ chromium }) => {
  const library = await chromium.openOwnPage('library.html');
  await restore(library, backupOf(3_000));
  await library.click('label:has-text("Notes")');
  await library.waitForSelector('.note-row');
  expect(await library.locator('.note-row').count()).toBeLessThan(40);
  await library.focus('.scroller [role="row"][tabindex="0"]');
  await library.keyboard.press('End');
  await library.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '2999');
  expect(await library.locator('.note-row').count()).toBeLessThan(60);
});

test('a row leads to the words in the article, not to its top', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  const words = 'the survey of the sea floor';
  await writeNote(chromium, page, words, 'Who pays?');
  await page.close();
  const library = await chromium.openOwnPage('library.html');
  await library.setViewportSize({ width: 900, height: 300 });
  await library.fill('input.search', 'who pais');
  await library.waitForSelector('mark:has-text("pays")');
  const [opened] = await Promise.all([chromium.context.waitForEvent('page'), library.click('a.source')]);
  await opened.waitForLoadState();
  await expect.poll(() => opened.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  const seen = await opened.evaluate((sought) => {
    const at = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = at.nextNode(); node; node = at.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    }
    return null;
  }, words);
  expect(seen).toBe(true);
});

test('a page that forbids the jump is opened all the same', async ({ chromium, server, visit }) => {
  const page = await visit('/ferry.html');
  const words = 'the survey of the sea floor';
  await writeNote(chromium, page, words, 'Who pays?');
  await page.close();
  await chromium.context.route(`${server.origin}/ferry.html*`, async (route) => {
    const reply = await route.fetch();
    const headers = { ...reply.headers(), 'document-policy': 'force-load-at-top' };
    await route.fulfill({ response: reply, headers });
  });
  const library = await chromium.openOwnPage('library.html');
  const [opened] = await Promise.all([chromium.context.waitForEvent('page'), library.click('a.source')]);
  await opened.waitForSelector('text=The city council of');
  expect(await opened.evaluate(() => window.scrollY)).toBe(0);
  await chromium.context.unroute(`${server.origin}/ferry.html*`);
});

test('a tag is renamed in three hundred notes and called as before again, without losing what was written', async ({
  chromium,
}) => {
  const library = await chromium.openOwnPage('library.html');
  await restore(library, backupOf(300));
  await library.click('nav label:has-text("Tags")');
  await library.click('.group-row:has-text("#tag 3") input');
  await library.fill('.selection input', 'harbours');
  await library.keyboard.press('Enter');
  await library.waitForSelector('.notice:has-text("The tags of 43 notes were changed.")');
  await library.waitForSelector('.group-row:has-text("#harbours"):has-text("43 notes")');
  await library.click('.notice button:has-text("Undo")');
  await library.waitForSelector('.notice:has-text("The tags of 43 notes are as before.")');
  await library.click('.group-row:has-text("#tag 3") button');
  await library.waitForSelector('.selection:has-text("43 notes")');
});

test('who leaves takes everything along, deletes it, and finds nothing of Sidelight afterwards', async ({
  chromium,
}) => {
  const library = await chromium.openOwnPage('library.html');
  await restore(library, backupOf(4));
  await library.evaluate(() => chrome.storage.local.set({ settings: { savedSearches: { mine: 'tag:x' } } }));
  await library.click('label:has-text("Backup & export")');
  await library.waitForSelector('.leave:has-text("the browser deletes them with it")');
  await library.click('text=Delete everything…');
  await library.waitForSelector(
    '.leave fieldset:has-text("There is no backup. Delete everything? It cannot be undone.")',
  );
  await library.click('.leave fieldset button:has-text("Cancel")');
  expect((await backUp(library)).notes).toHaveLength(4);
  await library.click('text=Delete everything…');
  await library.waitForSelector('.leave fieldset:has-text("The last backup is of")');
  await library.click('text=Yes, delete everything');
  await library.waitForSelector('[role=status]:has-text("are gone")');
  await library.reload();
  await library.waitForSelector('.library');
  expect(await library.locator('[role=alert]').allInnerTexts()).toEqual([]);
  const left = await library.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  expect(left).toBeUndefined();
});
