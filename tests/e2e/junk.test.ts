/*
 * Junk as a user sees it: hidden behind stubs, shown again, taught by word and by box; and the article alone. In
 * Chromium.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { closedShadow } from './harness/closed-shadow.ts';
import { freshChromiumTest } from './harness/e2e-test.ts';
import { painted } from './harness/painted.ts';
import { allHidden, callReader, finishedReport, openPopup, report, tabOf } from './harness/session.ts';

const TAIL = 'Ten walks along the old harbour';

const junkWords = async (page: Page) =>
  (await painted(page)).filter(({ layer }) => layer === 'junk').map(({ text }) => text);
const seesTail = async (page: Page) => (await page.locator('article').innerText()).includes(TAIL);
async function hideAll(chromium: Chromium, page: Page): Promise<void> {
  const popup = await openPopup(chromium, page);
  await popup.locator('.segments label', { hasText: 'Hide' }).click();
  await expect.poll(async () => (await report(chromium, page))?.junkMode).toBe('hide');
  await popup.close();
  await page.bringToFront();
  await expect.poll(() => seesTail(page)).toBe(false);
  await allHidden(chromium, page);
}

/** `page` is the ferry’s, read; `rules` are what the user has taught, as stored. */
const test = freshChromiumTest
  .extend('page', ({ visit }) => visit('/ferry.html'))
  .extend('rules', ({ chromium }) => async () => {
    const worker = await chromium.worker();
    return worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      const rules = (settings as { junkRules?: { match: string; verdict: string; pattern: string }[] })?.junkRules;
      return (rules ?? []).map(({ match, verdict, pattern }) => `${verdict} ${match}: ${pattern}`);
    });
  });

test.afterEach(({ chromium }) => {
  for (const page of chromium.context.pages()) expect(chromium.pageErrors(page), page.url()).toEqual([]);
});

test('one stub is opened by its own button, all by the popup’s, and the popup hides them again', async ({
  chromium,
  page,
}) => {
  await hideAll(chromium, page);
  const shadow = await closedShadow(page);
  expect(await shadow.texts('button')).toContain('1 line hidden · show');
  const before = (await report(chromium, page))?.hidden ?? 0;
  await shadow.click('button');
  await expect.poll(async () => (await report(chromium, page))?.hidden).toBe(before - 1);

  const popup = await openPopup(chromium, page);
  await popup.getByRole('button', { name: 'Show all hidden' }).click();
  await expect.poll(() => seesTail(page)).toBe(true);
  await popup.getByRole('button', { name: 'Hide again' }).click();
  // A page in the background is seldom idle.
  await page.bringToFront();
  await expect.poll(() => seesTail(page)).toBe(false);
  await expect.poll(async () => (await report(chromium, page))?.hidden).toBe(before);
});

test('“Show” in the popup opens the stub that hides the item', async ({ chromium, page }) => {
  await hideAll(chromium, page);
  const popup = await openPopup(chromium, page);
  await popup.locator('.junk-list li', { hasText: TAIL }).getByRole('button', { name: 'Show' }).click();
  await page.bringToFront();
  await expect.poll(() => seesTail(page)).toBe(true);
  expect((await report(chromium, page))?.hidden).toBeGreaterThan(0);
});

test('what is copied while junk is hidden holds neither junk nor stubs', async ({ chromium, server, page }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  await hideAll(chromium, page);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('pay for the survey of the sea floor.');
  expect(copied).not.toContain(TAIL);
  expect(copied).not.toContain('newsletter');
  expect(copied).not.toContain('hidden');
});

test('in print the hidden stays hidden and no stub is printed', async ({ chromium, page }) => {
  await hideAll(chromium, page);
  await page.emulateMedia({ media: 'print' });
  const shadow = await closedShadow(page);
  expect(await shadow.run('button', (button) => getComputedStyle(button).display)).toBe('none');
  expect(await seesTail(page)).toBe(false);
});

test('in a page written from right to left a stub reads from left to right', async ({ chromium, server, visit }) => {
  server.put('/rtl.html', (await server.read('/ferry.html')).replace('<html lang="en">', '<html lang="en" dir="rtl">'));
  const page = await visit('/rtl.html');
  await hideAll(chromium, page);
  const shadow = await closedShadow(page);
  const style = await shadow.run('button', (button) => {
    const { direction, unicodeBidi } = getComputedStyle(button);
    return `${direction} ${unicodeBidi}`;
  });
  expect(style).toBe('ltr isolate');
});

test('hiding above the window leaves the words being read where they are', async ({ chromium, page }) => {
  const line = page.getByText('The council will meet again next week');
  await page.setViewportSize({ width: 900, height: 420 });
  await page.evaluate(() => document.documentElement.style.setProperty('overflow-anchor', 'none'));
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.evaluate(() => window.scrollBy(0, -120));
  const before = await line.evaluate((element) => element.getBoundingClientRect().top);
  await hideAll(chromium, page);
  const after = await line.evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(2);
});

test('a page that draws its article anew, or another one, is hidden again', async ({ chromium, server, page }) => {
  await hideAll(chromium, page);
  await page.evaluate(() => {
    const article = document.querySelector('article') as HTMLElement;
    const clean = article.cloneNode(true) as HTMLElement;
    for (const hidden of clean.querySelectorAll<HTMLElement>('[style]')) hidden.removeAttribute('style');
    article.replaceWith(clean);
  });
  await expect.poll(() => seesTail(page)).toBe(false);

  const other = (await server.read('/ferry.html'))
    .replaceAll('Bergen', 'Molde')
    .replace(TAIL, 'Nine piers to see at dusk');
  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html').querySelector('article') as HTMLElement;
    history.pushState(null, '', '/molde.html');
    document.querySelector('article')?.replaceWith(next);
  }, other);
  await expect.poll(async () => (await page.locator('article').innerText()).includes('Nine piers')).toBe(false);
  expect(await page.locator('article').innerText()).toContain('city council of Molde');
});

test('selected words marked as junk are junk here from now on, until the rule is undone', async ({
  chromium,
  page,
  rules,
}) => {
  const words = 'Three companies from Norway and one from Denmark have asked for the papers.';
  const select = () =>
    page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(text);
        if (at >= 0)
          document.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + text.length);
      }
    }, words);
  await select();
  await callReader(chromium, page, 'junk.mark');
  await expect.poll(() => junkWords(page)).toContain(words);
  expect(await rules()).toEqual([`junk words: ${words}`]);

  await page.reload();
  await finishedReport(chromium, page);
  await expect.poll(() => junkWords(page)).toContain(words);
  const item = (await report(chromium, page))?.junk.find(({ text }) => text === words);
  expect(item).toMatchObject({ detector: 'user-rule', reason: { code: 'junkReasonMarked' } });

  const popup = await openPopup(chromium, page);
  await popup
    .locator('.junk-list li', { hasText: 'Three companies' })
    .getByRole('button', { name: 'Not junk' })
    .click();
  await expect.poll(() => junkWords(page)).not.toContain(words);
  expect(await rules()).toEqual([]);
});

test('“not junk” is remembered for the site', async ({ chromium, page }) => {
  const popup = await openPopup(chromium, page);
  await popup.locator('.junk-list li', { hasText: TAIL }).getByRole('button', { name: 'Not junk' }).click();
  await expect.poll(async () => (await junkWords(page)).some((text) => text.includes(TAIL))).toBe(false);
  await page.reload();
  const seen = await finishedReport(chromium, page);
  expect(seen.junk.find(({ text }) => text.includes(TAIL))?.dismissed).toBe(true);
  expect((await junkWords(page)).some((text) => text.includes(TAIL))).toBe(false);
});

test('a box that is pointed at becomes junk on the site; Escape cancels; the page itself is not touched', async ({
  chromium,
  page,
  rules,
}) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'pointerdown', 'mousedown'])
      document.querySelector('main')?.addEventListener(type, () => heard.push(type));
    new MutationObserver((records) => heard.push(...records.map(({ type }) => type))).observe(document.body, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const worker = await chromium.worker();
  const pick = async () => {
    const tab = await tabOf(chromium, page);
    await worker.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['picker.js'] }), tab);
  };
  await page.mouse.move(5, 5);
  await pick();
  const shadow = await closedShadow(page);
  await shadow.waitFor('.bar');
  await page.keyboard.press('Escape');
  await shadow.waitForNone('.bar');
  expect(await rules()).toEqual([]);

  await pick();
  await shadow.waitFor('.bar');
  const byline = await page.locator('.byline').boundingBox();
  await page.mouse.move((byline?.x ?? 0) + 20, (byline?.y ?? 0) + 10);
  await expect.poll(() => shadow.text('.bar')).toContain('“By Ada Solheim');
  await page.mouse.click((byline?.x ?? 0) + 20, (byline?.y ?? 0) + 10);
  // Pressed once it is held, and nothing is a rule yet.
  await shadow.waitFor('.bar button.main');
  expect(await rules()).toEqual([]);
  await shadow.click('.bar button.main');
  await expect.poll(rules).toEqual(['junk box: p.byline']);
  // What was taught by mistake is taken back where it was taught.
  await expect.poll(() => shadow.text('.bar')).toContain('This box is junk');
  await shadow.click('.bar button');
  await expect.poll(rules).toEqual([]);
  await expect.poll(() => shadow.text('.bar')).toContain('Taken back');
  await shadow.click('.bar button');
  await shadow.waitForNone('.bar');

  await pick();
  await shadow.waitFor('.bar');
  await page.mouse.click((byline?.x ?? 0) + 20, (byline?.y ?? 0) + 10);
  await page.keyboard.press('Enter');
  await expect.poll(rules).toEqual(['junk box: p.byline']);
  await expect.poll(async () => (await junkWords(page)).some((text) => text.startsWith('By Ada Solheim'))).toBe(true);
  // The page does hear the next press, and had heard none before.
  await page.mouse.click((byline?.x ?? 0) + 20, (byline?.y ?? 0) + 10);
  const heard = () => page.evaluate(() => (window as never as { heard: string[] }).heard);
  await expect.poll(heard).toEqual(['pointerdown', 'mousedown', 'click']);

  await page.reload();
  await finishedReport(chromium, page);
  await expect.poll(async () => (await junkWords(page)).some((text) => text.startsWith('By Ada Solheim'))).toBe(true);
});

test('a box rule that would take the article, or finds nothing, does nothing and says so in the popup', async ({
  chromium,
  page,
}) => {
  const worker = await chromium.worker();
  await worker.evaluate(async () => {
    const rule = (id: string, pattern: string) => ({
      id,
      host: '127.0.0.1',
      verdict: 'junk',
      match: 'box',
      pattern,
      made: '2026-01-01T00:00:00.000Z',
    });
    await chrome.storage.local.set({ settings: { junkRules: [rule('a', 'article'), rule('b', '.no-such-box')] } });
  });
  await page.reload();
  await finishedReport(chromium, page);
  expect((await junkWords(page)).some((text) => text.includes('city council'))).toBe(false);
  const popup = await openPopup(chromium, page);
  await popup.locator('.rule-outcome').first().waitFor();
  const outcomes = await popup.locator('.rule-outcome').allInnerTexts();
  expect(outcomes[0]).toMatch(/article would take too much/);
  expect(outcomes[1]).toMatch(/no-such-box found nothing/);
});

test('what a site rule calls junk is listed with its reason, hidden as a box, and kept once the user says so', async ({
  chromium,
  server,
  visit,
}) => {
  const html = (await server.read('/ferry.html')).replace(
    '<div class="related-box">',
    '<div class="junk-of-this-site"><p>The tide table for Saturday hangs in the hall of the old quay.</p></div><p class="skipped-on-this-site">Nobody reads this.</p><div class="related-box">',
  );
  server.put('/ruled.html', html);
  const page = await visit('/ruled.html');
  const item = (await report(chromium, page))?.junk.find(({ detector }) => detector === 'built-in-rule');
  expect(item).toMatchObject({
    kind: 'advert',
    text: 'The tide table for Saturday hangs in the hall of the old quay.',
  });
  expect(await junkWords(page)).not.toContain('Nobody reads this.');
  await hideAll(chromium, page);
  expect(await page.locator('article').innerText()).not.toContain('The tide table');

  const popup = await openPopup(chromium, page);
  const listed = popup.locator('.junk-list li', { hasText: 'tide table' });
  expect(await listed.innerText()).toContain('knows this box of this site');
  await listed.getByRole('button', { name: 'Not junk' }).click();
  await page.bringToFront();
  await expect.poll(async () => (await page.locator('article').innerText()).includes('The tide table')).toBe(true);
});

test('the article alone: what is around fades without a change to the page, and Escape brings it back', async ({
  chromium,
  page,
}) => {
  const html = await page.evaluate(() => document.body.outerHTML);
  const opacity = () => page.locator('nav').evaluate((nav) => Number(getComputedStyle(nav).opacity));
  await callReader(chromium, page, 'focus.toggle');
  await expect.poll(opacity).toBeLessThan(0.5);
  expect(await page.locator('article').evaluate((article) => getComputedStyle(article).opacity)).toBe('1');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(html);
  expect((await report(chromium, page))?.focus).toBe(true);
  const shadow = await closedShadow(page);
  await expect.poll(() => shadow.text('[role=status]')).toBe('The article alone. Escape brings the page back.');
  await page.keyboard.press('Escape');
  await expect.poll(opacity).toBe(1);
  expect((await report(chromium, page))?.focus).toBe(false);
});

test('boxes beside the text, and boxes of junk in it, fade whole, with their buttons, and the text and its pictures do not', async ({
  chromium,
  server,
  visit,
}) => {
  server.put(
    '/bar.html',
    (await server.read('/ferry.html')).replace(
      '<p class="byline">',
      '<ul class="bar"><li><a href="#f">Share</a></li><li><a href="#p">Print</a></li></ul><p class="byline">',
    ),
  );
  const page = await visit('/bar.html');
  const opacity = (selector: string) =>
    page.locator(selector).evaluate((element) => Number(getComputedStyle(element).opacity));
  await callReader(chromium, page, 'focus.toggle');
  await expect.poll(() => opacity('.bar')).toBeLessThan(0.5);
  expect(await opacity('.related-box')).toBeLessThan(0.5);
  const dimmed = (await painted(page)).filter(({ layer }) => layer === 'around').map(({ text }) => text);
  expect(dimmed.some((text) => text.includes('Print'))).toBe(false);
  expect([await opacity('figure'), await opacity('h1'), await opacity('h2')]).toEqual([1, 1, 1]);
  await callReader(chromium, page, 'focus.toggle');
  await expect.poll(() => opacity('.bar')).toBe(1);
});

test('the options list what was taught, change it, save it to a file and load it; a bad file changes nothing', async ({
  chromium,
  rules,
}) => {
  const worker = await chromium.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set({
      settings: {
        junkRules: [
          {
            id: 'a',
            host: '127.0.0.1',
            verdict: 'junk',
            match: 'box',
            pattern: '.byline',
            made: '2026-01-01T00:00:00Z',
          },
        ],
      },
    }),
  );
  const options = await chromium.openOwnPage('options.html');
  await options.locator('.user-rules textarea').fill('.related-box');
  await options.locator('.user-rules textarea').blur();
  await expect.poll(rules).toEqual(['junk box: .related-box']);
  await options.getByLabel('Credit: leave, dim or hide').selectOption('leave');

  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save settings to a file' }).click(),
  ]);
  const file = await download.path();
  await options.locator('.user-rules').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(rules).toEqual([]);

  const input = options.getByLabel('Settings file');
  await input.setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"side') });
  expect(await options.getByRole('alert').innerText()).toMatch(/not JSON.*Nothing was changed/);
  expect(await rules()).toEqual([]);
  await input.setInputFiles(file);
  await expect.poll(rules).toEqual(['junk box: .related-box']);
  expect(await options.getByLabel('Credit: leave, dim or hide').inputValue()).toBe('leave');
  await options.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(rules).toEqual([]);
});
