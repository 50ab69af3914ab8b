/*
 * Cards in Firefox: known and corrected, a date explained, and Wikipedia asked at a press, which is a server of the
 * test's.
 */

import { afterAll, expect } from 'vitest';
import { firefoxTest as test } from './harness/e2e-test.ts';
import { type Firefox, KEYS } from './harness/firefox.ts';
import { paintedIn, waitForLayer } from './harness/firefox-page.ts';
import { startWikipedia, type Wikipedia } from './harness/wikipedia.ts';

let wikipedia: Wikipedia;

test.beforeAll(async ({ firefox, server }) => {
  wikipedia = await startWikipedia();
  await firefox.goTo(`${firefox.extension}/options.html`);
  await firefox.run('return browser.storage.local.set({ lookupOrigin: arguments[0] })', wikipedia.origin);
  await firefox.goTo(`${server.origin}/spaceport.html`);
  await waitForLayer(firefox, 'person');
});
afterAll(() => wikipedia?.stop());

const cardText = (firefox: Firefox, part: string) =>
  firefox.waitInFrame<string>(
    `const text = document.querySelector('.card')?.innerText ?? ''; return text.includes(arguments[0]) ? text : null`,
    part,
  );
async function press(firefox: Firefox, words: string): Promise<void> {
  await firefox.waitInFrame<boolean>(
    `for (const fold of document.querySelectorAll('details')) fold.open = true;
    const button = [...document.querySelectorAll('.card button')].find((found) => found.innerText.includes(arguments[0]));
    for (const other of document.querySelectorAll('#wanted')) other.id = '';
    if (button) button.id = 'wanted';
    return Boolean(button)`,
    words,
  );
  await firefox.clickInFrame('#wanted');
}
const close = async (firefox: Firefox) => {
  await firefox.press(KEYS.escape);
  await firefox.waitInFrame(`return document.querySelector('.card') === null`);
};
async function clickName(firefox: Firefox, text: string): Promise<void> {
  const name = (await paintedIn(firefox)).find((item) => item.text === text);
  if (!name) throw new Error(`${text} is not painted`);
  await firefox.click(name.x, name.y);
}

test('the card of a place has a map, drawn from the package', async ({ firefox }) => {
  await clickName(firefox, 'Tokyo');
  const label = await firefox.waitInFrame<string>(`return document.querySelector('.card svg.map')?.ariaLabel ?? null`);
  expect(label).toContain('Map: Tokyo, Japan; around it: ');
  await close(firefox);
});

test('a card says who that is; “not this” takes it back to the article, “undo” brings it again', async ({
  firefox,
}) => {
  await clickName(firefox, 'Kim Jong-un');
  expect(await cardText(firefox, 'Supreme Leader of North Korea')).toContain('“the North Korean leader”');
  await press(firefox, 'Not this');
  expect(await cardText(firefox, 'You said that what was known is about another')).not.toContain('Supreme Leader');
  await press(firefox, 'Undo');
  await cardText(firefox, 'Supreme Leader of North Korea');
  await close(firefox);
});

test('a date is explained at a click', async ({ firefox }) => {
  const place = await firefox.run<{ x: number; y: number }>(`
    const node = document.querySelector('p').firstChild;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf('Wednesday'));
    range.setEnd(node, node.data.indexOf('Wednesday') + 9);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  `);
  await firefox.click(place.x, place.y);
  await cardText(firefox, 'Wednesday → Wed 13 Sep 2023 (article dated 14 Sep)');
  await close(firefox);
});

test('Wikipedia is asked at the press of the button, and nothing left this machine', async ({ firefox }) => {
  await clickName(firefox, 'Tokyo');
  await cardText(firefox, 'Tokyo');
  expect(wikipedia.asked).toEqual([]);
  await press(firefox, 'Ask en.wikipedia.org about “Tokyo”');
  await cardText(firefox, 'A city <b>made up</b> for a test.');
  expect(wikipedia.asked).toEqual(['/en/api/rest_v1/page/summary/Tokyo']);
  expect(await firefox.outside.attemptsBefore(firefox.askFor)).toEqual([]);
});

// The harness has Firefox answer its own question with yes.
const GRANTED = `return browser.permissions.getAll().then(({ origins, data_collection }) => ({ origins, data_collection }))`;

test('a look-up is permitted with what it sends', async ({ firefox }) => {
  await firefox.goTo(`${firefox.extension}/options.html`);
  const place = await firefox.waitFor<{ x: number; y: number }>(`
    const button = document.querySelector('#look-up .primary');
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }`);
  await firefox.click(place.x, place.y);
  await firefox.waitFor(`return document.querySelector('#look-up .plain') !== null`);
  const granted = await firefox.run<{ origins: string[]; data_collection: string[] }>(GRANTED);
  expect(granted.data_collection).toEqual(['searchTerms']);
  expect(granted.origins).toContain('https://*.wikipedia.org/*');
});
