/* Two windows of the extension at once, one of which changes what the other shows or works on. Chromium. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import { editNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { sampleNote } from '../../unit/notes/sample-note.ts';
import type { Chromium } from '../harness/chromium.ts';
import { freshChromiumTest as test } from '../harness/e2e-test.ts';
import { waitForPainted } from '../harness/painted.ts';
import { openPanel, writeNote } from '../harness/write-note.ts';

const WORDS = 'the new site lies behind a skerry';
const NOW = '2026-06-01T00:00:00.000Z';
/** The checkbox that selects every note of the list. */
const ALL = '.selection .check input';

const backupOf = (notes: readonly Note[]): string => [...backupPieces({ notes, readings: [] }, NOW)].join('');
const many = (count: number): Note[] => Array.from({ length: count }, (_, number) => sampleNote(number));

const openLibrary = (chromium: Chromium, view = ''): Promise<Page> => chromium.openOwnPage(`library.html${view}`);

/** Gives a file to the library, which says what it would do. */
async function open(library: Page, notes: readonly Note[]): Promise<void> {
  await library.click('label:has-text("Backup & export")');
  const buffer = Buffer.from(backupOf(notes));
  await library.setInputFiles('input[type=file]', { name: 'backup.json', mimeType: 'application/json', buffer });
  await library.waitForSelector('.plan');
}

async function restore(library: Page, notes: readonly Note[]): Promise<void> {
  await open(library, notes);
  await library.click('.plan button.primary');
  await library.waitForSelector('[role=status]:has-text("written")');
}

/** Every record as it is stored, past everything of ours. */
const stored = (ownPage: Page) =>
  ownPage.evaluate(
    () =>
      new Promise<{ id: string; body: string; tags: string[]; deleted: string | null }[]>((done) => {
        const opening = indexedDB.open('sidelight-notes');
        opening.onsuccess = () => {
          const all = opening.result.transaction('notes').objectStore('notes').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
  );
const textOf = async (ownPage: Page, { id }: Note): Promise<string | undefined> =>
  (await stored(ownPage)).find((note) => note.id === id)?.body;

/** Saves as an editor in another window does, through the background. */
const save = (ownPage: Page, note: Note, replaces: string | null) =>
  ownPage.evaluate((argument) => chrome.runtime.sendMessage({ call: 'notes.put', argument }), { note, replaces });

/** Writes over a note unheard: what happens in the moment before the news has come. */
const writeUnheard = (ownPage: Page, note: Note) =>
  ownPage.evaluate(
    (record) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('sidelight-notes');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('notes', 'readwrite');
          transaction.objectStore('notes').put({ ...record, addressKeys: [], storyKeys: [] });
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    note,
  );

const [FIRST, SECOND] = many(2) as [Note, Note];
const NEWER = editNote(FIRST, { body: 'Long new text, written on the page' }, NOW);

test('what is written on a page is in the library at once, and what the library does is on the page', async ({
  chromium,
  visit,
}) => {
  const library = await openLibrary(chromium);
  const page = await visit('/ferry.html');
  const panel = await openPanel(chromium, page);
  await writeNote(chromium, page, WORDS, 'seen at once?');
  await library.waitForSelector('.note-row:has-text("seen at once?")');
  await panel.waitForSelector('.note-list:has-text("seen at once?")');

  await library.click('.note-row input[type=checkbox]');
  await library.click('.selection > button:last-child');
  await library.waitForSelector('.notice:has-text("1 note is in the bin")');
  await panel.waitForSelector('.note-list', { state: 'detached' });
  await library.click('text=Undo');
  await panel.waitForSelector('.note-list:has-text("seen at once?")');
  expect((await waitForPainted(page, 'note-yellow')).map(({ text }) => text)).toEqual([WORDS]);
});

test('two libraries show the same: restored, tagged and deleted in one, it is so in the other', async ({
  chromium,
}) => {
  const [one, two] = [await openLibrary(chromium), await openLibrary(chromium)];
  await restore(one, many(3));
  await expect.poll(() => two.locator('.note-row').count()).toBe(3);
  await one.click('label:has-text("Notes")');
  await one.check(ALL);
  await one.fill('[aria-label="A tag for all selected notes"]', 'urgent');
  await one.click('text=Add tag');
  await two.waitForSelector('.note-row:has-text("#urgent")');
  await one.click('.selection button:has-text("Delete")');
  await one.click('text=Yes, into the bin');
  await two.waitForSelector('text=No notes yet');
  await one.click('text=Undo');
  await expect.poll(() => two.locator('.note-row').count()).toBe(3);
});

test('a tag from a library that has not heard of newer text leaves that text alone', async ({ chromium }) => {
  const library = await openLibrary(chromium);
  await restore(library, [FIRST]);
  await library.click('label:has-text("Notes")');
  await library.check(ALL);
  await writeUnheard(library, NEWER);
  await library.fill('[aria-label="A tag for all selected notes"]', 'urgent');
  await library.click('text=Add tag');
  await library.waitForSelector('.notice:has-text("The tags of one note were changed.")');
  expect(await stored(library)).toMatchObject([{ body: NEWER.body, tags: [...FIRST.tags, 'urgent'] }]);
});

test('a deletion from a library that has not heard of newer text spares that note, and says so', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  await restore(library, [FIRST, SECOND]);
  await library.click('label:has-text("Notes")');
  await library.check(ALL);
  await writeUnheard(library, NEWER);
  await library.click('.selection button:has-text("Delete")');
  await library.click('text=Yes, into the bin');
  await library.waitForSelector('.notice:has-text("1 was changed in another window meanwhile and stays as it is.")');
  await library.waitForSelector(`.note-row:has-text("${NEWER.body}")`);
  const alive = (await stored(library)).filter(({ deleted }) => deleted === null);
  expect(alive).toMatchObject([{ id: FIRST.id, body: NEWER.body }]);
});

test('a restore planned before another window restored, and wrote on, the same notes overwrites nothing', async ({
  chromium,
}) => {
  const notes = many(600);
  const [one, two] = [await openLibrary(chromium), await openLibrary(chromium)];
  for (const library of [one, two]) await open(library, notes);
  await one.click('.plan button.primary');
  await one.waitForSelector('[role=status]:has-text("600 notes were written")');
  expect(await save(one, NEWER, FIRST.modified)).toMatchObject({ ok: true });
  await two.click('.plan button.primary');
  await two.waitForSelector('[role=status]:has-text("0 notes were written. 1 note was changed here meanwhile")');
  expect(await textOf(two, FIRST)).toBe(NEWER.body);
  expect(await stored(two)).toHaveLength(600);
});

test('a save whose answer was lost is repeated without a conflict, and stored once', async ({ chromium }) => {
  const library = await openLibrary(chromium);
  expect(await save(library, FIRST, null)).toMatchObject({ ok: true });
  await chromium.stopWorker();
  const repeated = { ...FIRST, modified: NOW };
  expect(await save(library, repeated, null)).toMatchObject({ ok: true });
  expect(await save(library, NEWER, FIRST.modified)).toMatchObject({ ok: true });
  await chromium.stopWorker();
  expect(await save(library, { ...NEWER, modified: '2026-06-02T00:00:00.000Z' }, FIRST.modified)).toMatchObject({
    ok: true,
  });
  expect(await stored(library)).toMatchObject([{ id: FIRST.id, body: NEWER.body }]);
});

test('a note edited in the library while a page saved it: both texts are shown, and both are kept', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  await restore(library, [FIRST]);
  await library.click('label:has-text("Notes")');
  await library.click('.note-row button:has-text("Edit")');
  await library.fill('.editing textarea', 'Mine, in the library');
  await save(library, NEWER, FIRST.modified);
  await library.click('.editing button[type=submit]');
  await library.waitForSelector('.conflict');
  await library.click('text=Keep mine as a second note');
  await expect.poll(() => library.locator('.note-row').count()).toBe(2);
  const bodies = (await stored(library)).map(({ body }) => body).sort();
  expect(bodies).toEqual([NEWER.body, 'Mine, in the library']);
});

test('more than go in one portion are deleted with a question, stay searchable in the bin, and come back or go for good', async ({
  chromium,
}) => {
  const library = await openLibrary(chromium);
  await restore(library, many(1_200));
  await library.click('label:has-text("Notes")');
  await library.check(ALL);
  await library.click('.selection button:has-text("Delete")');
  expect((await stored(library)).filter(({ deleted }) => deleted !== null)).toEqual([]);
  await library.click('text=Yes, into the bin');
  await library.waitForSelector('.notice:has-text("1,200 notes are in the bin.")');
  await library.click('label:has-text("Bin")');
  await library.waitForSelector('.note-row:has-text("gone in 30 days")');
  expect(await library.locator('.note-row').count()).toBeLessThan(60);

  await library.fill('[aria-label="Search the bin"]', 'thought 1001');
  await expect.poll(() => library.locator('.note-row').count()).toBe(1);
  await library.click('text=Empty the bin…');
  await library.waitForSelector('text=Delete 1 note for good?');
  await library.click('text=Yes, delete for good');
  await library.waitForSelector('.notice:has-text("1 note is gone for good.")');
  await library.fill('[aria-label="Search the bin"]', '');
  await library.click('text=Bring all back');
  await library.waitForSelector('.notice:has-text("1,199 notes are back.")');
  await library.waitForSelector('text=The bin is empty');
  const now = await stored(library);
  expect(now).toHaveLength(1_199);
  expect(now.filter(({ deleted }) => deleted !== null)).toEqual([]);
});
