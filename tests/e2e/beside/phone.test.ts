/*
 * A page on a phone, in Chromium's likeness of one: all by a finger, nothing by hovering, keys or a menu. And a page
 * that forges a finger gets nothing.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium.ts';
import { type ClosedShadow, closedShadow } from '../harness/closed-shadow.ts';
import { chromiumTest } from '../harness/e2e-test.ts';
import { letTimersRun } from '../harness/page-time.ts';
import { painted, waitForPainted } from '../harness/painted.ts';
import { finishedReport, tabOf } from '../harness/session.ts';
import { type Finger, fingerOn, type Point, tapOn } from '../harness/touch.ts';
import { select } from '../harness/write-note.ts';

const [WIDTH, HEIGHT] = [360, 640];
const LINKED = 'Ingrid Halvorsen';
const WORDS = 'voted on Tuesday';
/** In the margin, where nothing is. */
const ASIDE: Point = { x: 6, y: 200 };

interface Phone {
  readonly page: Page;
  readonly shadow: ClosedShadow;
  readonly finger: Finger;
  /** The middle of painted words, brought into the upper half of the window. */
  at(words: string): Promise<Point>;
  /** In the middle of something of ours. */
  tap(selector: string): Promise<void>;
}

const test = chromiumTest
  .extend('chromium', { scope: 'file' }, async ({}, { onCleanup }) => {
    const chromium = await launchChromium({ phone: true });
    onCleanup(() => chromium.stop());
    return chromium;
  })
  .extend('phone', { scope: 'file' }, ({ chromium, server }) => async (): Promise<Phone> => {
    const html = (await server.read('/ferry.html'))
      .replace(LINKED, `<a href="/elsewhere.html">${LINKED}</a>`)
      .replace('width="600" height="180"', 'width="300" height="90"');
    server.put('/elsewhere.html', '<!doctype html><title>Elsewhere</title>');
    return open(chromium, server.put('/phone.html', html));
  });

async function open(chromium: Chromium, address: string): Promise<Phone> {
  const page = await chromium.openPage(address);
  await finishedReport(chromium, page);
  await waitForPainted(page, 'person');
  const [shadow, finger] = [await closedShadow(page), await fingerOn(page)];
  const find = async (words: string) => {
    const found = (await painted(page)).find(({ text }) => text === words);
    if (!found) throw new Error(`“${words}” is not painted`);
    return found;
  };
  return {
    page,
    shadow,
    finger,
    async at(words) {
      const { y } = await find(words);
      await page.evaluate((by) => window.scrollBy(0, by), y - 160);
      return find(words);
    },
    tap: (selector) => tapOn(finger, shadow, selector),
  };
}

/** What is pressed there and lower than a finger wants, with its height. */
const tooLow = (shadow: ClosedShadow) =>
  shadow.run('.panel', (panel) =>
    [...panel.querySelectorAll('button, select, input:not([type="radio"])')]
      .map((one) => [one.textContent || one.ariaLabel, one.getBoundingClientRect().height] as const)
      .filter(([, height]) => height > 0 && height < 44),
  );

test('a tap opens the sheet, also beside the line; a tap aside or a pull at its grip closes it; it fits either way up', async ({
  phone,
}) => {
  const { page, shadow, finger, at } = await phone();
  await finger.tap(await at('Bergen'));
  await shadow.waitFor('.card');
  const { x, y, width, height } = await shadow.box('.panel');
  expect([x, y + height, width]).toEqual([0, HEIGHT, WIDTH]);
  expect(y).toBeGreaterThan(HEIGHT / 2);
  expect(await tooLow(shadow)).toEqual([]);
  await finger.tap(ASIDE);
  await shadow.waitForNone('.card');

  const name = await at('Bergen');
  await finger.tap({ x: name.x, y: name.y - 17 });
  await shadow.waitFor('.card');
  const grip = await shadow.box('.grip');
  await finger.swipe({ x: WIDTH / 2, y: grip.y + 10 }, { x: WIDTH / 2, y: grip.y + 30 });
  expect(await shadow.has('.card')).toBe(true);
  await finger.swipe({ x: WIDTH / 2, y: grip.y + 10 }, { x: WIDTH / 2, y: grip.y + 120 });
  await shadow.waitForNone('.card');

  await page.setViewportSize({ width: HEIGHT, height: WIDTH });
  await finger.tap(await at('Bergen'));
  await shadow.waitFor('.card');
  const across = await shadow.box('.panel');
  expect([across.x, across.y + across.height, across.width]).toEqual([0, WIDTH, HEIGHT]);
  expect(across.y).toBeGreaterThan(WIDTH / 3);
  await page.close();
});

test('zoomed, the sheet stands at the foot of what is seen', async ({ chromium, phone }) => {
  const { page, shadow, finger, at } = await phone();
  await finger.tap(await at('Bergen'));
  await shadow.waitFor('.card');
  const session = await chromium.context.newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
  const gap = () =>
    page.evaluate(() => {
      const host = document.querySelector('[popover]')?.getBoundingClientRect();
      const { offsetTop = 0, height = 0, offsetLeft = 0 } = visualViewport ?? {};
      return host && [Math.round(host.bottom - offsetTop - height), Math.round(host.left - offsetLeft), host.width];
    });
  await expect.poll(gap).toEqual([0, 0, 300]);
  await page.close();
});

test('a long press on a name inside a link opens its card and does not follow the link; a tap does', async ({
  phone,
}) => {
  const { page, shadow, finger, at } = await phone();
  await finger.hold(await at(LINKED));
  await shadow.waitFor('.card');
  expect(await shadow.text('.card h2')).toBe(LINKED);
  await finger.tap(ASIDE);
  await shadow.waitForNone('.card');
  expect(new URL(page.url()).pathname).toBe('/phone.html');
  await finger.tap(await at(LINKED));
  await page.waitForURL('**/elsewhere.html');
  await page.close();
});

test('a page that forges a finger, its menu and its click opens nothing', async ({ phone }) => {
  const { page, shadow, at } = await phone();
  const [plain, linked] = [await at('Bergen'), await at(LINKED)];
  const forge = (at: Point, types: readonly string[]) =>
    page.evaluate(
      ({ x, y, forged }) => {
        const target = document.elementFromPoint(x, y) ?? document.body;
        target.addEventListener('click', (event) => event.preventDefault(), { once: true });
        const place = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
        const touch = new Touch({ identifier: 5, target, clientX: x, clientY: y });
        for (const type of forged)
          target.dispatchEvent(
            type.startsWith('touch')
              ? new TouchEvent(type, { ...place, changedTouches: [touch] })
              : new PointerEvent(type, { ...place, pointerType: 'touch', isPrimary: true, pointerId: 5 }),
          );
      },
      { ...at, forged: types },
    );
  for (const at of [plain, linked]) {
    await forge(at, ['pointerdown', 'touchstart']);
    await letTimersRun(page, 700);
    await forge(at, ['contextmenu', 'pointerup', 'touchend', 'click']);
  }
  await select(page, WORDS);
  await letTimersRun(page, 1000);
  expect([await shadow.has('.card'), await shadow.has('.bar')]).toEqual([false, false]);
  await page.close();
});

test('words that a finger selected are highlighted, read again at a tap and edited; what is made junk is taken back', async ({
  phone,
}) => {
  const { page, shadow, finger, at, tap } = await phone();
  await at('Bergen');
  await finger.tap(ASIDE);
  await select(page, WORDS);
  await shadow.waitFor('.bar');
  expect(await tooLow(shadow)).toEqual([]);
  await tap('.bar button[aria-label="Highlight: Green"]');
  expect((await waitForPainted(page, 'note-green')).map(({ text }) => text)).toEqual([WORDS]);
  await finger.tap(ASIDE);
  await shadow.waitForNone('.bar');

  await finger.tap(await at(WORDS));
  await shadow.waitFor('.note-card');
  expect(await tooLow(shadow)).toEqual([]);
  await tap('.note-card button.primary');
  await shadow.waitFor('textarea');
  expect(await tooLow(shadow)).toEqual([]);
  expect(await shadow.run('textarea', (area) => getComputedStyle(area).fontSize)).toBe('16px');
  await tap('.corner.close');
  await shadow.waitForNone('textarea');

  await finger.tap(ASIDE);
  await select(page, 'a wall of half the height');
  await tap('.bar > button:last-child');
  await tap('[role="status"] + button');
  await shadow.waitForNone('[role="status"] + button');
  await page.close();
});

test('a box is pointed at, made larger, marked and brought back', async ({ chromium, phone }) => {
  const { page, shadow, finger, tap } = await phone();
  const own = await chromium.openOwnPage('options.html');
  await own.evaluate(
    (argument) => chrome.runtime.sendMessage({ call: 'picker.start', argument }),
    await tabOf(chromium, page),
  );
  await own.close();
  await page.bringToFront();
  await shadow.waitFor('.shield');
  await page.evaluate(() => document.querySelector('.related-box')?.scrollIntoView({ block: 'center' }));
  const item = await page.evaluate(() => {
    const { x, y } = document.querySelector('.related-box')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 30, y: y + 5 };
  });
  await finger.tap(item);
  await shadow.waitFor('button.main');
  const heights = await shadow.run('.bar', (bar) =>
    [...bar.querySelectorAll('button')].map((one) => one.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await shadow.text('.words')).toContain('Related stories');
  await tap('.bar button:nth-child(3)');
  await expect.poll(() => shadow.text('.words')).not.toContain('among them: “Related');
  await tap('.bar button:nth-child(2)');
  await tap('.bar button.main');
  await shadow.waitForNone('.shield');
  await expect.poll(() => shadow.text('.words')).toContain('from now on');
  await tap('.bar button');
  await expect.poll(() => shadow.text('.words')).toBe('Taken back.');
  await page.close();
});
