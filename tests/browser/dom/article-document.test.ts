import { afterEach, expect, test } from 'vitest';
import { frameWithArticle, isInFrame, pageAddress } from '../../../lib/dom/article-document.ts';

const LINE =
  'The council of Tarn said that the bridge over the Lenne would stay closed until the autumn, and perhaps longer. ';
const ARTICLE = `<article>${`<p>${LINE}${LINE}</p>`.repeat(8)}</article>`;

afterEach(() => document.body.replaceChildren());

/** A document of a frame in this page, itself with a frame in it: as a tab's own. */
async function shell(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}
const inFrame = (html: string) => `<iframe srcdoc='${html}'></iframe>`;

test.each([
  ['a page whose frame holds the article', inFrame(ARTICLE), true],
  ['one of several frames', `${inFrame('<p>Menu.</p>')}${inFrame(ARTICLE)}`, true],
  ['a page that is an article itself', `${ARTICLE}${inFrame(ARTICLE)}`, false],
  ['a page whose frame holds none', inFrame('<p>Menu.</p>'), false],
  ['a page whose frame is of another origin', `<iframe sandbox srcdoc='${ARTICLE}'></iframe>`, false],
])('%s', async (_, html, found) => {
  const page = await shell(html);
  expect(frameWithArticle(page) !== null).toBe(found);
  if (found) expect(frameWithArticle(page)?.querySelectorAll('p').length).toBe(8);
});

test('the address of a frame that has none is that of the page in the tab', async () => {
  const page = await shell('<p>Words.</p>');
  expect(page.URL).toBe('about:srcdoc');
  expect(pageAddress(page)).toBe(window.top?.location.href);
  expect(isInFrame(page)).toBe(true);
});
