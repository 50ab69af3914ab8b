/*
 * A page on a phone, in Firefox with a finger of the system's own: what the browser makes of it, taps, long presses and
 * selections, is what it makes of one on Android.
 */

import { expect } from 'vitest';
import { firefoxTest } from '../harness/e2e-test.ts';
import type { Firefox } from '../harness/firefox.ts';
import { paintedIn, waitForLayer } from '../harness/firefox-page.ts';
import { fingerOn, launchPhone, letTimerRun, turnTo } from '../harness/phone-firefox.ts';
import type { Point } from '../harness/touch.ts';

const [WIDTH, HEIGHT] = [360, 640];
const LINKED = 'Ingrid Halvorsen';
/** In the margin, where nothing is. */
const ASIDE: Point = { x: 6, y: 200 };

const test = firefoxTest.extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
  const firefox = await launchPhone();
  onCleanup(() => firefox.stop());
  return firefox;
});

test.beforeAll(async ({ firefox, server }) => {
  const html = (await server.read('/ferry.html'))
    .replace(LINKED, `<a href="/elsewhere.html">${LINKED}</a>`)
    .replace('width="600" height="180"', 'width="300" height="90"');
  server.put('/elsewhere.html', '<!doctype html><title>Elsewhere</title>');
  await firefox.goTo(server.put('/phone.html', html));
  await turnTo(firefox, WIDTH, HEIGHT);
  await waitForLayer(firefox, 'person');
});

async function at(firefox: Firefox, words: string): Promise<Point> {
  const find = async () => {
    const found = (await paintedIn(firefox)).find(({ text }) => text === words);
    if (!found) throw new Error(`“${words}” is not painted`);
    return found;
  };
  await firefox.run('window.scrollBy(0, arguments[0])', (await find()).y - 160);
  return find();
}

const cardOf = (firefox: Firefox, name: string) =>
  firefox.waitInFrame('return document.querySelector(".card h2")?.textContent === arguments[0]', name);
const noCard = (firefox: Firefox) => firefox.waitInFrame('return document.querySelector(".card") === null');
/** The sheet in the page's window. */
const sheet = (firefox: Firefox) =>
  firefox.run<{ x: number; y: number; width: number; height: number }>(
    'return document.querySelector("[popover]").getBoundingClientRect().toJSON()',
  );
const address = (firefox: Firefox) => firefox.run<string>('return location.pathname');

/** In the middle of something in the frame, where it stands at rest and once presses act. */
async function tap(firefox: Firefox, selector: string): Promise<void> {
  const find = `const found = document.querySelector('.panel:not(.fresh)')?.querySelector(arguments[0]);
    const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
    return found ? { x: x + width / 2, y: y + height / 2 } : null;`;
  const [inside, { x, y }] = [await firefox.waitInFrame<Point>(find, selector), await sheet(firefox)];
  await fingerOn(firefox).tap({ x: x + inside.x, y: y + inside.y });
}

test('nothing here hovers, and the finger is coarse', async ({ firefox }) => {
  expect(
    await firefox.run('return [innerWidth, matchMedia("(pointer: coarse)").matches, matchMedia("(hover)").matches]'),
  ).toEqual([WIDTH, true, false]);
});

test('a word that a long press selects is highlighted from the bar, and read again at a tap', async ({ firefox }) => {
  const finger = fingerOn(firefox);
  const bergen = (await paintedIn(firefox)).find(({ text }) => text === 'Bergen');
  await finger.tap(ASIDE);
  // Two lines below.
  await finger.hold({ x: 40, y: (bergen?.y ?? 0) + 56 });
  const selected = await firefox.waitFor<string>('return String(getSelection()).trim()');
  await firefox.waitInFrame('return document.querySelector(".bar") !== null');
  await tap(firefox, '.bar button[aria-label="Highlight: Green"]');
  await waitForLayer(firefox, 'note-green');
  expect((await paintedIn(firefox)).find(({ layer }) => layer === 'note-green')?.text).toBe(selected);
  await finger.tap(ASIDE);
  await finger.tap(await at(firefox, selected));
  await firefox.waitInFrame('return document.querySelector(".note-card") !== null');
  await tap(firefox, '.note-card button.primary');
  await firefox.waitInFrame('return document.activeElement?.matches("textarea") === true');
  await tap(firefox, '.corner.close');
  await firefox.waitInFrame('return document.querySelector("textarea") === null');
});

test('a tap opens the sheet; a tap aside or a pull at its grip closes it; it fits either way up', async ({
  firefox,
}) => {
  const finger = fingerOn(firefox);
  await finger.tap(await at(firefox, 'Bergen'));
  await cardOf(firefox, 'Bergen');
  const { x, y, width, height } = await sheet(firefox);
  expect([x, Math.round(y + height), width]).toEqual([0, HEIGHT, WIDTH]);
  await finger.tap(ASIDE);
  await noCard(firefox);

  await finger.tap(await at(firefox, 'Bergen'));
  await cardOf(firefox, 'Bergen');
  const { y: top } = await sheet(firefox);
  await finger.swipe({ x: WIDTH / 2, y: top + 10 }, { x: WIDTH / 2, y: top + 150 });
  await noCard(firefox);

  await turnTo(firefox, HEIGHT, WIDTH);
  await finger.tap(await at(firefox, 'Bergen'));
  await cardOf(firefox, 'Bergen');
  const across = await sheet(firefox);
  expect([across.x, Math.round(across.y + across.height), across.width]).toEqual([0, WIDTH, HEIGHT]);
  await tap(firefox, '.corner.close');
  await noCard(firefox);
  await turnTo(firefox, WIDTH, HEIGHT);
});

test('a long press on a name inside a link opens its card; neither the link nor the browser’s menu has it', async ({
  firefox,
}) => {
  const finger = fingerOn(firefox);
  await firefox.run('addEventListener("contextmenu", (event) => { document.title = String(event.defaultPrevented) })');
  await finger.hold(await at(firefox, LINKED));
  await cardOf(firefox, LINKED);
  expect([await address(firefox), await firefox.run('return document.title')]).toEqual(['/phone.html', 'true']);
  await finger.tap(ASIDE);
  await noCard(firefox);
});

test('a page that forges a finger, its menu and its click opens nothing', async ({ firefox }) => {
  const { x, y } = await at(firefox, LINKED);
  const forge = (...types: readonly string[]) =>
    firefox.run(
      `const [x, y, types] = arguments;
      const target = document.elementFromPoint(x, y);
      target.onclick = (event) => event.preventDefault();
      const finger = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, pointerType: 'touch', isPrimary: true };
      for (const type of types) target.dispatchEvent(new PointerEvent(type, finger));
      target.onclick = null;`,
      x,
      y,
      types,
    );
  await forge('pointerdown');
  await letTimerRun(firefox, 700);
  await forge('contextmenu', 'pointerup', 'click');
  await letTimerRun(firefox, 1000);
  expect(await firefox.inFrame('return document.querySelector(".panel") === null')).toBe(true);
});

test('a tap on a name inside a link is the link’s', async ({ firefox }) => {
  await fingerOn(firefox).tap(await at(firefox, LINKED));
  await firefox.waitFor('return location.pathname === "/elsewhere.html"');
});
