/* One crowded page: shown alone and printed, with what the user wrote and without a trace afterwards. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import type { Chromium } from '../harness/chromium.ts';
import { closedShadow } from '../harness/closed-shadow.ts';
import { chromiumTest as test } from '../harness/e2e-test.ts';
import { waitForPainted } from '../harness/painted.ts';
import { callReader, report, tabOf } from '../harness/session.ts';

const ORIGINAL = 'the stones that lie in the river since the flood of 2019';
const GONE = 'the miller had sold his share in the spring';

/** On words of the page, as they were when it was written. */
function noteOn(
  source: string,
  number: number,
  exact: string,
  [prefix, suffix]: readonly string[],
  body: string,
): Note {
  return newNote(
    {
      ...{ body, tags: [], colour: number === 1 ? 'yellow' : 'pink', entities: [] },
      target: {
        ...{ source, paragraph: `${prefix}${exact}${suffix}`, heading: '' },
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: prefix ?? '', suffix: suffix ?? '' },
          { type: 'TextPositionSelector', start: 0, end: exact.length },
        ],
      },
      article: { source, addresses: [source], title: 'The lock', author: '', publisher: '', published: null },
    },
    `00000000-0000-4000-8000-00000000000${number}`,
    '2026-04-01T10:00:00.000Z',
  );
}

async function keep(chromium: Chromium, notes: readonly Note[]): Promise<void> {
  const own = await chromium.openOwnPage('options.html');
  for (const note of notes)
    await own.evaluate((argument) => chrome.runtime.sendMessage({ call: 'notes.put', argument }), {
      note,
      replaces: null,
    });
  await own.close();
}

const style = (page: Page, selector: string, name: 'display' | 'opacity' | 'overflowY') =>
  page.locator(selector).evaluate((element, wanted) => getComputedStyle(element)[wanted], name);

test('an article is printed from a page of ours, with notes as footnotes and what became of them', async ({
  chromium,
  server,
  visit,
}) => {
  const page = await visit('/crowded.html', 'junk');
  await keep(chromium, [
    noteOn(`${server.origin}/crowded.html`, 1, ORIGINAL, ['by hand, with ', '.'], 'Who has **counted** them?'),
    noteOn(`${server.origin}/crowded.html`, 2, GONE, ['It was then that ', ', and nobody knew.'], 'Ask him.'),
  ]);
  await callReader(chromium, page, 'session.refresh');
  await waitForPainted(page, 'note-yellow');

  const print = await chromium.openOwnPage(`print.html?tab=${await tabOf(chromium, page)}`);
  await print.waitForSelector('#note-1');
  expect(await print.title()).toBe('The lock at Harrow Weir is to be rebuilt by hand');
  expect(await print.locator('.paper h2').first().innerText()).toBe('Stones from the river');
  expect(await print.locator('mark').innerText()).toBe(ORIGINAL);
  expect(await print.locator('#note-1 strong').innerText()).toBe('counted');
  expect(await print.locator('#note-2').innerText()).toMatch(/the miller had sold.*no longer in the article.*Ask him/s);
  expect(await print.locator('.dimmed').last().innerText()).toContain('Sign up for our newsletter');
  expect(await print.locator('.junk-line').innerText()).toMatch(/^\d pieces? of junk (?:is|are) printed paler\.$/);
  expect(await print.locator('section.links').innerText()).toContain(
    `register of the stones — ${server.origin}/register`,
  );
  await print.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await style(print, '.print-bar', 'display')).toBe('none');
  expect(await print.evaluate(() => getComputedStyle(document.querySelector('.paper') as Element).color)).toBe(
    'rgb(0, 0, 0)',
  );
  expect((await print.pdf()).length).toBeGreaterThan(5_000);
  expect(chromium.pageErrors(print)).toEqual([]);

  await (await chromium.worker()).evaluate(() => chrome.storage.local.set({ settings: { junk: 'hide' } }));
  await print.emulateMedia({ media: 'screen' });
  await print.reload();
  await print.waitForSelector('.junk-line');
  expect(await print.locator('.paper').innerText()).not.toContain('Sign up for our newsletter');
  expect(await print.locator('.junk-line').innerText()).toMatch(/left out/);
  await print.close();
  await (await chromium.worker()).evaluate(() => chrome.storage.local.set({ settings: {} }));
  await page.close();
});

test('the article alone: what covers it goes, it is as the user wants, and printed it is alone', async ({
  chromium,
  visit,
}) => {
  const page = await visit('/crowded.html', 'person');
  const html = await page.evaluate(() => document.body.outerHTML);
  await callReader(chromium, page, 'focus.toggle');
  await expect.poll(() => style(page, '.page > nav', 'opacity')).toBe('0.12');
  expect([await style(page, '.top', 'display'), await style(page, '.consent', 'display')]).toEqual(['none', 'none']);
  expect(await style(page, 'body', 'overflowY')).toBe('visible');

  await page.emulateMedia({ media: 'print' });
  expect([await style(page, '.page > nav', 'display'), await style(page, '.page > aside', 'display')]).toEqual([
    'none',
    'none',
  ]);
  const { width } = (await page.locator('article').boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(1_000);
  await page.emulateMedia({ media: 'screen' });

  const shadow = await closedShadow(page);
  await shadow.click('button[aria-label="Larger text"]');
  await expect.poll(() => page.locator('article').evaluate((article) => getComputedStyle(article).zoom)).toBe('1.2');
  const worker = await chromium.worker();
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.storage.local.get('settings')) as { settings: object }))
    .toMatchObject({ settings: { focusSize: 'large' } });
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(html);

  await shadow.click('button.main');
  await expect.poll(() => style(page, '.page > nav', 'opacity')).toBe('1');
  await expect.poll(() => style(page, '.top', 'display')).toBe('block');
  expect(await page.locator('article').evaluate((article) => getComputedStyle(article).zoom)).toBe('1');
  expect(await shadow.has('button.main')).toBe(false);
  expect((await report(chromium, page))?.focus).toBe(false);

  // As it was chosen, it is the next time.
  await callReader(chromium, page, 'focus.toggle');
  await expect.poll(() => page.locator('article').evaluate((article) => getComputedStyle(article).zoom)).toBe('1.2');
  expect(chromium.pageErrors(page)).toEqual([]);
});
