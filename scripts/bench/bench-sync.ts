/*
 * What sharing very many notes costs, in the built extension in two Chromiums over a server on this machine:
 * `npm run -s bench:sync [-- --json] [--notes 10000] [--server apache|rclone|npm]`. Wall time from opening the settings
 * to “Last in step”, and processor time, which a busy machine changes less; requests and bytes of bodies as a proxy
 * before the server counts them.
 */

import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { editNote, newNote } from '../../lib/notes/new-note.ts';
import type { Target } from '../../lib/notes/note.ts';
import { DATABASE_NAME, type NoteRecord, noteOf, recordOf } from '../../lib/storage/note-database.ts';
import { SERVERS, type ServerName } from '../../tests/dav/start-dav-server.ts';
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { share } from '../../tests/e2e/harness/share-notes.ts';
import { build } from '../build.ts';
import { type CountingProxy, countingProxy } from './counting-proxy.ts';
import { processorTimeOfChildren } from './processor-time.ts';

interface Row {
  readonly name: string;
  readonly seconds: number;
  /** Of the browsers and the server; null where the system does not say. */
  readonly processorSeconds: number | null;
  readonly requests: number;
  readonly bytes: number;
}

/** Words in a note, as in the decision on how notes are shared. */
const WORDS_IN_A_NOTE = 30;
const WORDS = 'the bridge over the river stays closed until the harbour board has met and the ferry runs again'.split(
  ' ',
);
/** Milliseconds for one round, however slow the machine. */
const PATIENCE = 600_000;

const targetOn = (source: string): Target => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact: 'the harbour board', prefix: 'closed until ', suffix: ' has met' },
    { type: 'TextPositionSelector', start: 120, end: 137 },
  ],
  paragraph: 'The bridge over the river stays closed until the harbour board has met.',
  heading: 'The bridge',
});

function records(count: number): NoteRecord[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, i) => {
    const source = `https://site${i % 400}.example/article-${i % 5_000}`;
    const body = Array.from({ length: WORDS_IN_A_NOTE }, (_, k) => WORDS[(i * 31 + k * 7) % WORDS.length]).join(' ');
    const article = { source, addresses: [source], title: `Article ${i}`, author: '', publisher: '', published: null };
    const draft = { body: `${body} ${i}`, tags: [`tag${i % 300}`], entities: [`Q${i % 2_000}`], article };
    const note = newNote(
      { ...draft, target: targetOn(source) },
      crypto.randomUUID(),
      new Date(now - i * 60_000).toISOString(),
    );
    return recordOf(note);
  });
}

/** Puts records straight into the database, which the extension has made before. */
async function put(page: Page, all: readonly NoteRecord[]): Promise<void> {
  for (let i = 0; i < all.length; i += 2_000)
    await page.evaluate(
      async ([name, some]) => {
        const database = await new Promise<IDBDatabase>((done) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => done(asked.result);
        });
        const transaction = database.transaction('notes', 'readwrite');
        for (const record of some) transaction.objectStore('notes').put(record);
        await new Promise((done) => {
          transaction.oncomplete = done;
        });
        database.close();
      },
      [DATABASE_NAME, all.slice(i, i + 2_000)] as const,
    );
}

const countNotes = (page: Page): Promise<number> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
    });
    return new Promise<number>((done) => {
      const asked = database.transaction('notes').objectStore('notes').count();
      asked.onsuccess = () => done(asked.result);
    });
  }, DATABASE_NAME);

async function measured(proxy: CountingProxy, name: string, act: () => Promise<void>): Promise<Row> {
  proxy.take();
  const [begun, before] = [performance.now(), processorTimeOfChildren()];
  await act();
  const [seconds, after] = [(performance.now() - begun) / 1000, processorTimeOfChildren()];
  const processorSeconds = before === null || after === null ? null : after - before;
  return { name, seconds, processorSeconds, ...proxy.take() };
}

async function syncNow(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Sync now' }).click();
  await options.waitForFunction(() => document.querySelector('#sync [role=status]')?.textContent === '', null, {
    timeout: PATIENCE,
  });
}

async function begin(chromium: Chromium, access: Parameters<typeof share>[1]): Promise<Page> {
  const options = await share(chromium, access, '');
  await options.getByText('Last in step').waitFor({ timeout: PATIENCE });
  return options;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, notes: { type: 'string' }, server: { type: 'string' } },
  });
  const [count, server] = [Number(values.notes ?? 10_000), (values.server ?? 'apache') as ServerName];
  build(['chrome-test']);
  const dav = await SERVERS[server]();
  const proxy = await countingProxy(dav.address);
  const access = { address: proxy.address, user: dav.user, password: dav.password };
  const [one, two] = [await launchChromium(), await launchChromium()];
  try {
    const all = records(count);
    const library = await one.openOwnPage('library.html');
    await library.waitForSelector('.empty, .scroller [role="row"]');
    await put(library, all);
    await library.close();
    const pages: Page[] = [];
    const begins = (chromium: Chromium) => async () => void pages.push(await begin(chromium, access));
    const rows = [
      await measured(proxy, 'all given, the first time', begins(one)),
      await measured(proxy, 'all taken, the first time', begins(two)),
    ];
    const [first, second] = pages as [Page, Page];
    if ((await countNotes(second)) !== count) throw new Error('not all notes have come');
    rows.push(await measured(proxy, 'nothing changed', () => syncNow(first)));
    const [changed] = all as [NoteRecord];
    const edited = editNote(noteOf(changed), { body: 'changed on the first device' }, new Date().toISOString());
    await put(first, [recordOf(edited)]);
    rows.push(await measured(proxy, 'one note changed, given', () => syncNow(first)));
    rows.push(await measured(proxy, 'one note changed, taken', () => syncNow(second)));
    report({ server, notes: count, rows }, values.json ?? false);
  } finally {
    await Promise.all([one.stop(), two.stop(), proxy.stop(), dav.stop()]);
  }
}

function report(json: { server: string; notes: number; rows: readonly Row[] }, asJson: boolean): void {
  if (asJson) return void process.stdout.write(`${JSON.stringify(json)}\n`);
  process.stdout.write(`${json.notes} notes, ${json.server}\n`);
  for (const { name, seconds, processorSeconds, requests, bytes } of json.rows)
    process.stdout.write(
      `${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s (processor ${processorSeconds?.toFixed(1) ?? '–'} s) ${String(requests).padStart(5)} requests ${String(bytes).padStart(9)} bytes\n`,
    );
}

await main();
