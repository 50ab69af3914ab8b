/*
 * Backups in Chromium: one counts when its file is there, and every day one is written by itself, by the library and
 * by the background. The dialogs of the browser, which nobody could answer, give files of the browser's own place for
 * them; those are written for real.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { chromiumTest, freshChromiumTest as test } from '../harness/e2e-test.ts';
import { finishedReport } from '../harness/session.ts';
import { writeNote } from '../harness/write-note.ts';

const WORDS = 'the new site lies behind a skerry';

async function libraryWithNote(chromium: Chromium, visit: (path: string) => Promise<Page>): Promise<Page> {
  await writeNote(chromium, await visit('/ferry.html'), WORDS, 'Which one? ☂');
  return chromium.openOwnPage('library.html#backup');
}

const filesOf = (library: Page): Promise<string[]> =>
  library.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  });

async function chooseFolder(library: Page): Promise<void> {
  await library.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(window, { showDirectoryPicker: async () => folder });
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
  });
  await library.click('text=Choose a folder…');
  await library.waitForSelector('text=On: into the folder “Backups”. Last written:');
}

// In a browser of its own, which refuses all files from now on.
chromiumTest(
  'a file that the browser refuses is no backup; what only the user can see counts when they say so',
  async ({ chromium, visit }) => {
    const library = await libraryWithNote(chromium, visit);
    const session = await chromium.context.newCDPSession(library);
    await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    await library.evaluate(() => {
      Object.assign(window, { showSaveFilePicker: undefined });
      // Nobody could press a button of the browser's own question.
      chrome.permissions.request = (async () => false) as never;
    });
    await library.click('text=Back up all notes');
    await library.waitForSelector('text=The browser does not say whether it has written the file.');
    await library.waitForSelector('text=Last backup: never.');
    await library.click('button:text-is("No")');
    await library.waitForSelector('text=No file was written; there is no new backup.');
    // Beside the button, and where one leaves.
    await expect.poll(() => library.locator('text=Last backup: never.').count()).toBe(2);
  },
);

test('every day by itself: the library writes the first, the background the next, and seven stay', async ({
  chromium,
  visit,
}) => {
  const library = await libraryWithNote(chromium, visit);
  await chooseFolder(library);
  expect(await filesOf(library)).toHaveLength(1);
  // As if eight days had gone by, and a note was changed since.
  await library.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
    for (let day = 1; day <= 8; day++)
      await folder.getFileHandle(`sidelight-auto-2020-01-0${day}.json`, { create: true });
    const { automaticBackup } = await chrome.storage.local.get('automaticBackup');
    const before = { ...(automaticBackup as object), last: '2020-01-08T10:00:00.000Z', content: 'older' };
    await chrome.storage.local.set({ automaticBackup: before });
  });
  await library.goto('about:blank');
  await chromium.stopWorker();
  // A press on any page of ours starts the background.
  const popup = await chromium.openOwnPage('popup.html');
  await expect.poll(() => filesOf(popup), { timeout: 30_000 }).toHaveLength(7);
  expect((await filesOf(popup)).at(-1)).toMatch(/^sidelight-auto-20(?!20)/);
  const alarms = await popup.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  expect(alarms).toEqual(['automatic-backup']);
});

test('a folder that is gone is told in popup and library, since when and why', async ({ chromium, visit }) => {
  const library = await libraryWithNote(chromium, visit);
  await chooseFolder(library);
  await library.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true });
  });
  await library.click('text=Write one now');
  await library.waitForSelector('[role=alert]:has-text("The automatic backup has failed since")');
  const popup = await chromium.openOwnPage('popup.html');
  await popup.waitForSelector('[role=alert]:has-text("The automatic backup has failed since")');
  expect(await popup.getAttribute('[role=alert] a', 'href')).toBe('/library.html#backup');
});

test('a note on the demo article moves to another browser with a backup', async ({ chromium }) => {
  const demo = await chromium.openOwnPage('welcome.html');
  await finishedReport(chromium, demo);
  const library = await chromium.openOwnPage('library.html#backup');
  const note = {
    ...{ version: 1, id: crypto.randomUUID(), motivation: 'commenting', body: 'From the other browser', tags: [] },
    ...{ created: '2026-05-01T10:00:00.000Z', modified: '2026-05-01T10:00:00.000Z', deleted: null, colour: 'yellow' },
    ...{ target: null, entities: [] },
    article: {
      ...{ source: 'moz-extension://0d7c/welcome.html', addresses: ['moz-extension://0d7c/welcome.html'] },
      ...{ title: 'Demo', author: '', publisher: '', published: null },
    },
  };
  await library.setInputFiles('input[type=file]', {
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'sidelight-backup', version: 1, notes: [note], readings: [] })),
  });
  await library.click('.plan button.primary');
  await library.waitForSelector('[role=status]:has-text("written")');
  await demo.bringToFront();
  await demo.reload();
  const report = await finishedReport(chromium, demo);
  expect(report.notes.map(({ id }) => id)).toEqual([note.id]);
});

test('a database of a newer version is told and not written', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  const options = await chromium.openOwnPage('options.html');
  await chromium.stopWorker();
  await options.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('sidelight-notes', 990);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
  );
  const library = await chromium.openOwnPage('library.html');
  await library.waitForSelector('[role=alert]:has-text("a newer version of Sidelight has written these notes")');
  await page.bringToFront();
  await page.reload();
  const report = await finishedReport(chromium, page);
  expect(report.notices.map(({ code }) => code)).toContain('noticeNotesUnread');
  const version = await library.evaluate(async () => (await indexedDB.databases()).map((one) => one.version));
  expect(version).toContain(990);
});
