/*
 * The library in Firefox beside another writer, which saves through the background: heard of at once, and neither text
 * lost.
 */

import { expect } from 'vitest';
import { editNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { sampleNote } from '../../unit/notes/sample-note.ts';
import { firefoxTest as test } from '../harness/e2e-test.ts';
import type { Firefox } from '../harness/firefox.ts';

const FIRST = sampleNote(1);
const NEWER = editNote(FIRST, { body: 'Newer, by another window' }, '2026-06-01T00:00:00.000Z');

const PRESS = `
  const button = [...document.querySelectorAll('button, label')].find((one) => one.innerText.trim().startsWith(arguments[0]));
  button?.click();
  return button !== undefined;
`;
const press = (firefox: Firefox, words: string) => firefox.waitFor(PRESS, words);
const waitForText = (firefox: Firefox, words: string) =>
  firefox.waitFor('return document.body.innerText.includes(arguments[0])', words);

const save = (firefox: Firefox, note: Note, replaces: string | null) =>
  firefox.run<{ ok: boolean }>(
    `return browser.runtime.sendMessage({ call: 'notes.put', argument: { note: JSON.parse(arguments[0]), replaces: arguments[1] } })`,
    JSON.stringify(note),
    replaces,
  );
const rows = (firefox: Firefox, count: number) =>
  firefox.waitFor('return document.querySelectorAll(".note-row").length === arguments[0]', count);

test('what the background stores is in the library at once; the same save twice is one', async ({ firefox }) => {
  await firefox.goTo(`${firefox.extension}/library.html`);
  await waitForText(firefox, 'No notes yet');
  expect(await save(firefox, FIRST, null)).toMatchObject({ ok: true });
  await waitForText(firefox, 'Thought 1 about');
  expect(await save(firefox, { ...FIRST, modified: NEWER.modified }, null)).toMatchObject({ ok: true });
  await rows(firefox, 1);
});

test('saved over a newer text, the library shows both, and keeps both', async ({ firefox }) => {
  await press(firefox, 'Edit');
  await firefox.waitFor('return document.querySelector(".editing textarea") !== null');
  expect(await save(firefox, NEWER, FIRST.modified)).toMatchObject({ ok: true });
  await firefox.run(`
    const area = document.querySelector('.editing textarea');
    area.value = 'Mine, in the library';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  `);
  await press(firefox, 'Save');
  await waitForText(firefox, 'This note was changed in another window while you wrote');
  expect(
    await firefox.run('return [...document.querySelectorAll(".conflict textarea")].map(({ value }) => value)'),
  ).toEqual(['Mine, in the library', NEWER.body]);
  await press(firefox, 'Keep mine as a second note');
  await rows(firefox, 2);
  await waitForText(firefox, 'Mine, in the library');
  await waitForText(firefox, NEWER.body);
});

test('both are deleted after a question, and come back', async ({ firefox }) => {
  await press(firefox, '2 notes');
  await press(firefox, 'Delete');
  await waitForText(firefox, 'Put 2 notes into the bin?');
  await press(firefox, 'Yes, into the bin');
  await waitForText(firefox, '2 notes are in the bin.');
  await press(firefox, 'Undo');
  await waitForText(firefox, '2 notes are back.');
  await rows(firefox, 2);
});
