/*
 * An article that was edited since it was read, in Firefox: told on the button, and in the report of the popup. And one
 * that is read in a private window, of which nothing is kept.
 */

import { expect } from 'vitest';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { firefoxTest as test } from '../harness/e2e-test.ts';
import type { Firefox } from '../harness/firefox.ts';
import { waitForLayer } from '../harness/firefox-page.ts';

interface Told {
  readonly changes: PageReport['changes'];
  readonly button: string;
}

/** As one of our own pages, in another tab, learns it of the tab that shows the fixture. */
async function told(firefox: Firefox): Promise<Told> {
  const reading = await firefox.currentTab();
  await firefox.newTab();
  await firefox.goTo(`${firefox.extension}/options.html`);
  const value = await firefox.waitFor<Told>(
    `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(async ([tab]) => {
       const report = await browser.runtime.sendMessage({ call: 'tab.report', argument: tab.id });
       if (report?.status !== 'ready') return null;
       return { changes: report.changes, button: await browser.action.getBadgeText({ tabId: tab.id }) };
     })`,
  );
  await firefox.marionette.send('WebDriver:CloseWindow');
  await firefox.switchTo(reading);
  return value;
}

test('an article that was edited is told with the words of before', async ({ firefox, server }) => {
  const original = await server.read('/ferry.html');
  server.put('/edited.html', original);
  await firefox.goTo(`${server.origin}/edited.html`);
  await waitForLayer(firefox, 'place');
  expect(await told(firefox)).toEqual({ changes: null, button: '' });

  server.put('/edited.html', original.replace('take six weeks', 'take nine weeks'));
  await firefox.goTo(`${server.origin}/edited.html`);
  await waitForLayer(firefox, 'place');
  const { changes, button } = await told(firefox);
  expect(button).toBe('1');
  const [line] = changes?.lines ?? [];
  expect(line?.weight).toBe('figure');
  expect(line?.pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['six', 'nine']);
});

/** Texts kept, by one of our own pages. */
const KEPT = `
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight-notes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('textBytes').objectStore('textBytes').getAllKeys();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result);
      };
    };
  });
`;

test('of a private window nothing is kept', async ({ firefox, server }) => {
  await firefox.allowPrivate();
  const { send } = firefox.marionette;
  const reading = await firefox.currentTab();
  server.put('/private.html', await server.read('/ferry.html'));
  const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'window', private: true });
  await firefox.switchTo(handle);
  await firefox.goTo(`${server.origin}/private.html`);
  await waitForLayer(firefox, 'place');
  // All is known of it, so all that is kept of a page has been.
  expect(
    await firefox.runInBrowser<boolean>('return PrivateBrowsingUtils.isBrowserPrivate(gBrowser.selectedBrowser)'),
  ).toBe(true);
  await firefox.switchTo(reading);
  await firefox.newTab();
  await firefox.goTo(`${firefox.extension}/options.html`);
  await firefox.waitFor(
    `return browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(async (tabs) => {
       const one = tabs.find(({ incognito }) => incognito);
       const report = one && (await browser.runtime.sendMessage({ call: 'tab.report', argument: one.id }));
       return report?.status === 'ready';
     })`,
  );
  const keys = await firefox.run<string[]>(KEPT);
  expect(keys.filter((key) => key.includes('edited'))).toHaveLength(1);
  expect(keys.filter((key) => key.includes('private'))).toEqual([]);
});
