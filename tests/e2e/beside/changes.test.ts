/*
 * An article that was edited since it was read: told on the toolbar's button and in the popup, painted when it is asked
 * for, and by nothing in the page; where nothing is to be remembered, nothing is kept. Chromium.
 */

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { freshChromiumTest as test } from '../harness/e2e-test.ts';
import type { FixtureServer } from '../harness/fixture-server.ts';
import { painted, waitForPainted } from '../harness/painted.ts';
import { finishedReport, openPopup, tabOf, userReport } from '../harness/session.ts';

const PATH = '/edited.html';

async function put(server: FixtureServer, edit: (page: string) => string = (page) => page): Promise<void> {
  server.put(PATH, edit(await server.read('/ferry.html')));
}

const EDITS = (page: string): string =>
  page
    .replace('take six weeks', 'take nine weeks')
    .replace(
      /<p>The council will meet again/,
      '<p>A second survey found a wreck beside the skerry on Friday, and divers are to look at it first.</p>$&',
    );

const onButton = async (chromium: Chromium, page: Page): Promise<string> => {
  const tab = await tabOf(chromium, page);
  return chromium.worker().then((worker) => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab));
};

/** Texts kept, as the database of the extension has them. */
const keptTexts = (own: Page): Promise<number> =>
  own.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('sidelight-notes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('textBytes').objectStore('textBytes').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

describe('an article that was edited', () => {
  test('says so on the button and in the popup, with the words of before, and paints them on request', async ({
    chromium,
    server,
    visit,
  }) => {
    await put(server);
    const page = await visit(PATH);
    expect(await onButton(chromium, page)).toBe('');
    await put(server, EDITS);
    await page.reload();
    await finishedReport(chromium, page);
    expect((await userReport(chromium, page)).changes?.lines.map(({ kind, weight }) => weight ?? kind)).toEqual([
      'figure',
      'new',
    ]);
    await expect.poll(() => onButton(chromium, page)).toBe('2');

    const popup = await openPopup(chromium, page);
    const list = popup.locator('.change-list');
    await list.waitFor();
    expect(await list.locator('del').allInnerTexts()).toEqual(['six']);
    expect(await list.locator('ins').first().innerText()).toBe('nine');
    expect(await list.innerText()).toContain('A second survey found a wreck');

    const before = (await painted(page)).filter(({ layer }) => layer.startsWith('change'));
    expect(before).toEqual([]);
    await popup.getByRole('switch', { name: 'Mark on the page' }).click();
    expect((await waitForPainted(page, 'change-words')).map(({ text }) => text)).toEqual(['nine']);
    expect((await waitForPainted(page, 'change-new'))[0]?.text).toContain('A second survey');
  });

  test('tells the page nothing of it: no element, no paint, no word', async ({ chromium, server, visit }) => {
    await put(server);
    const page = await visit(PATH);
    await put(server, EDITS);
    await page.reload();
    await finishedReport(chromium, page);
    await expect.poll(() => onButton(chromium, page)).toBe('2');
    const found = await page.evaluate(() => ({
      six: (window as unknown as { find(words: string): boolean }).find('take six weeks'),
      since: (window as unknown as { find(words: string): boolean }).find('Changed since'),
      children: document.documentElement.children.length,
    }));
    expect(found).toEqual({ six: false, since: false, children: 2 });
  });
});

test('a story that was read at another address is told by its title and site', async ({ chromium, server, visit }) => {
  await put(server);
  await visit(PATH);
  server.put('/copy.html', (await server.read('/ferry.html')).replaceAll('Fjord Courier', 'Coast Mirror'));
  const popup = await openPopup(chromium, await visit('/copy.html'));
  const story = popup.locator('.elsewhere li');
  await story.waitFor();
  expect(await story.locator('a').getAttribute('href')).toBe(server.origin + PATH);
  expect(await story.innerText()).toMatch(/Bergen moves its ferry quay[\s\S]*127\.0\.0\.1/);
});

describe('nothing is kept', () => {
  test('where no history is wanted', async ({ chromium, server, visit }) => {
    const worker = await chromium.worker();
    await worker.evaluate(async () => {
      const { settings = {} } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), memory: false } });
    });
    await put(server);
    const page = await visit(PATH);
    await put(server, EDITS);
    await page.reload();
    await finishedReport(chromium, page);
    const own = await openPopup(chromium, page);
    expect([await onButton(chromium, page), await keptTexts(own)]).toEqual(['', 0]);
    expect((await userReport(chromium, page)).changes).toBeNull();
  });
});
