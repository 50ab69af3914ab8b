/* The main path in Firefox: the Firefox build as a temporary add-on, from page to paint to card to note to popup. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, KEYS, launchFirefox } from './harness/firefox.ts';
import { type FixtureServer, startFixtureServer } from './harness/fixture-server.ts';
import { PAINTED, type Painted } from './harness/painted.ts';

let server: FixtureServer;
let firefox: Firefox;

beforeAll(async () => {
  server = await startFixtureServer();
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.stop();
  await server?.stop();
});

/** Gives the first element that matches in any closed shadow root; privileged code only. */
const FIND = `
  const find = (selector) => {
    for (const host of document.documentElement.children) {
      const found = host.openOrClosedShadowRoot?.querySelector(selector);
      if (found) return found;
    }
    return null;
  };
`;

const paintedNow = async () =>
  (await firefox.run<Painted[]>(PAINTED)).map((item) => ({ ...item, text: item.text.replace(/\s+/g, ' ').trim() }));
const waitForLayer = (layer: string) =>
  firefox.waitFor('return [...CSS.highlights.keys()].some((name) => name.endsWith(arguments[0]))', `-${layer}`);
const cardText = () => firefox.waitForPrivileged<string>(`${FIND} return find('.card')?.innerText ?? null`);

test('an article is read, underlined and dimmed, and the DOM stays as it was', async () => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer('junk');
  await waitForLayer('place');
  const words = (layer: string) =>
    paintedNow().then((all) => all.filter((item) => item.layer === layer).map(({ text }) => text));
  expect(await words('place')).toEqual(expect.arrayContaining(['Oslo', 'Denmark', 'Germany']));
  expect(await words('person')).toContain('Ingrid Halvorsen');
  expect((await words('junk')).some((text) => text.includes('Also read: Ten walks'))).toBe(true);
  expect(await firefox.run('return document.documentElement.children.length')).toBe(2);
  expect(await firefox.run('return document.querySelectorAll("mark, [data-sidelight]").length')).toBe(0);
});

test('a click on a name opens its card, Escape closes it', async () => {
  const name = (await paintedNow()).find(({ text }) => text === 'Ingrid Halvorsen');
  expect(name).toBeDefined();
  await firefox.click(name?.x ?? 0, name?.y ?? 0);
  expect(await cardText()).toContain('Ingrid Halvorsen');
  await firefox.press(KEYS.escape);
  await firefox.waitForPrivileged(`${FIND} return find('.card') === null`);
});

test('the shortcut opens the first name’s card with the focus in it, and Escape gives the focus back', async () => {
  await firefox.run('document.querySelector("nav a").focus()');
  await firefox.shortcut('j');
  expect(await cardText()).not.toBe('');
  expect(
    await firefox.runPrivileged<boolean>(
      `${FIND} return find('.panel').contains(find('.panel').getRootNode().activeElement)`,
    ),
  ).toBe(true);
  await firefox.press(KEYS.escape);
  await firefox.waitForPrivileged(`${FIND} return find('.card') === null`);
  expect(await firefox.run('return document.activeElement.textContent')).toBe('Home');
});

test('a note is written on selected words and painted again after a reload', async () => {
  await firefox.run(`
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf('behind a skerry');
      if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + 'behind a skerry'.length);
    }
    throw new Error('the words are not there');
  `);
  await firefox.shortcut('n');
  await firefox.waitForPrivileged(`${FIND} return find('textarea') !== null`);
  await firefox.runPrivileged(`${FIND} find('textarea').focus()`);
  for (const key of 'Which?') await firefox.press(key);
  await firefox.runPrivileged(`${FIND} find('button[type="submit"]').click()`);
  await waitForLayer('note-yellow');
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer('note-yellow');
  const notes = (await paintedNow()).filter(({ layer }) => layer === 'note-yellow').map(({ text }) => text);
  expect(notes).toEqual(['behind a skerry']);
});

test('the popup shows cast, junk and the note', async () => {
  await firefox.newTab();
  await firefox.goTo(`${firefox.extension}/options.html`);
  const tab = await firefox.run<number>(
    `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)`,
  );
  await firefox.goTo(`${firefox.extension}/popup.html?tab=${tab}`);
  await firefox.waitFor('return document.querySelector(".cast-list") !== null');
  const text = await firefox.run<string>('return document.body.innerText');
  expect(text).toContain('Bergen moves its ferry quay after the storm');
  expect(text).toContain('Ingrid Halvorsen');
  expect(text).toContain('Also read: Ten walks along the old harbour');
  expect(text).toContain('behind a skerry');
});

test('the welcome page reads its demo article without any permission', async () => {
  await firefox.goTo(`${firefox.extension}/welcome.html`);
  await waitForLayer('place');
  expect((await paintedNow()).map(({ text }) => text)).toContain('Europe');
});

test('nothing left this machine', async () => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  expect(await firefox.outside.attemptsBefore(firefox.askFor)).toEqual([]);
});
