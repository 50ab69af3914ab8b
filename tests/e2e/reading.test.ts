/*
 * A visit in Chromium: the page is read, painted, pointed at.
 *
 *   page ── gate says article ──▶ painted ── click or key on a name ──▶ card ── Escape, ×, click elsewhere ──▶ painted
 */

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type ClosedShadow, closedShadow } from './harness/closed-shadow.ts';
import { chromiumTest as test, type Visit } from './harness/e2e-test.ts';
import { idle } from './harness/page-time.ts';
import { clickPainted, painted, priorityOf, waitForPainted } from './harness/painted.ts';
import { callReader, finishedReport, startReader } from './harness/session.ts';

/** Adds words to the article, with one name in them that was not in it before. */
const addPortugal = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'A delegation from Portugal visited the new site in the afternoon and praised the plan for the wall.';
    document.querySelector('article')?.append(paragraph);
  });

const texts = async (page: Page, layer: string) =>
  (await painted(page)).filter((item) => item.layer === layer).map(({ text }) => text);

describe('an article on a permitted site', () => {
  test('is read without a press: names underlined by type, once each, and junk dimmed', async ({ chromium, visit }) => {
    const page = await visit('/ferry.html', 'place');
    expect(await texts(page, 'place')).toEqual(
      expect.arrayContaining(['Bergen', 'Oslo', 'Denmark', 'Germany', 'Norway']),
    );
    expect(await texts(page, 'person')).toEqual(expect.arrayContaining(['Ingrid Halvorsen', 'Tomas Brekke']));
    const all = (await painted(page)).filter(({ layer }) => ['person', 'place', 'organisation'].includes(layer));
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);

    const junk = await texts(page, 'junk');
    expect(junk.some((text) => text.includes('Also read: Ten walks along the old harbour'))).toBe(true);
    expect(junk.some((text) => text.includes('Photo: Jonas Lie / Fjord Courier'))).toBe(true);
    expect(junk.some((text) => text.includes('Sign up for our newsletter'))).toBe(true);
    const sentences = [
      'voted on Tuesday',
      'taken it back',
      'stood too low',
      'sea floor.',
      'Not every line',
      'not one of them',
      'Three companies',
    ];
    for (const sentence of sentences) expect(junk.filter((text) => text.includes(sentence))).toEqual([]);
    expect(chromium.pageErrors(page)).toEqual([]);
    await page.close();
  });

  test('keeps its DOM as it was: dimming and underlining change no node and no attribute', async ({
    chromium,
    server,
  }) => {
    const page = await chromium.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      // From the end of parsing on: what comes later is not the page's own doing, because this page has no script.
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => {
          for (const { type, target, attributeName } of records)
            seen.push(`${type} ${target.nodeName} ${attributeName}`);
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    });
    await page.goto(`${server.origin}/ferry.html`);
    const before = await page.content();
    await finishedReport(chromium, page);
    await waitForPainted(page, 'junk');
    await waitForPainted(page, 'place');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.content()).toBe(before);
    await page.close();
  });

  test('without paragraphs: <br>, split names and hidden words are read as they are seen', async ({
    chromium,
    visit,
  }) => {
    const page = await visit('/ferry-breaks.html', 'place');
    const report = await finishedReport(chromium, page);
    expect(await texts(page, 'place')).toContain('Denmark');
    expect(await texts(page, 'person')).toContain('Ingrid Halvorsen');
    expect(report.published).toBe('2026-03-11');
    expect(report.cast.map(({ name }) => name)).not.toContain('Madrid');
    expect((await texts(page, 'junk')).some((text) => text.includes('See also: Ten walks along the old harbour'))).toBe(
      true,
    );
    await page.close();
  });

  test('is read again when its words change', async ({ visit }) => {
    const page = await visit('/ferry.html', 'place');
    await addPortugal(page);
    await expect.poll(() => texts(page, 'place')).toContain('Portugal');
    await page.close();
  });

  test('is read again although the background was stopped in between', async ({ chromium, visit }) => {
    const page = await visit('/ferry.html', 'place');
    await chromium.stopWorker();
    await page.reload();
    expect((await waitForPainted(page, 'place')).map(({ text }) => text)).toContain('Oslo');
    await page.close();
  });
});

describe('a card', () => {
  async function opened(visit: Visit): Promise<{ page: Page; shadow: ClosedShadow }> {
    const page = await visit('/ferry.html', 'place');
    const shadow = await closedShadow(page);
    await clickPainted(page, 'person', 'Ingrid Halvorsen');
    await shadow.waitFor('.card');
    return { page, shadow };
  }

  test('opens at a click on a name, says who that is and how often, and the page cannot look inside', async ({
    visit,
  }) => {
    const { page, shadow } = await opened(visit);
    const text = await shadow.text('.card');
    expect(text).toContain('Ingrid Halvorsen');
    expect(text).toMatch(/1 of \d+|Named once/);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length),
    ).toBe(0);
    await page.close();
  });

  test('closes by Escape and leaves nothing that is drawn', async ({ visit }) => {
    const { page, shadow } = await opened(visit);
    await page.keyboard.press('Escape');
    await shadow.waitForNone('.card');
    // The frame is kept for the next card.
    const drawn = () => [...document.documentElement.children].slice(2).map((ours) => getComputedStyle(ours).display);
    expect(await page.evaluate(drawn)).toEqual(['none']);
    await page.close();
  });

  test('closes by its button and by a click elsewhere', async ({ visit }) => {
    const { page, shadow } = await opened(visit);
    await shadow.click('button.close');
    await shadow.waitForNone('.card');
    await clickPainted(page, 'place', 'Oslo');
    await shadow.waitFor('.card');
    await page.mouse.click(5, 500);
    await shadow.waitForNone('.card');
    await page.close();
  });

  test('lights every mention of its entity while it is open', async ({ visit }) => {
    const { page, shadow } = await opened(visit);
    const lit = await waitForPainted(page, 'lit');
    expect(lit.length).toBeGreaterThanOrEqual(3);
    expect(lit.every(({ text }) => text.includes('Halvorsen'))).toBe(true);
    await page.keyboard.press('Escape');
    await shadow.waitForNone('.card');
    expect(await texts(page, 'lit')).toEqual([]);
    await page.close();
  });

  test('opens by key with the focus in it, walks on to the next name, and gives the focus back', async ({
    chromium,
    visit,
  }) => {
    const page = await visit('/ferry.html', 'place');
    const shadow = await closedShadow(page);
    await page.locator('nav a').first().focus();
    await callReader(chromium, page, 'card.next');
    await shadow.waitFor('.card');
    const first = await shadow.text('.card h2');
    expect(await shadow.focused()).not.toBeNull();
    await callReader(chromium, page, 'card.next');
    // Between the two there is none.
    await expect.poll(async () => [null, first].includes(await shadow.text('.card h2'))).toBe(false);
    await page.keyboard.press('Escape');
    await shadow.waitForNone('.card');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
    await page.close();
  });

  test('moves to the next mention at its button', async ({ visit }) => {
    const { page, shadow } = await opened(visit);
    expect(await shadow.text('.panel')).toMatch(/1 of \d+/);
    expect(await shadow.text('.panel .step + button')).toBe('Next mention');
    await shadow.click('.panel .step + button');
    await expect.poll(() => shadow.text('.panel')).toMatch(/2 of \d+/);
    await page.close();
  });

  test('opens at a click on any letter of a name and on the space between its words', async ({ visit }) => {
    const page = await visit('/ferry.html', 'place');
    const shadow = await closedShadow(page);
    const points = await page.evaluate((person) => {
      const ranges = [...CSS.highlights.values()].flatMap((layer) => (layer.priority === person ? [...layer] : []));
      const range = ranges.find(({ startContainer, startOffset }) =>
        startContainer.nodeValue?.startsWith('Ingrid Halvorsen', startOffset),
      );
      if (!range) throw new Error('the name is not painted');
      return [...'Ingrid Halvorsen'].map((_, index) => {
        const letter = document.createRange();
        letter.setStart(range.startContainer, range.startOffset + index);
        letter.setEnd(range.startContainer, range.startOffset + index + 1);
        const { x, y, width, height } = letter.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    }, priorityOf('person'));
    for (const [index, { x, y }] of points.entries()) {
      await page.mouse.click(x, y);
      await expect.poll(() => shadow.has('.card'), { message: `a card opens at letter ${index}` }).toBe(true);
      await page.keyboard.press('Escape');
      await shadow.waitForNone('.card');
    }
    await page.close();
  });

  test('does not take a link’s click', async ({ chromium, server }) => {
    const page = await chromium.openPage(
      server.put(
        '/linked.html',
        (await server.read('/ferry.html')).replace('freight from Denmark', 'freight from <a href="#there">Denmark</a>'),
      ),
    );
    await finishedReport(chromium, page);
    await waitForPainted(page, 'place');
    await clickPainted(page, 'place', 'Denmark');
    await expect.poll(() => page.url()).toMatch(/#there$/);
    expect(await (await closedShadow(page)).has('.card')).toBe(false);
    await page.close();
  });
});

test('a reader that is started twice is one reader', async ({ chromium, visit }) => {
  const page = await visit('/ferry.html', 'place');
  const before = await painted(page);
  await startReader(chromium, page);
  await startReader(chromium, page);
  // What is new on the page is painted by each reader there is.
  await addPortugal(page);
  await expect.poll(() => texts(page, 'place')).toContain('Portugal');
  await idle(page);
  expect((await painted(page)).length).toBe(before.length + 1);
  await clickPainted(page, 'person', 'Ingrid Halvorsen');
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card');
  expect(await shadow.texts('.card h2')).toHaveLength(1);
  expect(chromium.pageErrors(page)).toEqual([]);
  await page.close();
});
