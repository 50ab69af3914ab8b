/* The tasks of the library's thread with very many notes in it: while it opens, and while something is searched. */

import { newNote } from '../../lib/notes/new-note.ts';
import { DATABASE_NAME, type NoteRecord, recordOf } from '../../lib/storage/note-database.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';

const NOTES = 20_000;
const WORDS_IN_A_NOTE = 60;
const WORDS = 'the bridge over the river stays closed until the harbour board has met and the ferry runs again'.split(
  ' ',
);

function records(notes: number): NoteRecord[] {
  const now = Date.now();
  return Array.from({ length: notes }, (_, i) => {
    const source = `https://site${i % 400}.example/article-${i % 5_000}`;
    const body = Array.from({ length: WORDS_IN_A_NOTE }, (_, k) => WORDS[(i * 31 + k * 7) % WORDS.length]).join(' ');
    const article = { source, addresses: [source], title: `Article ${i}`, author: '', publisher: '', published: null };
    const draft = { body, tags: [`tag${i % 300}`], entities: [`Q${i % 2_000}`], article };
    return recordOf(newNote(draft, crypto.randomUUID(), new Date(now - ((i * 7919) % notes) * 60_000).toISOString()));
  });
}

/** Puts notes straight into the database, which the extension has made before. */
export async function fillLibrary(chromium: Chromium, notes = NOTES): Promise<void> {
  const page = await chromium.openOwnPage('library.html');
  await page.waitForSelector('.empty, .scroller [role="row"]');
  const all = records(notes);
  for (let i = 0; i < all.length; i += 2_000)
    await page.evaluate(
      async ([name, some]) => {
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const database = await done(indexedDB.open(name));
        const transaction = database.transaction('notes', 'readwrite');
        for (const record of some) transaction.objectStore('notes').put(record);
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
        database.close();
      },
      [DATABASE_NAME, all.slice(i, i + 2_000)] as const,
    );
  await page.close();
}

/** Longest first, of the library from its first line on; null when they were not seen from the beginning. */
export async function openingTasks(chromium: Chromium): Promise<number[] | null> {
  const page = await chromium.openOwnPage('options.html');
  const tasks = await mainThreadTasks(page, async () => {
    await page.goto(`${chromium.extension}/library.html`);
    await page.waitForSelector('.scroller [role="row"]');
  });
  await page.close();
  return tasks;
}

/** Of a word typed letter by letter, and the order changed. */
export async function searchingTasks(chromium: Chromium): Promise<number[] | null> {
  const page = await chromium.openOwnPage('library.html');
  await page.waitForSelector('.scroller [role="row"]');
  const tasks = await mainThreadTasks(page, async () => {
    await page.locator('input[type=search]').pressSequentially('harbour nothing');
    await page.waitForSelector('.empty');
    await page.locator('input[type=search]').fill('');
    await page.locator('header select').selectOption('oldest');
    await page.waitForSelector('.scroller [role="row"]');
  });
  await page.close();
  return tasks;
}
