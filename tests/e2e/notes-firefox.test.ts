/* The way of a note in Firefox: written, the page edited, seen as changed in the panel, backed up, deleted, restored. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { type FixtureServer, startFixtureServer } from './harness/fixture-server.ts';

let server: FixtureServer;
let firefox: Firefox;
let articleTab: string;
let ownTab: string;

beforeAll(async () => {
  server = await startFixtureServer();
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.stop();
  await server?.stop();
});

const PATH = '/returning.html';
const WORDS = 'take six weeks';

/** Gives the first element that matches in any closed shadow root; privileged code only. */
const FIND = `
  const find = (selector) => {
    for (const host of document.documentElement.children) {
      const found = host.openOrClosedShadowRoot?.querySelector(selector);
      if (found) return found;
    }
    return null;
  };
`;
const SELECT = `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(arguments[0]);
    if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + arguments[0].length);
  }
  throw new Error('the words are not there');
`;
const PRESS = `
  const button = [...document.querySelectorAll('button, label')].find((one) => one.innerText.trim().startsWith(arguments[0]));
  button?.click();
  return button !== undefined;
`;

const waitForLayer = (layer: string) =>
  firefox.waitFor('return [...CSS.highlights.keys()].some((name) => name.endsWith(arguments[0]))', `-${layer}`);
const press = (words: string) => firefox.waitFor(PRESS, words);
const waitForText = (words: string) => firefox.waitFor('return document.body.innerText.includes(arguments[0])', words);

async function openPanel(): Promise<void> {
  await firefox.goTo(`${firefox.extension}/options.html`);
  const tab = await firefox.run<number>(
    `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)`,
  );
  await firefox.goTo(`${firefox.extension}/sidepanel.html?tab=${tab}`);
}

test('a note is written; the page is edited; the panel shows old and new words', async () => {
  const original = await server.read('/ferry.html');
  server.put(PATH, original);
  await firefox.goTo(server.origin + PATH);
  articleTab = await firefox.currentTab();
  await waitForLayer('place');
  await firefox.run(SELECT, WORDS);
  await firefox.shortcut('n');
  await firefox.waitForPrivileged(`${FIND} return find('textarea') !== null`);
  await firefox.runPrivileged(`${FIND} find('textarea').focus()`);
  for (const key of 'long') await firefox.press(key);
  await firefox.runPrivileged(`${FIND} find('button[type="submit"]').click()`);
  await waitForLayer('note-yellow');

  server.put(PATH, original.replace(WORDS, 'take nine months'));
  await firefox.goTo(server.origin + PATH);
  await waitForLayer('place');
  ownTab = await firefox.newTab();
  await openPanel();
  await waitForText('The article has changed here');
  expect(await firefox.run('return document.querySelector(".changed s").innerText')).toBe(WORDS);
  expect(await firefox.run('return document.querySelector(".changed .now").innerText')).toContain('nine months');
});

test('“Copy with citation” in the panel gives the selected words and their source', async () => {
  await firefox.switchTo(articleTab);
  await firefox.run(SELECT, 'behind a skerry');
  await firefox.switchTo(ownTab);
  const at = await firefox.waitFor<{ x: number; y: number }>(`
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText.includes('citation'));
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  `);
  await firefox.click(at.x, at.y);
  await waitForText('Copied, with where the words come from');
  const copied = await firefox.runInBrowser<string>(`
    const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transfer.init(null);
    transfer.addDataFlavor('text/plain');
    Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
    const data = {};
    transfer.getTransferData('text/plain', data);
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  `);
  expect(copied.replaceAll('\r', '')).toMatch(/^“behind a skerry”\n— Ada Solheim, “Bergen moves its ferry quay/);
});

test('what was backed up comes back after everything was deleted', async () => {
  await firefox.goTo(`${firefox.extension}/library.html#backup`);
  await firefox.waitFor('return document.querySelector(".backup-view") !== null');
  // The file is caught on its way to the disk, where a headless browser would ask.
  await firefox.run(`
    window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.saved.push(blob);
      return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  `);
  await press('Back up all notes');
  await waitForText('1 notes are in the backup');
  const backup = await firefox.run<string>('return window.saved[0].text()');
  expect(JSON.parse(backup).notes[0].body).toBe('long');
  await press('Delete everything…');
  await press('Yes, delete everything');
  await waitForText('are gone');
  await press('Notes');
  await waitForText('No notes yet');
  await press('Backup & export');
  await firefox.run(
    `
    const input = document.querySelector('input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([arguments[0]], 'backup.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  `,
    backup,
  );
  await press('Add them');
  await waitForText('notes were written');
  await press('Notes');
  await waitForText(WORDS);
  expect(await firefox.run('return document.querySelectorAll(".note-row").length')).toBe(1);
});

test('nothing left this machine', async () => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  expect(await firefox.outside.attemptsBefore(firefox.askFor)).toEqual([]);
});
