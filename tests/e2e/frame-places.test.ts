/*
 * The card over pages that make it hard for anything to stand over them, in Chromium: it is seen, a press in it acts,
 * and Escape closes it.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { closedShadow } from './harness/closed-shadow.ts';
import { chromiumTest as test } from './harness/e2e-test.ts';
import { clickPainted, painted } from './harness/painted.ts';
import { callReader, finishedReport } from './harness/session.ts';

const NAME = 'Ingrid Halvorsen';
const STRICT = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'; require-trusted-types-for 'script'";

interface Place {
  /** Made of the fixture's markup. */
  readonly html?: (html: string) => string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly viewport?: { width: number; height: number };
  /** Done before the page is read. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** How the card is opened where a click is not heard. */
  readonly byKey?: true;
}

const LINES =
  `<p>The new ferry quay of Bergen lies behind a skerry, said ${NAME}, who has run the harbour office for nine years and more. The ships that bring the mail will use it from the spring on.</p>`.repeat(
    6,
  );

const withStyle = (style: string) => (html: string) => html.replace('</head>', `<style>${style}</style></head>`);
const withScript = (script: string) => (html: string) => html.replace('</head>', `<script>${script}</script></head>`);

const PLACES: Record<string, Place> = {
  'a strict policy': { headers: { 'content-security-policy': STRICT } },
  'a page that isolates itself': {
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
  'transforms, filters and layers all around': {
    html: withStyle(
      'html { transform: translateY(0) scale(1); filter: none; } body { transform: rotate(0.001deg); z-index: 2147483647; position: relative; }',
    ),
  },
  'rules that hide whatever is not the page’s': {
    html: withStyle(
      'html > :not(head, body), [popover] { display: none !important; opacity: 0 !important; width: 0 !important; transform: scale(0) !important }',
    ),
  },
  'four times its size': { viewport: { width: 320, height: 225 } },
  'full screen': {
    html: withScript(
      "addEventListener('keydown', ({ key }) => key === 'f' && document.querySelector('article').requestFullscreen())",
    ),
    before: async (page) => {
      await page.keyboard.press('f');
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await page.evaluate(() => {
        const { style } = document.querySelector('article') as HTMLElement;
        style.cssText = 'background: white; overflow: auto';
      });
    },
  },
  'a modal dialog that holds the article': {
    html: (html) =>
      html
        .replace('<article', '<dialog style="max-width: 700px"><article')
        .replace('</article>', '</article></dialog><script>document.querySelector("dialog").showModal()</script>'),
  },
  'a document that is XHTML': {
    html: () =>
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The quay</title></head><body><article><h1>The quay moves</h1>${LINES}</article></body></html>`,
    type: 'application/xhtml+xml',
  },
  'a document that is XML of another kind': {
    html: () =>
      `<?xml version="1.0" encoding="utf-8"?><story xmlns:h="http://www.w3.org/1999/xhtml"><h:article><h:h1>The quay moves</h:h1>${LINES.replaceAll('p>', 'h:p>')}</h:article></story>`,
    type: 'application/xml',
  },
  'a page that stops all events': {
    html: withScript(
      "for (const type of ['click','pointerdown','pointermove','mousedown','keydown','keyup','wheel']) addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true)",
    ),
    byKey: true,
  },
};

test.for(Object.entries(PLACES))('on %s', async ([name, place], { chromium, server }) => {
  const html = await server.read('/ferry.html');
  const path = `/place-${Object.keys(PLACES).indexOf(name)}.html`;
  const address = server.put(path, place.html?.(html) ?? html, place.type, place.headers);
  const page = await chromium.openPage(address);
  if (place.viewport) await page.setViewportSize(place.viewport);
  await page.bringToFront();
  await place.before?.(page);
  await finishedReport(chromium, page);
  await expect.poll(async () => (await painted(page)).some(({ text }) => text === NAME)).toBe(true);

  const shadow = await closedShadow(page);
  if (place.byKey) await callReader(chromium, page, 'card.next');
  // Faint, where the language of a document cannot be told and so nothing is read of its words about her.
  else await clickPainted(page, (await painted(page)).find(({ text }) => text === NAME)?.layer ?? 'person', NAME);
  await shadow.waitFor('.panel:not(.fresh) .card');
  const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
  const box = await frame?.locator('.panel').boundingBox();
  expect(box?.width).toBeGreaterThan(250);
  expect(box?.height).toBeGreaterThan(80);

  await shadow.click('.card details summary');
  await expect.poll(() => shadow.has('.card details[open]')).toBe(true);
  expect(await shadow.has('[role=alert]')).toBe(false);
  if (place.byKey) await frame?.locator('.close').click();
  else await page.keyboard.press('Escape');
  await shadow.waitForNone('.card');
  await page.close();
});

test('under a modal dialog that the page opens over an open card: the card is shown once more, and can be pressed', async ({
  chromium,
  server,
}) => {
  const html = (await server.read('/ferry.html'))
    .replace('</body>', '<dialog style="margin: auto auto 0 auto">Cookies? <button>No</button></dialog></body>')
    .replace(
      '</head>',
      "<script>addEventListener('keydown', ({ key }) => key === 'o' && document.querySelector('dialog').showModal())</script></head>",
    );
  const page = await chromium.openPage(server.put('/late-dialog.html', html));
  await page.bringToFront();
  await finishedReport(chromium, page);
  await expect.poll(async () => (await painted(page)).some(({ text }) => text === NAME)).toBe(true);
  const shadow = await closedShadow(page);
  await clickPainted(page, 'person', NAME);
  await shadow.waitFor('.panel:not(.fresh) .card');
  await page.keyboard.press('o');
  await page.waitForFunction(() => document.querySelector('dialog:modal [popover]:popover-open') !== null);
  await shadow.waitFor('.panel:not(.fresh) .card');
  await shadow.click('.card details summary');
  await expect.poll(() => shadow.has('.card details[open]')).toBe(true);
  await shadow.click('.close');
  await shadow.waitForNone('.card');
  await page.close();
});

test('a name broken over two lines is not covered by its card', async ({ chromium, server }) => {
  const html = await server.read('/ferry.html');
  const narrow = html.replace('</head>', '<style>article { width: 196px; }</style></head>');
  const page = await chromium.openPage(server.put('/narrow.html', narrow));
  await finishedReport(chromium, page);
  await expect.poll(async () => (await painted(page)).some(({ text }) => text === NAME)).toBe(true);
  const lines = () =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = new RegExp(wanted.replace(' ', '\\s+')).exec(node.nodeValue ?? '');
        if (!at) continue;
        const range = document.createRange();
        range.setStart(node, at.index);
        range.setEnd(node, at.index + at[0].length);
        return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
      }
      return [];
    }, NAME);
  await clickPainted(page, 'person', NAME);
  const shadow = await closedShadow(page);
  await shadow.waitFor('.panel:not(.fresh) .card');
  const box = await page
    .frames()
    .find((one) => one.url().endsWith('/frame.html'))
    ?.locator('.panel')
    .boundingBox();
  if (!box) throw new Error('the card is not drawn');
  for (const { top, bottom } of await lines()) expect(bottom <= box.y + 1 || top >= box.y + box.height - 1).toBe(true);
});

test('one name after another by key: each card is seen, though the one before was as high', async ({
  chromium,
  server,
}) => {
  const page = await chromium.openPage(`${server.origin}/ferry.html`);
  await finishedReport(chromium, page);
  await expect.poll(async () => (await painted(page)).some(({ text }) => text === NAME)).toBe(true);
  const shadow = await closedShadow(page);
  const isSeen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[popover]')].some((host) => getComputedStyle(host).visibility === 'visible'),
    );
  const names: string[] = [];
  for (let i = 0; i < 8; i++) {
    await callReader(chromium, page, 'card.next');
    await expect.poll(async () => (await shadow.text('.card h2')) ?? '').not.toBe(names.at(-1) ?? '');
    await expect.poll(isSeen).toBe(true);
    names.push((await shadow.text('.card h2')) ?? '');
  }
  expect(new Set(names).size).toBeGreaterThan(3);
});
