/*
 * Firefox as a phone: 360 pixels wide, a finger for a pointer, and the popup as a tab. Its own window can be made no
 * narrower than 450, so the page in it is.
 */

import { expect } from 'vitest';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import { sampleNote } from '../../unit/notes/sample-note.ts';
import { firefoxTest } from '../harness/e2e-test.ts';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { waitForLayer } from '../harness/firefox-page.ts';

/** A coarse pointer that cannot hover. */
const FINGER = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
};

const test = firefoxTest.extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
  const firefox = await launchFirefox({ preferences: FINGER });
  onCleanup(() => firefox.stop());
  return firefox;
});

const NARROW = `
  const { style } = gBrowser.selectedBrowser;
  for (const side of ['width', 'min-width', 'max-width']) style.setProperty(side, '360px');
  for (const side of ['height', 'min-height', 'max-height']) style.setProperty(side, '640px');
`;

async function openNarrow(firefox: Firefox, path: string): Promise<void> {
  await firefox.newTab();
  await firefox.runInBrowser(NARROW);
  await firefox.goTo(`${firefox.extension}/${path}`);
  await firefox.waitFor('return innerWidth === 360 && matchMedia("(pointer: coarse)").matches');
}

/** Beside the scrollbar, which a phone lays over the page. */
const TOO_WIDE = 'return document.documentElement.scrollWidth - document.documentElement.clientWidth';
const TOO_LOW = `
  const pressed = document.querySelectorAll('button, select, summary, .switch, .segments label');
  return [...pressed]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
    .map((one) => one.textContent);
`;
const press = (firefox: Firefox, selector: string, words: string) =>
  firefox.waitFor(
    `const found = [...document.querySelectorAll(arguments[0])].find((one) => one.textContent.includes(arguments[1]));
     found?.click();
     return found !== undefined`,
    selector,
    words,
  );

test('the popup that is a tab speaks of the article, and gives way to it', async ({ firefox, server }) => {
  await firefox.goTo(`${server.origin}/ferry.html`);
  await waitForLayer(firefox, 'place');
  const article = await firefox.currentTab();
  await openNarrow(firefox, 'popup.html');
  await firefox.waitFor('return document.querySelector("h1")?.textContent.includes("Bergen moves its ferry quay")');
  expect(await firefox.run(TOO_WIDE)).toBe(0);
  expect(
    await firefox.run('return document.documentElement.clientWidth - document.body.getBoundingClientRect().width'),
  ).toBe(0);
  expect(await firefox.run(TOO_LOW)).toEqual([]);
  await press(firefox, 'summary', 'On the page');
  await press(firefox, '.page-acts button', 'Open the card of the next name');
  await firefox.switchTo(article);
  expect(await firefox.waitInFrame('return document.querySelector(".card h2")?.textContent')).toBeTruthy();
  expect(await firefox.runInBrowser('return gBrowser.tabs.length')).toBe(1);
});

test('the library is one column that scrolls with the window, and edits a note on a sheet', async ({ firefox }) => {
  await openNarrow(firefox, 'library.html#backup');
  await firefox.waitFor('return document.querySelector("input[type=file]") !== null');
  const notes = Array.from({ length: 60 }, (_, number) => sampleNote(number));
  await firefox.run(
    `const given = new DataTransfer();
     given.items.add(new File([arguments[0]], 'backup.json', { type: 'application/json' }));
     const field = document.querySelector('input[type=file]');
     field.files = given.files;
     field.dispatchEvent(new Event('change', { bubbles: true }));`,
    [...backupPieces({ notes, readings: [] }, '2026-06-01T00:00:00.000Z')].join(''),
  );
  await press(firefox, '.plan button.primary', '60');
  await firefox.waitFor('return document.querySelector("[role=status]")?.textContent.includes("written")');
  expect(await firefox.run(TOO_WIDE)).toBe(0);
  await press(firefox, 'nav label', 'Notes');
  await firefox.waitFor('return document.querySelectorAll(".note-row").length > 3');
  await firefox.run('scrollTo(0, 3000)');
  await firefox.waitFor('return document.elementFromPoint(180, 300)?.closest(".note-row") != null');
  expect(await firefox.run(TOO_WIDE)).toBe(0);
  expect(await firefox.run(TOO_LOW)).toEqual([]);
  await press(firefox, '.note-row > button', 'Edit');
  await firefox.waitFor('return document.querySelector(".editing textarea") !== null');
  expect(
    await firefox.run(
      'const { top, width, height } = document.querySelector(".editing").getBoundingClientRect(); return [top, width, height]',
    ),
  ).toEqual([0, 360, 640]);
});

test('the settings fit, whatever their language', async ({ firefox }) => {
  for (const language of ['pl', 'ar']) {
    await openNarrow(firefox, 'options.html');
    await firefox.run('return browser.storage.local.set({ settings: { language: arguments[0] } })', language);
    await firefox.goTo(`${firefox.extension}/options.html`);
    await firefox.waitFor(
      'return document.documentElement.lang === arguments[0] && document.querySelector(".shortcuts") !== null',
      language,
    );
    expect(await firefox.run(TOO_WIDE)).toBe(0);
    expect(await firefox.run(TOO_LOW)).toEqual([]);
  }
});
