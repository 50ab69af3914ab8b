/*
 * Reading sends nothing: twenty visits, and whatever in the browser asks for another machine is written down by the
 * proxy.
 */

import { expect } from 'vitest';
import { freshChromiumTest as test } from '../harness/e2e-test.ts';
import { askFor } from '../harness/outside-world.ts';
import { clickPainted, waitForPainted } from '../harness/painted.ts';
import { finishedReport, openPopup } from '../harness/session.ts';

test('twenty pages read, cards and popup opened: no request leaves this machine, and none goes to the site either', async ({
  chromium,
  server,
}) => {
  const [ferry, breaks] = [await server.read('/ferry.html'), await server.read('/ferry-breaks.html')];
  const visited: string[] = [];
  for (let visit = 0; visit < 20; visit++) {
    const path = `/quiet-${visit}.html`;
    const page = await chromium.openPage(server.put(path, visit % 2 ? breaks : ferry));
    visited.push(path);
    await finishedReport(chromium, page);
    const [place] = await waitForPainted(page, 'place');
    await clickPainted(page, 'place', place?.text ?? '');
    const popup = await openPopup(chromium, page);
    await popup.locator('.cast-list .name').first().click();
    await popup.close();
    await page.close();
  }
  expect(server.asked).toEqual(visited);
  const page = await chromium.openPage(server.put('/last.html', '<p>x</p>'));
  expect(await chromium.outside.attemptsBefore((address) => page.evaluate(askFor, address))).toEqual([]);
});

test('the watch itself: a page that does ask elsewhere is caught', async ({ chromium, server }) => {
  const page = await chromium.openPage(server.put('/leak.html', '<p>x<img src="http://elsewhere.example/pixel.png">'));
  await expect.poll(() => chromium.outside.attempts).toEqual(['http://elsewhere.example/pixel.png']);
  const before = await chromium.outside.attemptsBefore((address) => page.evaluate(askFor, address));
  expect(before).toEqual(['http://elsewhere.example/pixel.png']);
});
