/*
 * Each command in Firefox by its key, pressed in the browser's window where menus are heard too: the suggested keys,
 * and keys of the user's for those that have none.
 */

import { expect } from 'vitest';
import { COMMANDS, type CommandName, suggestedKey } from '../../lib/settings/commands.ts';
import { firefoxTest as test } from './harness/e2e-test.ts';
import { type Firefox, KEYS } from './harness/firefox.ts';
import { paintedIn, SELECT, waitForLayer, writeNote } from './harness/firefox-page.ts';

/** Letters for what is suggested none, of those that open no menu in an English Firefox. */
const GIVEN = { 'next-note': 'G', 'next-junk': 'D', 'focus-mode': 'O', 'mark-junk': 'M', 'read-page': 'U' } as const;

const nameShown = (firefox: Firefox) =>
  firefox.waitInFrame<string>(`return document.querySelector('.card h2')?.textContent ?? null`);
const layers = async (firefox: Firefox) => new Set((await paintedIn(firefox)).map(({ layer }) => layer));

test('Firefox takes each key that is suggested', async ({ firefox }) => {
  await firefox.goTo(`${firefox.extension}/options.html`);
  const set = await firefox.run<[string, string][]>(
    'return browser.commands.getAll().then((all) => all.map((one) => [one.name, one.shortcut]))',
  );
  const suggested = (Object.keys(COMMANDS) as CommandName[]).map((name) => [name, suggestedKey(name)]);
  expect(Object.fromEntries(set)).toMatchObject(Object.fromEntries(suggested));
});

test('names: the next, and the one before', async ({ firefox, server }) => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer(firefox, 'person');
  await firefox.shortcut('j');
  const first = await nameShown(firefox);
  await firefox.shortcut('j');
  await expect.poll(() => nameShown(firefox)).not.toBe(first);
  await firefox.shortcut('k');
  await expect.poll(() => nameShown(firefox)).toBe(first);
  await firefox.pressInFrame(KEYS.escape);
  await firefox.waitInFrame(`return document.querySelector('.card') === null`);
});

test('words: a note on them, and a highlight', async ({ firefox }) => {
  await writeNote(firefox, 'behind a skerry', 'Which?');
  await waitForLayer(firefox, 'note-yellow');
  await firefox.run(SELECT, 'the outer wall');
  await firefox.shortcut('y');
  await expect
    .poll(async () => (await paintedIn(firefox)).filter(({ layer }) => layer === 'note-yellow').map(({ text }) => text))
    .toEqual(expect.arrayContaining(['behind a skerry', 'the outer wall']));
});

test('keys of the user’s own: notes, junk, the article alone, and no Sidelight', async ({ firefox, server }) => {
  await firefox.newTab();
  await firefox.goTo(`${firefox.extension}/options.html`);
  for (const [name, letter] of Object.entries(GIVEN))
    await firefox.run(
      'return browser.commands.update({ name: arguments[0], shortcut: arguments[1] })',
      name,
      `Alt+Shift+${letter}`,
    );
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer(firefox, 'note-yellow');

  await firefox.shortcut(GIVEN['next-note']);
  await firefox.waitInFrame(`return document.querySelector('.note-card') !== null`);
  await firefox.pressInFrame(KEYS.escape);
  await firefox.shortcut(GIVEN['next-junk']);
  await waitForLayer(firefox, 'flash');

  await firefox.shortcut(GIVEN['focus-mode']);
  await firefox.waitFor(`return getComputedStyle(document.querySelector('nav')).opacity < 1`);
  await firefox.shortcut(GIVEN['focus-mode']);
  await firefox.waitFor(`return getComputedStyle(document.querySelector('nav')).opacity === '1'`);

  await firefox.run(SELECT, 'needs a wall of half the height');
  await firefox.shortcut(GIVEN['mark-junk']);
  await expect
    .poll(async () => (await paintedIn(firefox)).filter(({ layer }) => layer === 'junk').map(({ text }) => text))
    .toEqual(expect.arrayContaining([expect.stringContaining('needs a wall')]));

  await firefox.shortcut(GIVEN['read-page']);
  await expect.poll(async () => (await layers(firefox)).size).toBe(0);
});
