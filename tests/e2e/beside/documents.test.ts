/* Where else an article may stand than in a page's own elements, and what may become of a document under the reader. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from '../harness/chromium.ts';
import { chromiumTest as test } from '../harness/e2e-test.ts';
import { PAINTED, type Painted, painted, priorityOf, waitForPainted } from '../harness/painted.ts';
import { finishedReport, openPopup, startReader } from '../harness/session.ts';

const NAME = 'Angela Merkel';
const LINES = [
  `${NAME} visited Berlin on Tuesday and met Emmanuel Macron to talk about the budget of the European Union.`,
  'The council of Tarn said that the bridge over the Lenne would stay closed until the autumn, and perhaps longer.',
  'Officials in Paris declined to comment on the report, which the World Health Organization published last week.',
];
const ARTICLE = `<article><h1>The bridge stays closed</h1>${`<p>${LINES.join(' ')}</p>`.repeat(6)}</article>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** A click on the name opens its card, for which its mentions are lit. */
async function opensCard(chromium: Chromium, shown: Page): Promise<void> {
  // What was painted of a document that is gone stands nowhere.
  const find = async () => (await painted(shown)).find(({ text, y }) => text === NAME && y > 0);
  await expect.poll(find).toBeDefined();
  const name = await find();
  await shown.mouse.click(name?.x ?? 0, name?.y ?? 0);
  await waitForPainted(shown, 'lit');
  expect(chromium.pageErrors(shown)).toEqual([]);
}

test('an article in an open shadow tree is read, painted, and its names open cards', async ({ chromium, server }) => {
  const html = page(`<news-story><template shadowrootmode="open">${ARTICLE}</template></news-story>`);
  const shown = await chromium.openPage(server.put('/shadow.html', html));
  await startReader(chromium, shown);
  expect((await finishedReport(chromium, shown)).status).toBe('ready');
  await opensCard(chromium, shown);
});

test('an article in a modal dialog is', async ({ chromium, server }) => {
  const html = page(
    `<p>Front.</p><dialog>${ARTICLE}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  );
  const shown = await chromium.openPage(server.put('/dialog.html', html));
  await startReader(chromium, shown);
  expect((await finishedReport(chromium, shown)).status).toBe('ready');
  await opensCard(chromium, shown);
});

test('a document that is opened anew is read anew, and clicks are heard', async ({ chromium, server }) => {
  const shown = await chromium.openPage(server.put('/opened.html', page(ARTICLE)));
  await waitForPainted(shown, 'person');
  const anew = page(`<p>Another edition.</p>${ARTICLE}`);
  await shown.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, anew);
  await opensCard(chromium, shown);
});

test('an article in a frame of the same origin is read, painted, and its names open cards', async ({
  chromium,
  server,
}) => {
  server.put('/inner.html', page(ARTICLE));
  const html = page('<nav>Menu</nav><iframe src="/inner.html" style="width: 90vw; height: 80vh"></iframe>');
  const shown = await chromium.openPage(server.put('/shell.html', html));
  await startReader(chromium, shown);
  await expect.poll(async () => (await finishedReport(chromium, shown)).status).toBe('ready');
  const inner = shown.frame({ url: /inner/ });
  if (!inner) throw new Error('there is no frame');
  const find = async () =>
    ((await inner.evaluate(`(() => {${PAINTED}})()`)) as Painted[]).find(({ text }) => text === NAME);
  await expect.poll(find).toBeDefined();
  const { x = 0, y = 0 } = (await find()) ?? {};
  const box = await shown.locator('iframe').boundingBox();
  await shown.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  await inner.waitForFunction(
    (lit) => [...CSS.highlights.values()].some(({ priority }) => priority === lit),
    priorityOf('lit'),
  );
  const style = await inner.evaluate((person) => {
    const [name] = [...CSS.highlights].find(([, { priority }]) => priority === person) ?? [];
    return getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`).textDecorationStyle;
  }, priorityOf('person'));
  expect(style).toBe('dotted');
  expect(chromium.pageErrors(shown)).toEqual([]);
});

test('an XML document is read, and its junk is hidden', async ({ chromium, server }) => {
  const lines = LINES.map((line) => `<para>${line}</para>`)
    .join('')
    .repeat(6);
  const xml = `<?xml version="1.0"?><report xmlns="urn:a"><title>The bridge</title>${lines}</report>`;
  const shown = await chromium.openPage(server.put('/report.xml', xml, 'application/xml'));
  await startReader(chromium, shown);
  await finishedReport(chromium, shown);
  expect(chromium.pageErrors(shown)).toEqual([]);
});

test('a PDF in the browser’s viewer is named as what it is', async ({ chromium, server }) => {
  const parts = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R>>'];
  const objects = parts.map((part, i) => `${i + 1} 0 obj${part}endobj`).join(' ');
  const address = server.put('/paper.pdf', `%PDF-1.1\n${objects}\ntrailer<</Root 1 0 R>>`, 'application/pdf');
  const shown = await chromium.openPage(address);
  const popup = await openPopup(chromium, shown);
  await expect.poll(() => popup.locator('body').innerText()).toContain('This is a PDF.');
  await popup.close();
});
