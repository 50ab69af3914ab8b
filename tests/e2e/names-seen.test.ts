/*
 * Which names a user sees underlined and how they open: those of which nothing is known, those that the article itself
 * describes, those inside links; and what a pointer says of them.
 */

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Chromium } from './harness/chromium.ts';
import { closedShadow } from './harness/closed-shadow.ts';
import { freshChromiumTest as test } from './harness/e2e-test.ts';
import { clickPainted, painted, waitForPainted } from './harness/painted.ts';

const HARBOUR = '/harbour.html';

async function change(chromium: Chromium, values: Partial<Settings>): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), values);
}

const namesIn = async (page: Page, layer: string): Promise<string[]> =>
  (await painted(page)).filter((item) => item.layer === layer).map(({ text }) => text);

async function moveTo(page: Page, text: string): Promise<void> {
  const item = (await painted(page)).find((candidate) => candidate.text === text);
  if (!item) throw new Error(`${text} is not painted`);
  await page.mouse.move(item.x - 6, item.y);
  await page.mouse.move(item.x, item.y, { steps: 6 });
}

/** Where words last stand on the page, painted or not. */
const lastWords = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.lastIndexOf(wanted) ?? -1;
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
    }
    if (range.collapsed) throw new Error(`no “${wanted}” on the page`);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);

const cursorAt = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle([...document.querySelectorAll(':hover')].at(-1) as Element).cursor);

describe('a name of which nothing is known', () => {
  test('is underlined faintly where it is named again, and not at all where it is named once', async ({ visit }) => {
    const page = await visit(HARBOUR, 'person');
    await waitForPainted(page, 'faint');
    expect(await namesIn(page, 'faint')).toEqual(['Ruprecht Ostermann']);
    const people = await namesIn(page, 'person');
    expect(people).toContain('Ulrike Brandauer');
    expect(people).not.toContain('Tobias Wendlandt');
    await clickPainted(page, 'faint', 'Ruprecht Ostermann');
    const shadow = await closedShadow(page);
    await expect.poll(() => shadow.text('.card')).toContain('Nothing known beyond this article');
    await page.close();
  });

  test('looks like the others where the user wants it so', async ({ chromium, visit }) => {
    await change(chromium, { unknownNames: 'same' });
    const page = await visit(HARBOUR, 'person');
    await expect.poll(() => namesIn(page, 'person')).toContain('Tobias Wendlandt');
    expect(await namesIn(page, 'person')).toContain('Ruprecht Ostermann');
    expect(await namesIn(page, 'faint')).toEqual([]);
    await page.close();
  });
});

describe('a card', () => {
  test('of whom nobody knows says what the article calls them, as the article’s words', async ({ visit }) => {
    const page = await visit(HARBOUR, 'person');
    await clickPainted(page, 'person', 'Ulrike Brandauer');
    const shadow = await closedShadow(page);
    await expect.poll(() => shadow.text('.card .what')).toBe('“the mayor of Elmenau”');
    expect(await shadow.text('.card')).toContain('In this article’s words');
    await page.close();
  });

  test('beside a bare surname has the sentence that first named it, and leads there', async ({ visit }) => {
    const page = await visit(HARBOUR, 'person');
    expect(await namesIn(page, 'person')).not.toContain('Brandauer');
    const { x, y } = await lastWords(page, 'Brandauer');
    await page.mouse.click(x, y);
    const shadow = await closedShadow(page);
    await shadow.waitFor('.card .first-named');
    expect(await shadow.text('.first-named')).toContain('Ulrike Brandauer, the mayor of Elmenau, told the council');
    await shadow.click('.first-named button');
    await expect.poll(() => shadow.text('.card')).toContain('1 of 2');
    await shadow.waitForNone('.first-named');
    await page.close();
  });
});

describe('a name that is not underlined', () => {
  test('has the hand, and is selected by a double click without a card', async ({ visit }) => {
    const page = await visit(HARBOUR, 'person');
    const { x, y } = await lastWords(page, 'Brandauer');
    await page.mouse.move(x - 6, y);
    await page.mouse.move(x, y, { steps: 6 });
    await expect.poll(() => cursorAt(page)).toBe('pointer');
    await page.mouse.dblclick(x, y);
    const shadow = await closedShadow(page);
    await shadow.waitForNone('.card');
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Brandauer');
    await page.close();
  });
});

describe('a pointer', () => {
  test('is a hand over a name and over nothing else, without a change to the page', async ({ visit }) => {
    const page = await visit(HARBOUR, 'person');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((changes) => seen.push(...changes.map(({ type }) => type))).observe(document, {
        ...{ subtree: true, attributes: true, childList: true, characterData: true },
      });
    });
    // The frame that cards stand in is made when the hand first moves.
    await page.mouse.move(500, 60);
    const changes = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);
    await expect.poll(changes).toBeGreaterThan(0);
    const before = await changes();
    await moveTo(page, 'Angela Merkel');
    await expect.poll(() => cursorAt(page)).toBe('pointer');
    await page.mouse.move(500, 60, { steps: 4 });
    await expect.poll(() => cursorAt(page)).not.toBe('pointer');
    expect(await changes()).toBe(before);
    await page.close();
  });

  test('that rests on a name inside a link is told how its card opens, which Alt and a click do', async ({ visit }) => {
    const page = await visit(HARBOUR, 'person');
    await moveTo(page, 'Emmanuel Macron');
    const shadow = await closedShadow(page);
    await expect.poll(() => shadow.text('[role="status"]')).toContain('Alt+click or a long press opens its card');
    await page.keyboard.down('Alt');
    await clickPainted(page, 'person', 'Emmanuel Macron');
    await page.keyboard.up('Alt');
    await expect.poll(() => shadow.text('.card')).toContain('President of France');
    expect(new URL(page.url()).pathname).toBe(HARBOUR);
    await page.close();
  });
});
