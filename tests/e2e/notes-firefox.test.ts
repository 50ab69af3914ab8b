/*
 * The way of a note in Firefox: written, the page edited, seen as changed in the panel, backed up, deleted, restored.
 * What is there by then is looked at by axe, and pressed through, to see that the keyboard is never thrown away.
 */

import { expect } from 'vitest';
import { axeFaultsInFirefox } from './harness/axe.ts';
import { firefoxTest as test } from './harness/e2e-test.ts';
import type { Firefox } from './harness/firefox.ts';
import { pressByMouse, SELECT, waitForLayer, writeNote } from './harness/firefox-page.ts';
import { NOT_PRESSED, pressThroughInFirefox } from './harness/press-through.ts';

let articleTab: string;
let ownTab: string;

const PATH = '/returning.html';
const WORDS = 'take six weeks';

const PRESS = `
  const button = [...document.querySelectorAll('button, label')].find((one) => one.innerText.trim().startsWith(arguments[0]));
  button?.click();
  return button !== undefined;
`;

const press = (firefox: Firefox, words: string) => firefox.waitFor(PRESS, words);
const waitForText = (firefox: Firefox, words: string) =>
  firefox.waitFor('return document.body.innerText.includes(arguments[0])', words);

async function openPanel(firefox: Firefox): Promise<void> {
  await firefox.goTo(`${firefox.extension}/options.html`);
  const tab = await firefox.run<number>(
    `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)`,
  );
  await firefox.goTo(`${firefox.extension}/sidepanel.html?tab=${tab}`);
}

test('a note is written; the page is edited; the panel shows old and new words', async ({ firefox, server }) => {
  const original = await server.read('/ferry.html');
  server.put(PATH, original);
  await firefox.goTo(server.origin + PATH);
  articleTab = await firefox.currentTab();
  await waitForLayer(firefox, 'place');
  await writeNote(firefox, WORDS, 'long');
  await waitForLayer(firefox, 'note-yellow');

  server.put(PATH, original.replace(WORDS, 'take nine months'));
  await firefox.goTo(server.origin + PATH);
  await waitForLayer(firefox, 'place');
  ownTab = await firefox.newTab();
  await openPanel(firefox);
  await waitForText(firefox, 'The article has changed here');
  expect(await firefox.run('return document.querySelector(".changed s").innerText')).toBe(WORDS);
  expect(await firefox.run('return document.querySelector(".changed .now").innerText')).toContain('nine months');
});

test('“Copy with citation” in the panel gives the selected words and their source', async ({ firefox }) => {
  await firefox.switchTo(articleTab);
  await firefox.run(SELECT, 'behind a skerry');
  await firefox.switchTo(ownTab);
  const at = await firefox.waitFor<{ x: number; y: number }>(`
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText.includes('citation'));
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  `);
  await firefox.click(at.x, at.y);
  await waitForText(firefox, 'Copied, with where the words come from');
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

test('what was backed up comes back after everything was deleted', async ({ firefox }) => {
  await firefox.goTo(`${firefox.extension}/library.html#backup`);
  await firefox.waitFor('return document.querySelector(".backup-view") !== null');
  // The file is caught on its way to the disk.
  await firefox.run(`
    window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.saved.push(blob);
      return make.call(URL, blob);
    };
  `);
  // Said last: nothing moves under the mouse any more.
  await waitForText(firefox, 'The browser ');
  await pressByMouse(firefox, 'Back up all notes');
  await waitForText(firefox, '1 note is in the backup');
  const backup = await firefox.run<string>('return window.saved[0].text()');
  expect(JSON.parse(backup).notes[0].body).toBe('long');
  await press(firefox, 'Delete everything…');
  await press(firefox, 'Yes, delete everything');
  await waitForText(firefox, 'are gone');
  await press(firefox, 'Notes');
  await waitForText(firefox, 'No notes yet');
  await press(firefox, 'Backup & export');
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
  await press(firefox, 'Import 1 note');
  await waitForText(firefox, '1 note was written');
  await press(firefox, 'Notes');
  await waitForText(firefox, WORDS);
  expect(await firefox.run('return document.querySelectorAll(".note-row").length')).toBe(1);
});

/** What Firefox is told of the pages' light: 0 is dark. */
const PREFER = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])`;

test('no page of ours has a fault that axe finds, light or dark, or throws the keyboard away', async ({ firefox }) => {
  const found: string[] = [];
  const lookAt = async (name: string) => {
    for (const [scheme, code] of Object.entries({ dark: 0, light: 1 })) {
      await firefox.runInBrowser(PREFER, code);
      for (const fault of await axeFaultsInFirefox(firefox)) found.push(`${name}, ${scheme}: ${fault}`);
    }
    for (const fault of await pressThroughInFirefox(firefox, NOT_PRESSED)) found.push(`${name}: ${fault}`);
  };
  await firefox.waitFor('return document.querySelector(".note-row") !== null');
  await lookAt('library');
  await openPanel(firefox);
  await firefox.waitFor('return document.querySelector(".cast-list") !== null');
  await lookAt('side panel');
  await firefox.goTo(await firefox.run<string>('return location.href.replace("sidepanel", "popup")'));
  await firefox.waitFor('return document.querySelector(".cast-list") !== null');
  await lookAt('popup');
  for (const page of ['options', 'welcome']) {
    await firefox.goTo(`${firefox.extension}/${page}.html`);
    await firefox.waitFor('return document.querySelector("#app *, .permissions") !== null');
    await lookAt(page);
  }
  expect(found).toEqual([]);
});

test('nothing left this machine', async ({ firefox, server }) => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  expect(await firefox.outside.attemptsBefore(firefox.askFor)).toEqual([]);
});
