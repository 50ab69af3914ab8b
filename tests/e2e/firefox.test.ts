/* The main path in Firefox: the Firefox build as a temporary add-on, from page to paint to card to note to popup. */

import { expect } from 'vitest';
import { firefoxTest as test } from './harness/e2e-test.ts';
import { type Firefox, KEYS } from './harness/firefox.ts';
import { paintedIn, waitForLayer, writeNote } from './harness/firefox-page.ts';

const cardText = (firefox: Firefox) =>
  firefox.waitInFrame<string>(`return document.querySelector('.card')?.innerText ?? null`);

test('an article is read, underlined and dimmed, and the DOM stays as it was', async ({ firefox, server }) => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer(firefox, 'junk');
  await waitForLayer(firefox, 'place');
  const words = (layer: string) =>
    paintedIn(firefox).then((all) => all.filter((item) => item.layer === layer).map(({ text }) => text));
  expect(await words('place')).toEqual(expect.arrayContaining(['Oslo', 'Denmark', 'Germany']));
  expect(await words('person')).toContain('Ingrid Halvorsen');
  expect((await words('junk')).some((text) => text.includes('Also read: Ten walks'))).toBe(true);
  expect(await firefox.run('return document.documentElement.children.length')).toBe(2);
  expect(await firefox.run('return document.querySelectorAll("mark, [data-sidelight]").length')).toBe(0);
});

test('a click on a name opens its card, Escape closes it', async ({ firefox }) => {
  const name = (await paintedIn(firefox)).find(({ text }) => text === 'Ingrid Halvorsen');
  expect(name).toBeDefined();
  await firefox.click(name?.x ?? 0, name?.y ?? 0);
  expect(await cardText(firefox)).toContain('Ingrid Halvorsen');
  await firefox.press(KEYS.escape);
  await firefox.waitInFrame(`return document.querySelector('.card') === null`);
});

test('the shortcut opens the first name’s card with the focus in it, and Escape gives the focus back', async ({
  firefox,
}) => {
  await firefox.run('document.querySelector("nav a").focus()');
  await firefox.shortcut('j');
  expect(await cardText(firefox)).not.toBe('');
  expect(
    await firefox.inFrame<boolean>(`return document.querySelector('.panel').contains(document.activeElement)`),
  ).toBe(true);
  await firefox.pressInFrame(KEYS.escape);
  await firefox.waitInFrame(`return document.querySelector('.card') === null`);
  expect(await firefox.run('return document.activeElement.textContent')).toBe('Home');
});

test('a note is written on selected words and painted again after a reload', async ({ firefox, server }) => {
  await writeNote(firefox, 'behind a skerry', 'Which?');
  await waitForLayer(firefox, 'note-yellow');
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer(firefox, 'note-yellow');
  const notes = (await paintedIn(firefox)).filter(({ layer }) => layer === 'note-yellow').map(({ text }) => text);
  expect(notes).toEqual(['behind a skerry']);
});

test('the popup shows cast, junk and the note', async ({ firefox }) => {
  await firefox.newTab();
  await firefox.goTo(`${firefox.extension}/options.html`);
  const tab = await firefox.run<number>(
    `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)`,
  );
  await firefox.goTo(`${firefox.extension}/popup.html?tab=${tab}`);
  await firefox.waitFor('return document.querySelector(".cast-list") !== null');
  await firefox.run('for (const part of document.querySelectorAll("details")) part.open = true');
  await firefox.waitFor('return document.querySelector(".note-list") !== null');
  const text = await firefox.run<string>('return document.body.innerText');
  expect(text).toContain('Bergen moves its ferry quay after the storm');
  expect(text).toContain('Ingrid Halvorsen');
  expect(text).toContain('Also read: Ten walks along the old harbour');
  expect(text).toContain('behind a skerry');
});

test('the welcome page reads its demo article without any permission', async ({ firefox }) => {
  await firefox.goTo(`${firefox.extension}/welcome.html`);
  await waitForLayer(firefox, 'place');
  expect((await paintedIn(firefox)).map(({ text }) => text)).toContain('Europe');
});

test('its tour ticks what was tried, and a choice asks the browser', async ({ firefox }) => {
  const ticked = (count: number) =>
    firefox.waitFor('return document.querySelectorAll(".tour-steps .tried").length === arguments[0]', count);
  const name = (await paintedIn(firefox)).find(({ text }) => text === 'Kourou');
  await firefox.click(name?.x ?? 0, name?.y ?? 0);
  await ticked(1);
  await firefox.shortcut('j');
  await ticked(2);
  // A key before the card holds the keyboard is nobody's, and words are not written on under a card.
  await firefox.waitInFrame("return document.querySelector('.panel')?.contains(document.activeElement) === true");
  await firefox.pressInFrame(KEYS.escape);
  await firefox.waitInFrame("return document.querySelector('.card') === null");
  await writeNote(firefox, 'director general', 'Since 2021.');
  await ticked(3);
  expect(await firefox.run('return document.querySelector("[role=status]").textContent')).toContain('3 of 5');
  const all = await firefox.run<{ x: number; y: number }>(`
    const radio = document.querySelector('.permissions > div:last-child input');
    radio.scrollIntoView({ block: 'center' });
    const { x, y } = radio.getBoundingClientRect();
    return { x: x + 8, y: y + 8 };
  `);
  await firefox.click(all.x, all.y);
  await firefox.waitFor('return browser.permissions.contains({ origins: ["*://*/*"] })');
  await firefox.waitFor('return document.querySelector(".permissions > .chosen:last-child") !== null');
  await firefox.run('document.querySelector(".permissions input").click()');
  await firefox.waitFor('return browser.permissions.contains({ origins: ["*://*/*"] }).then((has) => !has)');
});

test('nothing left this machine', async ({ firefox, server }) => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  expect(await firefox.outside.attemptsBefore(firefox.askFor)).toEqual([]);
});
