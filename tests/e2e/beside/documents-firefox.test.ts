/* In Firefox: articles in open shadow trees and in frames of the same origin are read, painted, and heard. */

import { expect } from 'vitest';
import { firefoxTest as test } from '../harness/e2e-test.ts';
import { paintedIn, waitForLayer } from '../harness/firefox-page.ts';
import { PAINTED, priorityOf } from '../harness/painted.ts';

const NAME = 'Angela Merkel';
const LINE = `${NAME} visited Berlin on Tuesday and met Emmanuel Macron to talk about the budget of the European Union. `;
const ARTICLE = `<article><h1>The bridge stays closed</h1>${`<p>${LINE.repeat(3)}</p>`.repeat(6)}</article>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title></head><body>${body}</body></html>`;

test('a frame of the same origin', async ({ firefox, server }) => {
  server.put('/inner.html', page(ARTICLE));
  const html = page('<nav>Menu</nav><iframe src="/inner.html" style="width: 90vw; height: 80vh"></iframe>');
  await firefox.goTo(server.put('/shell.html', html));
  const inFrame = `const { document, CSS } = window.document.querySelector('iframe').contentWindow;`;
  await firefox.waitFor(
    `${inFrame} return [...CSS.highlights.values()].some(({ priority }) => priority === arguments[0])`,
    priorityOf('person'),
  );
  const at = await firefox.run<{ x: number; y: number }>(
    `const box = document.querySelector('iframe').getBoundingClientRect();
     const found = (() => { ${inFrame} ${PAINTED} })().find(({ text }) => text === arguments[0]);
     return { x: box.x + found.x, y: box.y + found.y }`,
    NAME,
  );
  await firefox.click(at.x, at.y);
  await firefox.waitFor(
    `${inFrame} return [...CSS.highlights.values()].some(({ priority }) => priority === arguments[0])`,
    priorityOf('lit'),
  );
});

test('an open shadow tree', async ({ firefox, server }) => {
  const html = page(`<news-story><template shadowrootmode="open">${ARTICLE}</template></news-story>`);
  await firefox.goTo(server.put('/shadow.html', html));
  await waitForLayer(firefox, 'person');
  const style = await firefox.run<string>(
    `
    const [name] = [...CSS.highlights].find(([, { priority }]) => priority === arguments[0]);
    const line = document.querySelector('news-story').shadowRoot.querySelector('p');
    return getComputedStyle(line, '::highlight(' + name + ')').textDecorationLine`,
    priorityOf('person'),
  );
  expect(style).toBe('underline');
  const name = (await paintedIn(firefox)).find(({ text }) => text === NAME);
  await firefox.click(name?.x ?? 0, name?.y ?? 0);
  await waitForLayer(firefox, 'lit');
});
