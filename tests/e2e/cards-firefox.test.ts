/* Cards in Firefox: known and corrected, a date explained, and Wikipedia asked at a press, which is a server of the test's. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, KEYS, launchFirefox } from './harness/firefox.ts';
import { type FixtureServer, startFixtureServer } from './harness/fixture-server.ts';
import { PAINTED, type Painted } from './harness/painted.ts';

let server: FixtureServer;
let firefox: Firefox;
let wikipedia: Server;
const asked: string[] = [];

beforeAll(async () => {
  server = await startFixtureServer();
  firefox = await launchFirefox();
  wikipedia = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''));
    const page = { type: 'standard', titles: { normalized: 'Tokyo' }, lang: 'en', dir: 'ltr', extract: 'Made up.' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page));
  });
  await new Promise<void>((done) => wikipedia.listen(0, '127.0.0.1', done));
  await firefox.goTo(`${firefox.extension}/options.html`);
  const origin = `http://127.0.0.1:${(wikipedia.address() as AddressInfo).port}`;
  await firefox.run('return browser.storage.local.set({ lookupOrigin: arguments[0] })', origin);
  await firefox.goTo(`${server.origin}/spaceport.html`);
  await firefox.waitFor('return [...CSS.highlights.keys()].some((name) => name.endsWith("-person"))');
});
afterAll(async () => {
  wikipedia?.closeAllConnections();
  wikipedia?.close();
  await firefox?.stop();
  await server?.stop();
});

const ROOT = `
  const root = [...document.documentElement.children].map((host) => host.openOrClosedShadowRoot).find((found) => found?.querySelector('.card'));
`;
const cardText = (part: string) =>
  firefox.waitForPrivileged<string>(
    `${ROOT} const text = root?.querySelector('.card').innerText ?? ''; return text.includes(arguments[0]) ? text : null`,
    part,
  );
const press = (words: string) =>
  firefox.waitForPrivileged<boolean>(
    `${ROOT}
    for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
    const button = [...(root?.querySelectorAll('.card button') ?? [])].find((found) => found.innerText.includes(arguments[0]));
    button?.click();
    return Boolean(button)`,
    words,
  );
const close = async () => {
  await firefox.press(KEYS.escape);
  await firefox.waitForPrivileged(`${ROOT} return !root`);
};
async function clickName(text: string): Promise<void> {
  const name = (await firefox.run<Painted[]>(PAINTED)).find((item) => item.text === text);
  if (!name) throw new Error(`${text} is not painted`);
  await firefox.click(name.x, name.y);
}

test('a card says who that is; “not this” takes it back to the article, “undo” brings it again', async () => {
  await clickName('Kim Jong-un');
  expect(await cardText('Supreme Leader of North Korea')).toContain('“the North Korean leader”');
  await press('Not this');
  expect(await cardText('You said that what was known is about another')).not.toContain('Supreme Leader');
  await press('Undo');
  await cardText('Supreme Leader of North Korea');
  await close();
});

test('a date is explained at a click', async () => {
  const place = await firefox.run<{ x: number; y: number }>(`
    const node = document.querySelector('p').firstChild;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf('Wednesday'));
    range.setEnd(node, node.data.indexOf('Wednesday') + 9);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  `);
  await firefox.click(place.x, place.y);
  await cardText('Wednesday → Wed 13 Sep 2023 (article dated 14 Sep)');
  await close();
});

test('Wikipedia is asked at the press of the button, and nothing left this machine', async () => {
  await clickName('Tokyo');
  await cardText('Tokyo');
  expect(asked).toEqual([]);
  await press('Ask en.wikipedia.org about “Tokyo”');
  await cardText('Made up.');
  expect(asked).toEqual(['/en/api/rest_v1/page/summary/Tokyo']);
  expect(await firefox.outside.attemptsBefore(firefox.askFor)).toEqual([]);
});
