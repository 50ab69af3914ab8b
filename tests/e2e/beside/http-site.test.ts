/* Pages of an `http:` site, to whose scripts the browser gives less: a card, a note, and junk that is taught there. */

import { afterAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium.ts';
import { closedShadow } from '../harness/closed-shadow.ts';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { paintedIn, waitForLayer } from '../harness/firefox-page.ts';
import { type FixtureServer, startFixtureServer } from '../harness/fixture-server.ts';
import { clickPainted, waitForPainted } from '../harness/painted.ts';
import { callReader } from '../harness/session.ts';
import { buildForSite, chromiumKnows, FIREFOX_KNOWS, SITE, type SiteBuild } from '../harness/site-of-its-own.ts';
import { beginNote, select } from '../harness/write-note.ts';

const stops: { stop(): Promise<unknown> }[] = [];
afterAll(async () => {
  for (const one of stops.reverse()) await one.stop();
});
const kept = <T extends { stop(): Promise<unknown> }>(one: T): T => {
  stops.push(one);
  return one;
};

test('in Chromium', async () => {
  const server: FixtureServer = kept(await startFixtureServer());
  const { folder }: SiteBuild = kept(await buildForSite('chrome-test'));
  const chromium: Chromium = kept(await launchChromium({ folder, arguments: chromiumKnows(server.origin) }));
  const page = await chromium.openPage(`http://${SITE}/spaceport.html`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);

  await waitForPainted(page, 'person');
  await clickPainted(page, 'person', 'Kim Jong-un');
  const shadow = await closedShadow(page);
  await shadow.waitFor('.card h2');
  await shadow.click('.corner.close');
  await shadow.waitForNone('.card');

  await beginNote(chromium, page, 'Kim Jong-un', 'From a page that is not secure');
  await shadow.click('button[type="submit"]');
  await shadow.waitForNone('textarea');
  await waitForPainted(page, 'note-yellow');

  await select(page, 'North Korea');
  await callReader(chromium, page, 'junk.mark');
  const worker = await chromium.worker();
  const rules = () =>
    worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings as { junkRules?: { pattern: string }[] } | undefined)?.junkRules?.map(({ pattern }) => pattern);
    });
  await expect.poll(rules).toEqual(['North Korea']);
  expect([...chromium.pageErrors(page), ...chromium.backgroundErrors]).toEqual([]);
});

test('in Firefox', async () => {
  const server: FixtureServer = kept(await startFixtureServer());
  const { folder }: SiteBuild = kept(await buildForSite('firefox-test'));
  const firefox: Firefox = kept(await launchFirefox({ folder, preferences: FIREFOX_KNOWS }));
  await firefox.goTo(`http://${SITE}:${new URL(server.origin).port}/spaceport.html`);
  expect(await firefox.run('return isSecureContext')).toBe(false);

  await waitForLayer(firefox, 'person');
  const name = (await paintedIn(firefox)).find(({ text }) => text === 'Kim Jong-un');
  await firefox.click(name?.x ?? 0, name?.y ?? 0);
  expect(await firefox.waitInFrame<string>(`return document.querySelector('.card h2')?.innerText`)).toContain(
    'Kim Jong-un',
  );
  await firefox.clickInFrame('.corner.close');
  await firefox.waitInFrame(`return document.querySelector('.card') === null`);
  expect(await firefox.inFrame('return [isSecureContext, typeof crypto.randomUUID]')).toEqual([false, 'undefined']);
});
