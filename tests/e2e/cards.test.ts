/*
 * Cards as a user has them: what is known and what is not right, hover and pin, and asking Wikipedia, which is a server
 * of the test's.
 */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Chromium } from './harness/chromium.ts';
import { type ClosedShadow, closedShadow } from './harness/closed-shadow.ts';
import { chromiumTest } from './harness/e2e-test.ts';
import { letTimersRun } from './harness/page-time.ts';
import { clickPainted, painted, watchPainted } from './harness/painted.ts';
import { finishedReport, openPopup } from './harness/session.ts';
import { startWikipedia, type Wikipedia } from './harness/wikipedia.ts';

const test = chromiumTest
  .extend('seen', { scope: 'file' }, ({ visit }) => async () => {
    const page = await visit('/spaceport.html', 'person');
    return { page, shadow: await closedShadow(page) };
  })
  .extend('opened', { scope: 'file' }, ({ seen }) => async (layer: string, name: string) => {
    const { page, shadow } = await seen();
    await clickPainted(page, layer, name);
    await shadow.waitFor('.card');
    return { page, shadow };
  });

const names = async (page: Page, layer: string) =>
  (await painted(page)).filter((item) => item.layer === layer).map(({ text }) => text);

async function change(chromium: Chromium, part: Partial<Settings>): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async (values) => {
    const { settings = {} } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), ...values } });
  }, part);
}

/** Presses the first button with these words, wherever it is folded. */
const press = async (shadow: ClosedShadow, selector: string, words: string): Promise<void> => {
  const texts = await shadow.run(selector, (element) => {
    const root = element.getRootNode() as ShadowRoot;
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    const buttons = [...root.querySelectorAll('.card button')];
    for (const [at, button] of buttons.entries()) button.id = `b${at}`;
    return buttons.map((button) => (button as HTMLElement).innerText);
  });
  const at = texts.findIndex((text) => text.includes(words));
  if (at < 0) throw new Error(`no button says “${words}”: ${texts.join(' | ')}`);
  await shadow.click(`#b${at}`);
};

describe('a card', () => {
  test('says who that is, on the article’s day, how the article words it, with sources', async ({ opened }) => {
    const { page, shadow } = await opened('person', 'Kim Jong-un');
    const text = (await shadow.text('.card')) ?? '';
    expect(text).toContain('Supreme Leader of North Korea');
    expect(text).toContain('“the North Korean leader”');
    expect(text).toContain('1 of 3');
    expect(text).toMatch(/Wikidata, Wikipedia.* · as of \d{4}/);
    await page.close();
  });

  test('leads to the quotes of its person', async ({ opened }) => {
    const { page, shadow } = await opened('person', 'Vladimir Putin');
    const flashed = await watchPainted(page, 'flash');
    await press(shadow, '.card', 'They asked good questions');
    await expect.poll(flashed).toEqual(['“They asked good questions,”']);
    await page.close();
  });

  test('that is not right is taken back to what the article says, stays so, and can be undone', async ({ opened }) => {
    const { page, shadow } = await opened('person', 'Kim Jong-un');
    await press(shadow, '.card', 'Not this');
    await expect.poll(() => shadow.text('.card')).toContain('You said that what was known is about another');
    expect(await shadow.text('.card')).not.toContain('Supreme Leader');
    await page.close();

    const later = await opened('person', 'Kim Jong-un');
    expect(await later.shadow.text('.card')).not.toContain('Supreme Leader');
    await press(later.shadow, '.card', 'Undo');
    await expect.poll(() => later.shadow.text('.card')).toContain('Supreme Leader');
    await later.page.close();
  });

  test('mutes its name on every page, and the settings list it and take it back', async ({ chromium, opened }) => {
    const { page, shadow } = await opened('place', 'Tokyo');
    await press(shadow, '.card', 'Do not underline');
    await expect.poll(() => names(page, 'place')).not.toContain('Tokyo');
    expect(await names(page, 'place')).toContain('Seoul');
    const options = await chromium.openOwnPage('options.html');
    await options.getByText('Tokyo').waitFor();
    await options.getByRole('button', { name: 'Underline again' }).click();
    await options.getByText('Tokyo').waitFor({ state: 'detached' });
    await options.close();
    await page.reload();
    await finishedReport(chromium, page);
    await expect.poll(() => names(page, 'place')).toContain('Tokyo');
    await page.close();
  });

  test('of a name with two near readings offers both, and remembers which was meant', async ({ opened }) => {
    const { page, shadow } = await opened('place', 'Georgia');
    expect(await shadow.text('.maybe')).toContain('This may be one of these');
    expect((await shadow.texts('.maybe .readings button')).length).toBeGreaterThan(1);
    await press(shadow, '.card', 'Tbilisi');
    await shadow.waitForNone('.maybe');
    expect(await shadow.text('.card')).toContain('You chose this reading');
    await page.close();
    const later = await opened('place', 'Georgia');
    expect(await later.shadow.has('.maybe')).toBe(false);
    await press(later.shadow, '.card', 'Undo');
    await later.shadow.waitFor('.maybe');
    await later.page.close();
  });

  test('in the popup can be corrected too', async ({ chromium, seen }) => {
    const { page } = await seen();
    const popup = await openPopup(chromium, page);
    await popup.locator('.cast-list .name', { hasText: 'Kim Jong-un' }).click();
    await popup.getByText('Not the right person?').click();
    await popup.getByRole('button', { name: 'Not this' }).click();
    await popup.getByText('You said that what was known is about another').waitFor();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.locator('.card').getByText('Supreme Leader of North Korea').first().waitFor();
    await popup.close();
    await page.close();
  });
});

describe('a pointer', () => {
  /** Milliseconds, each twice as long as ours: a pointer is still; it has rested, or it has left. */
  const RESTING = [200, 1000];

  /** Counts the clicks that the page itself hears, which is after we have heard them. */
  async function countClicks(page: Page): Promise<() => Promise<number>> {
    await page.evaluate(() => {
      Object.assign(window, { clicks: 0 });
      window.addEventListener('click', () => {
        (window as unknown as { clicks: number }).clicks++;
      });
    });
    return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks);
  }

  async function hoverOver(page: Page, layer: string, name: string): Promise<void> {
    const item = (await painted(page)).find((candidate) => candidate.layer === layer && candidate.text === name);
    if (!item) throw new Error(`${name} is not painted`);
    await page.mouse.move(item.x - 4, item.y);
    await page.mouse.move(item.x, item.y, { steps: 4 });
  }

  test('that rests on a name opens nothing unless the user has chosen so', async ({ seen }) => {
    const { page, shadow } = await seen();
    await hoverOver(page, 'person', 'Kim Jong-un');
    await letTimersRun(page, ...RESTING);
    expect(await shadow.has('.card')).toBe(false);
    await page.close();
  });

  test('opens by resting where that was chosen, may enter the card, and closes it by leaving', async ({
    chromium,
    seen,
  }) => {
    await change(chromium, { hover: 'on' });
    const { page, shadow } = await seen();
    await hoverOver(page, 'person', 'Kim Jong-un');
    await shadow.waitFor('.card');
    const box = await shadow.box('.panel');
    await page.mouse.move(box.x + 40, box.y + 30);
    await letTimersRun(page, ...RESTING);
    expect(await shadow.has('.card')).toBe(true);
    await page.mouse.move(5, 700, { steps: 3 });
    await shadow.waitForNone('.card');
    await change(chromium, { hover: 'off' });
    await page.close();
  });

  test('pins a card, which then stays at a click elsewhere and goes at Escape', async ({ opened }) => {
    const { page, shadow } = await opened('person', 'Kim Jong-un');
    await shadow.click('.pin');
    expect(await shadow.attribute('.pin', 'aria-pressed')).toBe('true');
    const clicks = await countClicks(page);
    await page.mouse.click(5, 500);
    await expect.poll(clicks).toBe(1);
    expect(await shadow.has('.card')).toBe(true);
    await page.keyboard.press('Escape');
    await shadow.waitForNone('.card');
    await page.close();
  });
});

describe('asking Wikipedia', () => {
  let wikipedia: Wikipedia;

  test.beforeAll(async ({ chromium }) => {
    wikipedia = await startWikipedia();
    const worker = await chromium.worker();
    await worker.evaluate((lookupOrigin) => chrome.storage.local.set({ lookupOrigin }), wikipedia.origin);
  });
  afterAll(() => wikipedia.stop());

  test('happens at the press of the button that says so, once, shows the reply as text, and is written down', async ({
    chromium,
    opened,
  }) => {
    const { page, shadow } = await opened('place', 'Tokyo');
    expect(wikipedia.asked).toEqual([]);
    await press(shadow, '.card', 'Ask en.wikipedia.org about “Tokyo”');
    await shadow.waitFor('.live');
    const text = (await shadow.text('.live')) ?? '';
    expect(text).toContain('A city <b>made up</b> for a test.');
    expect(text).toContain('CC BY-SA 4.0');
    expect(text).toContain('revision 42');
    expect(wikipedia.asked).toEqual(['/en/api/rest_v1/page/summary/Tokyo']);
    expect(wikipedia.told).toEqual([]);
    const options = await chromium.openOwnPage('options.html');
    await options.getByText('/page/summary/Tokyo').waitFor();
    await options.close();
    await page.close();

    // The same question within the week is answered without asking.
    const again = await opened('place', 'Tokyo');
    await press(again.shadow, '.card', 'Ask en.wikipedia.org');
    await again.shadow.waitFor('.live');
    expect(wikipedia.asked).toHaveLength(1);
    await again.page.close();
  });

  test('tells “not now” from other failures', async ({ opened }) => {
    const { page, shadow } = await opened('place', 'Seoul');
    await press(shadow, '.card', 'Ask en.wikipedia.org about “Seoul”');
    await expect.poll(() => shadow.text('.look-up')).toMatch(/asks to wait until/);
    await page.close();
  });
});
