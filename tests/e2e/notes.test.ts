/* Notes on the page: select, write, save; there again after a reload, painted on the very words. */

import { expect } from 'vitest';
import { closedShadow } from './harness/closed-shadow.ts';
import { freshChromiumTest as test } from './harness/e2e-test.ts';
import { painted, waitForPainted } from './harness/painted.ts';
import { callReader, finishedReport, userReport } from './harness/session.ts';
import { select, writeNote } from './harness/write-note.ts';

const WORDS = 'the new site lies behind a skerry';

test('a note on selected words is painted on exactly those, and again after a reload', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, WORDS, 'Which one? <b>Ask</b>');
  expect((await waitForPainted(page, 'note-yellow')).map(({ text }) => text)).toEqual([WORDS]);
  await page.reload();
  expect((await waitForPainted(page, 'note-yellow')).map(({ text }) => text)).toEqual([WORDS]);
  const report = await userReport(chromium, page);
  expect(report.notes.map(({ note, state }) => [note.body, state])).toEqual([['Which one? <b>Ask</b>', 'exact']]);
});

test('a note outlives the background’s death between writing and reading', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  await writeNote(chromium, page, WORDS, 'kept');
  await chromium.stopWorker();
  await page.reload();
  expect((await waitForPainted(page, 'note-yellow')).map(({ text }) => text)).toEqual([WORDS]);
});

test('Escape while writing closes the editor and stores nothing', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  await select(page, WORDS);
  await callReader(chromium, page, 'note.begin');
  const shadow = await closedShadow(page);
  await shadow.waitFor('textarea');
  await page.keyboard.type('never mind');
  await page.keyboard.press('Escape');
  await shadow.waitForNone('textarea');
  await page.reload();
  expect((await finishedReport(chromium, page)).notes).toEqual([]);
});

test('keys typed into a note do not reach the page’s own shortcuts', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html');
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    document.addEventListener('keydown', (event) => keys.push(event.key));
  });
  await writeNote(chromium, page, WORDS, 'jk/');
  // What is pressed on the page itself does, as soon as the keyboard has come back from the frame.
  const heard = () => page.evaluate(() => (window as unknown as { keys: string[] }).keys);
  await expect
    .poll(async () => {
      await page.keyboard.press('x');
      return heard();
    })
    .toContain('x');
  expect(new Set(await heard())).toEqual(new Set(['x']));
});

test('words that were replaced on the page are not painted, and the note says so', async ({
  chromium,
  server,
  visit,
}) => {
  const path = '/edited.html';
  const original = await server.read('/ferry.html');
  server.put(path, original);
  const page = await visit(path);
  await writeNote(chromium, page, 'take six weeks', 'Long!');
  server.put(path, original.replace('take six weeks', 'take nine months'));
  await page.reload();
  const report = await finishedReport(chromium, page);
  expect(report.notes.map(({ state }) => state)).not.toContain('exact');
  expect((await painted(page)).filter(({ layer }) => layer.startsWith('note-'))).toEqual([]);
});

test('a note follows its words when paragraphs are put before them', async ({ chromium, server, visit }) => {
  const path = '/longer.html';
  const original = await server.read('/ferry.html');
  server.put(path, original);
  const page = await visit(path);
  await writeNote(chromium, page, WORDS, 'follow me');
  const extra =
    '<p>An earlier version of this report gave the wrong day for the vote of the council; the vote was on Tuesday.</p>';
  server.put(path, original.replace('<p>The city council', `${extra}<p>The city council`));
  await page.reload();
  expect((await waitForPainted(page, 'note-yellow')).map(({ text }) => text)).toEqual([WORDS]);
});
