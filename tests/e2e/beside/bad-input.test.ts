/*
 * Pages that are empty, enormous or hostile: a quiet "no article here" or the right result, and never a word in the
 * page's console.
 */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { closedShadow } from '../harness/closed-shadow.ts';
import { chromiumTest } from '../harness/e2e-test.ts';
import { clickPainted, painted, waitForPainted } from '../harness/painted.ts';
import { finishedReport, openPopup, startReader } from '../harness/session.ts';

/**
 * `open` shows a page made up by the test; `openAndPress` starts the reader on it, as a user does where the gate passed
 * by.
 */
const test = chromiumTest
  .extend('ferry', { scope: 'file' }, ({ server }) => server.read('/ferry.html'))
  .extend('open', ({ chromium, server }, { onCleanup }) => {
    const pages: Page[] = [];
    onCleanup(async () => {
      for (const page of pages) await page.close();
    });
    return async (html: string, type?: string) => {
      made += 1;
      const page = await chromium.openPage(server.put(`/made-${made}${type ? '' : '.html'}`, html, type));
      pages.push(page);
      return page;
    };
  })
  .extend('openAndPress', ({ chromium, open }) => async (html: string, type?: string) => {
    const page = await open(html, type);
    await startReader(chromium, page);
    return page;
  });

let made = 0;

test.afterEach(({ chromium }) => {
  for (const page of chromium.context.pages()) expect(chromium.pageErrors(page), page.url()).toEqual([]);
  expect(chromium.backgroundErrors).toEqual([]);
});

const EMPTY_CASES: readonly { name: string; html: string; type?: string }[] = [
  { name: 'an empty page', html: '' },
  { name: 'an empty body', html: '<!doctype html><title></title><link rel="icon" href="data:,">' },
  {
    name: 'a page of links',
    html: `<!doctype html><title>Links</title>${'<p><a href="/x">Bergen and Oslo</a></p>'.repeat(40)}`,
  },
  { name: 'a frameset', html: '<html><frameset cols="*"><frame src="about:blank"></frameset></html>' },
  {
    name: 'an SVG document',
    html: '<svg xmlns="http://www.w3.org/2000/svg"><text>Bergen</text></svg>',
    type: 'image/svg+xml',
  },
  { name: 'an XML document', html: '<news><item>Bergen</item></news>', type: 'application/xml' },
];

test.for(EMPTY_CASES)(
  '$name: no article here, and the popup says so',
  async ({ html, type }, { chromium, openAndPress }) => {
    const page = await openAndPress(html, type);
    const report = await finishedReport(chromium, page);
    expect(report.status).toBe('no-article');
    expect(await painted(page)).toEqual([]);
    const popup = await openPopup(chromium, page);
    await popup.getByText('There is no article on this page').waitFor();
    expect(chromium.pageErrors(popup)).toEqual([]);
    await popup.close();
  },
);

test('a plain-text document is read', async ({ chromium, ferry, openAndPress }) => {
  const text = ferry
    .replace(/<(script|style|nav|footer|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(p|h1|h2|li)>/g, '\n\n')
    .replace(/<[^>]+>/g, '');
  const page = await openAndPress(text, 'text/plain; charset=utf-8');
  const report = await finishedReport(chromium, page);
  expect(report.status).toBe('ready');
  expect(report.cast.map(({ name }) => name)).toContain('Oslo');
});

test('markup in title and names is shown as text and never run', async ({ chromium, ferry, open }) => {
  const attack = '&lt;img src=x onerror="window.hacked=1"&gt;';
  const html = ferry
    .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '')
    .replaceAll('Ingrid Halvorsen', `Ingrid Halvorsen ${attack}`)
    .replace('Tomas Brekke', 'Tomas &lt;b&gt;Brekke&lt;/b&gt;')
    .replace(/<h1>.*<\/h1>/, `<h1>Bergen ${attack} moves its ferry quay</h1>`)
    .replace(/<title>.*<\/title>/, `<title>Bergen ${attack} moves its ferry quay</title>`);
  const page = await open(html);
  const report = await finishedReport(chromium, page);
  expect(report.title).toContain('<img src=x');
  const popup = await openPopup(chromium, page);
  await popup.locator('.cast-list').waitFor();
  expect(await popup.locator('header h1').innerText()).toContain('<img src=x');
  for (const name of await popup.locator('.cast-list .name').all()) await name.click();
  expect(await popup.locator('header img, .cast-list img, .cast-list b, .junk-list img').count()).toBe(0);
  await popup.close();
  const [person] = (await waitForPainted(page, 'person')).filter(({ text }) => text.includes('Halvorsen'));
  await clickPainted(page, 'person', person?.text ?? '');
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card');
  expect(await shadow.has('.card img, .card b')).toBe(false);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a page that replaced the language’s and the DOM’s own functions before us is read all the same', async ({
  chromium,
  ferry,
  open,
}) => {
  const sabotage = `<script>
    const refuse = function () { return null };
    for (const name of ['map', 'filter', 'push', 'slice', 'find', 'flatMap', 'some', 'sort', 'indexOf']) Array.prototype[name] = refuse;
    for (const name of ['slice', 'trim', 'replace', 'split', 'indexOf', 'toLowerCase', 'normalize']) String.prototype[name] = refuse;
    for (const name of ['querySelector', 'querySelectorAll', 'createRange', 'createTreeWalker', 'createElement', 'addEventListener'])
      Document.prototype[name] = refuse;
    for (const name of ['attachShadow', 'closest', 'matches', 'getAttribute']) Element.prototype[name] = refuse;
    Map.prototype.get = Map.prototype.set = Set.prototype.has = JSON.parse = JSON.stringify = refuse;
    CSS.highlights.set = refuse; window.Highlight = refuse; window.Promise = refuse;
    Object.defineProperty(Node.prototype, 'textContent', { get: refuse, set: refuse });
    Object.defineProperty(CharacterData.prototype, 'data', { get: refuse });
  </script>`;
  const page = await open(ferry.replace('<head>', `<head>${sabotage}`));
  const report = await finishedReport(chromium, page);
  expect(report.status).toBe('ready');
  expect(report.cast.map(({ name }) => name)).toEqual(expect.arrayContaining(['Oslo', 'Ingrid Halvorsen']));
  expect(report.junk.length).toBeGreaterThanOrEqual(3);
});

test('a page whose elements are named like the document’s functions is read all the same', async ({
  chromium,
  ferry,
  open,
}) => {
  const names = [
    'querySelector',
    'querySelectorAll',
    'createRange',
    'createTreeWalker',
    'createElement',
    'body',
    'title',
    'location',
  ];
  const clobber = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  const page = await open(ferry.replace('<nav>', `${clobber}<nav>`));
  const report = await finishedReport(chromium, page);
  expect(report.status).toBe('ready');
  expect(report.cast.map(({ name }) => name)).toContain('Oslo');
});

test('a page that takes its own text away while it is read ends in quiet', async ({
  chromium,
  ferry,
  openAndPress,
}) => {
  const page = await openAndPress(
    ferry.replace(
      '</body>',
      '<script>setInterval(() => document.querySelector("article p:last-of-type")?.remove(), 20)</script></body>',
    ),
  );
  await expect.poll(() => page.locator('article p').count()).toBe(0);
  // Read once more after the last of it went.
  await expect.poll(async () => (await finishedReport(chromium, page)).status).toBe('no-article');
  expect(await painted(page)).toEqual([]);
});
