/* Dim, hide, undo and teach in Firefox, walked end to end. */

import { expect } from 'vitest';
import { firefoxTest as test } from '../harness/e2e-test.ts';
import type { Firefox } from '../harness/firefox.ts';
import { paintedIn, waitForLayer } from '../harness/firefox-page.ts';

const TAIL = 'Ten walks along the old harbour';
const WORDS = 'Three companies from Norway and one from Denmark have asked for the papers.';

test.beforeAll(async ({ firefox, server }) => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer(firefox, 'junk');
});

/** Runs `body` in one of our own pages in another tab, with `tab` being the one that shows the fixture. */
async function fromOwnPage<T>(firefox: Firefox, body: string): Promise<T> {
  const reading = await firefox.currentTab();
  await firefox.newTab();
  await firefox.goTo(`${firefox.extension}/options.html`);
  const value = await firefox.run<T>(
    `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(async ([tab]) => { ${body} })`,
  );
  await firefox.marionette.send('WebDriver:CloseWindow');
  await firefox.switchTo(reading);
  return value;
}
const tell = (firefox: Firefox, call: string, argument: unknown = null) =>
  fromOwnPage(
    firefox,
    `return browser.tabs.sendMessage(tab.id, { call: ${JSON.stringify(call)}, argument: ${JSON.stringify(argument)} })`,
  );
const setMode = async (firefox: Firefox, junk: string) => {
  await fromOwnPage(
    firefox,
    `await browser.runtime.sendMessage({ call: 'settings.site', argument: { host: '127.0.0.1', site: { junk: '${junk}' } } });
     return true`,
  );
  await tell(firefox, 'session.refresh');
};
const seesTail = `document.querySelector('article').innerText.includes(${JSON.stringify(TAIL)})`;
const junk = async (firefox: Firefox) =>
  (await paintedIn(firefox)).filter(({ layer }) => layer === 'junk').map(({ text }) => text);
const STUB = `
  const stubs = [...document.querySelectorAll('span')].filter((span) => span.openOrClosedShadowRoot?.querySelector('button'));
`;

test('junk is dimmed without a change to the page, hidden behind stubs, shown by a stub, and all at once', async ({
  firefox,
}) => {
  expect((await junk(firefox)).some((text) => text.includes(TAIL))).toBe(true);
  expect(await firefox.run(`return ${seesTail}`)).toBe(true);

  await setMode(firefox, 'hide');
  await firefox.waitFor(`return !${seesTail}`);
  expect(
    await firefox.waitForPrivileged(
      `${STUB} return stubs[0]?.openOrClosedShadowRoot.querySelector('button').textContent`,
    ),
  ).toMatch(/^\d+ lines? hidden · show$/);
  const selected = await firefox.run<string>(
    "document.getSelection().selectAllChildren(document.querySelector('article')); const text = document.getSelection().toString(); document.getSelection().removeAllRanges(); return text",
  );
  expect(selected).toContain('survey of the sea floor.');
  expect(selected).not.toContain(TAIL);
  expect(selected).not.toContain('hidden');

  const count = await firefox.runPrivileged<number>(`${STUB} return stubs.length`);
  await firefox.runPrivileged(`${STUB} stubs[0].openOrClosedShadowRoot.querySelector('button').click(); return true`);
  await firefox.waitForPrivileged(`${STUB} return stubs.length === ${count - 1}`);

  await tell(firefox, 'junk.openAll', true);
  await firefox.waitFor(`return ${seesTail}`);
  await setMode(firefox, 'dim');
});

test('words taught as junk are junk on the next visit, and no longer once the rule is taken back', async ({
  firefox,
  server,
}) => {
  await firefox.run(
    `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
     while (walker.nextNode()) {
       const at = walker.currentNode.data.indexOf(arguments[0]);
       if (at >= 0) document.getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + arguments[0].length);
     }
     return true`,
    WORDS,
  );
  await tell(firefox, 'junk.mark');
  await expect.poll(() => junk(firefox)).toContain(WORDS);

  await firefox.goTo(`${server.origin}/ferry.html?again`);
  await expect.poll(() => junk(firefox)).toContain(WORDS);
  await fromOwnPage(
    firefox,
    `
    const report = await browser.tabs.sendMessage(tab.id, { call: 'session.report', argument: null });
    const { start, end } = report.junk.find(({ detector }) => detector === 'user-rule');
    return browser.tabs.sendMessage(tab.id, { call: 'junk.dismiss', argument: { start, end, keep: true } })`,
  );
  await expect.poll(() => junk(firefox)).not.toContain(WORDS);
});

test('the article alone, by rules that lie beside the page’s own', async ({ firefox }) => {
  await tell(firefox, 'focus.toggle');
  await firefox.waitFor("return Number(getComputedStyle(document.querySelector('nav')).opacity) < 0.5");
  expect(await firefox.run("return getComputedStyle(document.querySelector('article')).opacity")).toBe('1');
  const bar =
    "[...document.documentElement.children].find((host) => host.openOrClosedShadowRoot?.querySelector('.bar'))";
  expect(
    await firefox.waitForPrivileged(`return ${bar}?.openOrClosedShadowRoot.querySelector('.main').textContent`),
  ).toBe('Show the whole page Esc');
  await fromOwnPage(
    firefox,
    `return browser.runtime.sendMessage({ call: 'settings.write', argument: { focusSize: 'large', focusWidth: 'medium' } })`,
  );
  await firefox.waitFor("return getComputedStyle(document.querySelector('article')).zoom === '1.2'");
  await firefox.waitFor("return getComputedStyle(document.querySelector('nav')).display === 'none'");
  await tell(firefox, 'focus.toggle');
  await firefox.waitFor("return getComputedStyle(document.querySelector('nav')).opacity === '1'");
  await firefox.waitFor("return getComputedStyle(document.querySelector('article')).zoom === '1'");
});

test('the article is printed from a page of ours', async ({ firefox }) => {
  const id = await fromOwnPage<number>(firefox, 'return tab.id');
  await firefox.newTab();
  await firefox.goTo(`${firefox.extension}/print.html?tab=${id}`);
  const seen = await firefox.waitFor(
    "return document.querySelector('.paper h1') && document.querySelector('.print-page').innerText",
  );
  expect(seen).toContain('Three companies from Norway');
  expect(seen).toMatch(/pieces? of junk (?:is|are) /);
});
