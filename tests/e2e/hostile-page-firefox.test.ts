/*
 * A page whose scripts try to read or press what is the user's, in Firefox, where a frame is not told whether it is
 * covered and our script in the page is asked.
 */

import { expect } from 'vitest';
import { firefoxTest as test } from './harness/e2e-test.ts';
import type { Firefox } from './harness/firefox.ts';
import { paintedIn, waitForLayer } from './harness/firefox-page.ts';

const NAME = 'Ingrid Halvorsen';
const SECRET = 'my lawyer says she lied';

const SPIES = `
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'message', 'dragstart'])
    for (const target of [window, document])
      target.addEventListener(type, (event) => window.heard.push(type + ':' + (event.key ?? event.data ?? '')), true);
`;

async function openCard(firefox: Firefox): Promise<void> {
  const name = (await paintedIn(firefox)).find(({ text }) => text === NAME);
  await firefox.click(name?.x ?? 0, name?.y ?? 0);
  await firefox.waitInFrame("return document.querySelector('.card') !== null");
}

/** Gives a button of the card an id, with all folds open. */
const mark = (firefox: Firefox, words: string) =>
  firefox.waitInFrame(
    `for (const fold of document.querySelectorAll('details')) fold.open = true;
    const button = [...document.querySelectorAll('.card button')].find((one) => one.innerText.includes(arguments[0]));
    if (button) button.id = 'wanted';
    return button !== undefined`,
    words,
  );

const muted = async (firefox: Firefox): Promise<object> => {
  const stored = await firefox.inFrame<{ settings?: { muted?: object } }>(
    "return browser.storage.local.get('settings')",
  );
  return stored?.settings?.muted ?? {};
};

async function openTrap(firefox: Firefox, path: string): Promise<void> {
  await firefox.goTo(path);
  await waitForLayer(firefox, 'person');
  await openCard(firefox);
}

test('a note is written on a name, and the page hears no key of it', async ({ firefox, server }) => {
  const html = await server.read('/ferry.html');
  server.put('/trap.html', html.replace('<title>', `<script>${SPIES}</script><title>`));
  await openTrap(firefox, `${server.origin}/trap.html`);
  await mark(firefox, 'Note');
  await firefox.clickInFrame('#wanted');
  await firefox.waitInFrame("return document.activeElement?.matches('textarea') === true");
  await firefox.typeInFrame(SECRET);
  expect(await firefox.inFrame("return document.querySelector('textarea').value")).toBe(SECRET);
  await firefox.clickInFrame('button[type="submit"]');
  await firefox.waitInFrame("return document.querySelector('textarea') === null");
  expect(await firefox.run('return window.heard')).toEqual([]);
});

test('while a card shows it, the page finds none of its words', async ({ firefox, server }) => {
  await openTrap(firefox, `${server.origin}/trap.html`);
  expect(await firefox.inFrame("return document.querySelector('.card').innerText")).toContain(SECRET);
  const seen = await firefox.run(
    `return {
      found: [arguments[0], 'lawyer'].map((words) => window.find(words, false, false, true)),
      selected: String(getSelection()),
      frames: [window.length, document.querySelectorAll('iframe').length],
      resources: performance.getEntries().filter(({ name }) => name.includes('extension:')).length,
      text: document.documentElement.outerHTML.includes(arguments[0]),
      heard: window.heard,
    }`,
    SECRET,
  );
  expect(seen).toEqual({ found: [false, false], selected: '', frames: [0, 0], resources: 0, text: false, heard: [] });
});

test.for<[string, string]>([
  [
    'a popover that lets the pointer through',
    `const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.textContent = 'Click here to go on';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
    document.body.append(cover);
    cover.showPopover();`,
  ],
  [
    'our element made see-through',
    `for (const host of document.querySelectorAll('[popover]')) host.style.setProperty('opacity', '0', 'important');`,
  ],
])('a press through it does nothing: %s', async ([, cover], { firefox, server }) => {
  await openTrap(firefox, `${server.origin}/trap.html`);
  await mark(firefox, 'Do not underline');
  await firefox.waitInFrame("return document.querySelector('.panel:not(.fresh)') !== null");
  await firefox.run(cover);
  await firefox.clickInFrame('#wanted');
  await firefox.waitInFrame("return document.querySelector('[role=alert]') !== null");
  expect(await muted(firefox)).toEqual({});
});

test('clicks that the page makes open nothing', async ({ firefox, server }) => {
  await firefox.goTo(`${server.origin}/trap.html`);
  await waitForLayer(firefox, 'person');
  const name = (await paintedIn(firefox)).find(({ text }) => text === NAME);
  await firefox.run(
    `const at = { clientX: arguments[0], clientY: arguments[1], bubbles: true, composed: true, view: window };
    const target = document.elementFromPoint(at.clientX, at.clientY);
    for (const type of ['pointermove', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));`,
    name?.x,
    name?.y,
  );
  // What a click of the user's opens comes after whatever these would have opened.
  await firefox.click(5, 400);
  expect(await firefox.run("return document.querySelectorAll(':popover-open').length")).toBe(0);
});

test('a press on what is seen acts', async ({ firefox, server }) => {
  await openTrap(firefox, `${server.origin}/trap.html`);
  await mark(firefox, 'Do not underline');
  await firefox.clickInFrame('#wanted');
  await expect.poll(() => muted(firefox)).toEqual({ 'person:ingrid halvorsen': NAME });
});
