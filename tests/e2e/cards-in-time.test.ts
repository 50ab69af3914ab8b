/*
 * Dates explained and corrected, names met before, and how many are underlined: what a card and the popup know beyond
 * the one name.
 */

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { closedShadow } from './harness/closed-shadow.ts';
import { chromiumTest as test } from './harness/e2e-test.ts';
import { clickPainted, painted, waitForPainted } from './harness/painted.ts';
import { finishedReport, openPopup } from './harness/session.ts';

const places = async (page: Page) =>
  (await painted(page)).filter(({ layer }) => layer === 'place').map(({ text }) => text);

/** Clicks words of the page that nobody has painted. */
async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`no “${wanted}” on the page`);
  }, words);
  await page.mouse.click(x, y);
}

describe('a date in the text', () => {
  test('is explained at a click, with the day it was counted from, and paints nothing by itself', async ({ visit }) => {
    const page = await visit('/spaceport.html', 'person');
    expect((await painted(page)).filter(({ layer }) => layer === 'date')).toEqual([]);
    await clickWords(page, 'Wednesday');
    const shadow = await closedShadow(page);
    await shadow.waitFor('.card');
    expect(await shadow.text('.card')).toMatch(/Wednesday → Wed 13 Sep 2023 \(article dated 14 Sep\)/);
    await page.keyboard.press('Escape');
    await shadow.waitForNone('.card');
    await page.close();
  });

  test('follows the article’s day when the user corrects it, and the page’s own word when that is taken back', async ({
    chromium,
    server,
    visit,
  }) => {
    const undated = (await server.read('/spaceport.html')).replace('"datePublished":"2023-09-14"', '"x":""');
    server.put('/undated.html', undated);
    const page = await visit('/undated.html', 'person');
    await clickWords(page, 'Wednesday');
    const shadow = await closedShadow(page);
    await shadow.waitFor('.card');
    expect(await shadow.text('.card')).toContain('no date to count from');

    const popup = await openPopup(chromium, page);
    await popup.getByText('no date found').waitFor();
    await popup.getByRole('button', { name: 'Set the article’s date' }).click();
    await popup.locator('input[type=date]').fill('2023-09-21');
    await popup.getByRole('button', { name: 'Set', exact: true }).click();
    await popup.getByText('as you said').waitFor();
    await popup.getByText('over a year old').waitFor();
    await popup.locator('.timeline').getByText('Wed 20 Sep 2023').first().waitFor();
    await popup.close();

    await page.reload();
    await finishedReport(chromium, page);
    await waitForPainted(page, 'person');
    await clickWords(page, 'Wednesday');
    const after = await closedShadow(page);
    await after.waitFor('.card');
    expect(await after.text('.card')).toContain('Wed 20 Sep 2023 (article dated 21 Sep)');

    const again = await openPopup(chromium, page);
    await again.getByRole('button', { name: 'Wrong day?' }).click();
    await again.getByRole('button', { name: 'As the page says' }).click();
    await again.getByText('no date found').waitFor();
    await again.close();
    await page.close();
  });
});

/** With the article in it: the switches below move down when that comes, and a press on their old place is lost. */
async function wholePopup(chromium: Chromium, page: Page): Promise<Page> {
  const popup = await openPopup(chromium, page);
  await popup.getByRole('heading', { name: /^Names/ }).waitFor();
  return popup;
}

test('names on one site: none, the first mention, or all, from the popup', async ({ chromium, visit }) => {
  const page = await visit('/spaceport.html', 'person');
  const pyongyang = async () => (await places(page)).filter((text) => text === 'Pyongyang').length;
  expect(await pyongyang()).toBe(1);
  const popup = await wholePopup(chromium, page);
  await popup.getByLabel('All', { exact: true }).check({ force: true });
  await expect.poll(pyongyang).toBe(2);
  await popup.getByLabel('None', { exact: true }).check({ force: true });
  await expect.poll(() => places(page)).toEqual([]);
  await popup.getByLabel('First', { exact: true }).check({ force: true });
  await expect.poll(pyongyang).toBe(1);
  await popup.close();
  await page.close();
});

describe('memory', () => {
  async function forgetTheLastHour(chromium: Chromium): Promise<string> {
    const options = await chromium.openOwnPage('options.html');
    const section = options.locator('section', { has: options.getByRole('heading', { name: 'Memory' }) });
    await section.getByRole('button', { name: 'Forget' }).click();
    await section.getByText(/Forgotten: \d+/).waitFor();
    const said = await section.getByRole('status').innerText();
    await options.close();
    return said;
  }

  const seen = async (page: Page) => {
    await clickPainted(page, 'person', 'Kim Jong-un');
    const shadow = await closedShadow(page);
    await shadow.waitFor('.card');
    return (await shadow.text('.card')) ?? '';
  };

  test('says on a card in how many earlier articles the name was seen, until it is cleared', async ({
    chromium,
    server,
    visit,
  }) => {
    const story = await server.read('/spaceport.html');
    for (const path of ['/first.html', '/second.html', '/third.html']) server.put(path, story);
    await forgetTheLastHour(chromium);

    const first = await visit('/first.html', 'person');
    expect(await seen(first)).not.toContain('earlier article');
    await first.close();
    const second = await visit('/second.html', 'person');
    expect(await seen(second)).toContain('Seen in 1 earlier article');
    await second.close();
    const third = await visit('/third.html', 'person');
    expect(await seen(third)).toContain('Seen in 2 earlier articles');
    await third.reload();
    await finishedReport(chromium, third);
    await waitForPainted(third, 'person');
    expect(await seen(third)).toContain('Seen in 2 earlier articles');

    expect(await forgetTheLastHour(chromium)).toBe('Forgotten: 3 articles.');
    await third.reload();
    await finishedReport(chromium, third);
    await waitForPainted(third, 'person');
    expect(await seen(third)).not.toContain('earlier article');
    await third.close();
  });

  test('keeps nothing of a site where it was switched off', async ({ chromium, visit }) => {
    const page = await visit('/first.html', 'person');
    const popup = await wholePopup(chromium, page);
    const remember = popup.getByText('Remember which names articles here mention');
    await remember.click();
    await forgetTheLastHour(chromium);
    await page.reload();
    await finishedReport(chromium, page);
    await waitForPainted(page, 'person');
    // An article that is still open when it is switched on again is one that is read then.
    await page.goto(page.url().replace('first', 'second'));
    await finishedReport(chromium, page);
    await waitForPainted(page, 'person');
    await remember.click();
    await popup.close();
    await page.reload();
    await finishedReport(chromium, page);
    await waitForPainted(page, 'person');
    expect(await seen(page)).not.toContain('earlier article');
    await page.close();
  });
});
