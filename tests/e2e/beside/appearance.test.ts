/* How Sidelight looks on a page: light or dark as the page or as the user wants it, in the user's own colours too. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { Chromium } from '../harness/chromium.ts';
import { freshChromiumTest } from '../harness/e2e-test.ts';
import { articleToTour } from '../harness/every-surface.ts';
import { clickPainted, painted, waitForPainted } from '../harness/painted.ts';
import { allHidden, finishedReport } from '../harness/session.ts';
import { writeNote } from '../harness/write-note.ts';

const DARK = '<style>body { background: #14161c; color: #ddd }</style>';

const test = freshChromiumTest.extend('dark', ({ server }) =>
  server.put('/dark.html', articleToTour.replace('<body>', `<body>${DARK}`)),
);

const choose = async (chromium: Chromium, settings: Partial<Settings>) =>
  (await chromium.worker()).evaluate((given) => chrome.storage.local.set({ settings: given }), settings);

async function groundOfCard(page: Page): Promise<string> {
  await waitForPainted(page, 'person');
  await clickPainted(page, 'person', 'Emmanuel Macron');
  const isOurs = (url: string) => url.endsWith('/frame.html');
  const frame =
    page.frames().find((one) => isOurs(one.url())) ??
    (await page.waitForEvent('framenavigated', (one) => isOurs(one.url())));
  await frame.waitForSelector('.card');
  return frame.evaluate(() => getComputedStyle(document.querySelector('.panel') as Element).backgroundColor);
}

test.for<[Partial<Settings>, string]>([
  [{}, 'rgb(28, 33, 48)'],
  [{ theme: 'light' }, 'rgb(255, 253, 248)'],
])('the card on a dark page, with %j, has the ground %s', async ([settings, ground], { chromium, dark }) => {
  await choose(chromium, settings);
  const page = await chromium.openPage(dark);
  await finishedReport(chromium, page);
  expect(await groundOfCard(page)).toBe(ground);
});

test('dimmed words are on the layer that can be read on the page', async ({ chromium, dark, visit }) => {
  const page = await chromium.openPage(dark);
  await waitForPainted(page, 'junk-on-dark');
  await choose(chromium, { dimming: 'pale' });
  await waitForPainted(page, 'junk-pale');
  expect((await painted(page)).filter(({ layer }) => layer === 'junk-on-dark')).toEqual([]);
  await choose(chromium, {});
  await waitForPainted(await visit('/ferry.html'), 'junk');
});

test('our own pages are as the user wants them', async ({ chromium }) => {
  await choose(chromium, { theme: 'dark' });
  const options = await chromium.openOwnPage('options.html');
  const scheme = () => options.evaluate(() => document.documentElement.style.colorScheme);
  expect(await scheme()).toBe('dark');
  await options.selectOption('[data-setting=theme] select', 'light');
  await expect.poll(scheme).toBe('light');
});

test('in the user’s own colours notes are marked and nothing else; without them all is as before', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/ferry.html', 'person');
  await writeNote(chromium, page, 'behind a skerry', 'Which?');
  await waitForPainted(page, 'note-yellow');
  await page.emulateMedia({ forcedColors: 'active' });
  const layers = async () => [...new Set((await painted(page)).map(({ layer }) => layer))];
  await expect.poll(layers).toEqual(['note-yellow']);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(layers).toEqual(expect.arrayContaining(['junk', 'person', 'place', 'note-yellow']));
});

test('without stubs what is hidden leaves no trace, and its number is on the button', async ({ chromium, visit }) => {
  await choose(chromium, { junk: 'hide', stubs: false });
  const page = await visit('/ferry.html', 'person');
  const hidden = await allHidden(chromium, page);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).not.toMatch(/Ten walks|hidden/);
  const badge = async () =>
    (await chromium.worker()).evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, page.url());
  await expect.poll(badge).toBe(String(hidden));
  await choose(chromium, { junk: 'hide', stubs: true });
  await expect.poll(() => allHidden(chromium, page)).toBe(hidden);
  await choose(chromium, { junk: 'dim' });
  await expect.poll(badge).toBe('');
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('Ten walks');
});
