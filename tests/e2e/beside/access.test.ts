/*
 * Everything Sidelight shows, with content in it: looked at by axe, light, dark and in the user's own colours; as a
 * screen reader is told of it; and pressed through, to see that the keyboard is never thrown away.
 */

import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { closedShadow } from '../harness/closed-shadow.ts';
import { freshChromiumTest as test } from '../harness/e2e-test.ts';
import { articleToTour, everySurface, speak } from '../harness/every-surface.ts';
import { painted } from '../harness/painted.ts';
import { NOT_PRESSED, pressThrough } from '../harness/press-through.ts';
import { callReader, finishedReport, openPopup, report } from '../harness/session.ts';
import { tooWide } from '../harness/shown-words.ts';
import { spokenOf } from '../harness/spoken.ts';
import { select } from '../harness/write-note.ts';

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** The last that the tour looks at on each page: what is pressed then is in nobody's way. */
async function throwsIn(name: string, view: Page): Promise<string[]> {
  switch (name) {
    case 'library, bin': {
      const bin = await pressThrough(view, NOT_PRESSED);
      await view.click('header .segments label:nth-child(1)');
      await view.waitForSelector('.note-row');
      return [...bin, ...(await pressThrough(view, NOT_PRESSED))];
    }
    case 'side panel':
    case 'options':
    case 'welcome':
      return pressThrough(view, NOT_PRESSED);
    default:
      return [];
  }
}

/** Presses of Tab from the field that searches to the first note; a field for a day is four. */
const stopsToFirstNote = (library: Page): Promise<number> =>
  library.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role="row"]')];
    const reached = stops.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
    const from = reached.findIndex((stop) => stop.matches('.search'));
    const between = reached.slice(from + 1, reached.findIndex((stop) => stop.role === 'row') + 1);
    return between.reduce((sum, stop) => sum + (stop.matches('[type="date"]') ? 4 : 1), 0);
  });

/** WCAG 2.2, 2.5.8, without its exception for what has room around it; links inside a sentence are as high as it. */
const smallTargets = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].flatMap((one) => {
      const isText = one.localName === 'a' && getComputedStyle(one).display === 'inline';
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches('.skip:not(:focus)') || isText) return [];
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      return width > 23.5 && height > 23.5 ? [] : [`${one.localName}.${one.className} of ${size}`];
    }),
  );

/** The least that browsers make of a panel beside the page. */
const NARROW_PANEL = 240;

/** Under reduced motion; what is drawn before and after an element as well. */
const movesIn = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
        const moves = /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
        return moves ? [`${element.tagName}.${element.className}${pseudo ?? ''} moves`] : [];
      }),
    ),
  );

test('nothing that is shown has a fault that axe finds, or throws the keyboard away', async ({ chromium, server }) => {
  const found: string[] = [];
  const thrown: string[] = [];
  let stops = 0;
  await speak(chromium, null);
  await everySurface({
    chromium,
    article: server.put('/tour.html', articleToTour),
    width: 1000,
    look: async (name, view) => {
      const page = 'parentFrame' in view ? view.page() : view;
      for (const [look, media] of LOOKS) {
        await page.emulateMedia(media);
        for (const fault of await axeFaults(view)) found.push(`${name}, ${look}: ${fault}`);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      for (const fault of await movesIn(view)) found.push(`${name}, reduced motion: ${fault}`);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      for (const fault of await smallTargets(view)) found.push(`${name}: ${fault}`);
      if (name === 'side panel') {
        const before = page.viewportSize();
        await page.setViewportSize({ width: NARROW_PANEL, height: 720 });
        for (const fault of await tooWide(page)) found.push(`${name}, narrow: ${fault}`);
        if (before) await page.setViewportSize(before);
      }
      if (name === 'library, notes') stops = await stopsToFirstNote(page);
      if (name === 'popup') await expectNamesToBeHeard(page);
      for (const fault of await throwsIn(name, page)) thrown.push(`${name}: ${fault}`);
    },
  });
  expect(found).toEqual([]);
  expect(thrown).toEqual([]);
  expect(stops).toBeGreaterThan(0);
  expect(stops).toBeLessThanOrEqual(8);
});

test('in the user’s own colours no name is painted, and its card opens all the same', async ({ chromium, server }) => {
  await speak(chromium, null);
  const page = await chromium.openPage(server.put('/tour.html', articleToTour));
  await page.emulateMedia({ forcedColors: 'active' });
  await finishedReport(chromium, page);
  expect(await painted(page)).toEqual([]);

  // By its words, which look like any others.
  await select(page, 'Angela Merkel');
  const words = await page.evaluate(() => {
    const { x, y } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    document.getSelection()?.removeAllRanges();
    return { x: x + 9, y: y + 6 };
  });
  await page.mouse.click(words.x, words.y);
  const shadow = await closedShadow(page);
  await expect.poll(() => shadow.text('.card h2')).toBe('Angela Merkel');
  // While it is open, the words it is about are seen.
  await expect.poll(async () => (await painted(page)).map(({ layer }) => layer)).toContain('lit');

  // By the command, as its key does.
  await callReader(chromium, page, 'card.next');
  await expect.poll(() => shadow.text('.card h2')).not.toBe('Angela Merkel');

  // And in the popup, which says why, and offers to hide the junk.
  const popup = await openPopup(chromium, page);
  await popup.emulateMedia({ forcedColors: 'active' });
  await popup.waitForSelector('.cast-list');
  expect(await popup.innerText('.glance')).toContain('Your high contrast colours leave no way to mark names and junk');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.cast-list .name')?.click());
  await expect.poll(() => popup.innerText('.cast-list .card h2')).toBe('Emmanuel Macron');
  await popup.click('.first-choices .segments label:last-child');
  await expect.poll(async () => (await report(chromium, page))?.hidden).toBeGreaterThan(0);
});

/** The popup's list of names is what those have who cannot see the underlines. */
async function expectNamesToBeHeard(popup: Page): Promise<void> {
  const spoken = await spokenOf(popup);
  expect(spoken[0]).toBe('main');
  expect(spoken[1]).toBe('link Skip to names');
  expect(spoken).toContain('region People, places and organisations');
  expect(spoken).toContain('button Emmanuel Macron President of France (since 2017) Person, Named 3 times');
  expect(spoken).toContain('button Oslo Capital of Norway Place, Named once');
  expect(spoken.filter((words) => /^button (?:Show|Edit|Not junk)$/.test(words))).toEqual([]);
  expect(spoken).toContain('button Not junk: Also read: Ten walks along the old harbour');
  expect(spoken.filter((words) => words.startsWith('heading ')).slice(0, 2)).toEqual([
    'heading 1 Paris and Oslo sign a treaty on the harbour',
    'heading 2 Names 11',
  ]);
  await popup.focus('.skip');
  await popup.click('.skip', { force: true });
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Names 11');
}
