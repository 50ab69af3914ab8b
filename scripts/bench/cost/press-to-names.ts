/*
 * From the press of the button to the names under a user's eyes: the page has been open for a while, nothing of ours
 * runs in it, and a page of ours asks for the reader as the popup does.
 */

import type { Chromium } from '../../../tests/e2e/harness/chromium.ts';
import type { FixtureServer } from '../../../tests/e2e/harness/fixture-server.ts';
import { tabOf } from '../../../tests/e2e/harness/session.ts';
import { benchPage } from '../../../tests/fixtures/bench-page.ts';
import { namesPaintedAt, watchPages } from '../visit/watch-paint.ts';

/** Words of the article, and elements around it: what a usual page has. */
const [WORDS, ELEMENTS] = [1000, 600];

/**
 * Milliseconds, of each press.
 * @param asleep the browser has ended the background before each, as it does after 30 idle seconds
 */
export async function pressToNames(
  chromium: Chromium,
  server: FixtureServer,
  presses: number,
  asleep: boolean,
): Promise<number[]> {
  const own = await chromium.openOwnPage('options.html');
  const times: number[] = [];
  for (let press = 0; press < presses; press++) {
    // The gate would start the reader before anybody pressed; a background that starts registers it again.
    await own.evaluate(() => chrome.scripting.unregisterContentScripts());
    const page = await chromium.context.newPage();
    await watchPages(page);
    await page.goto(server.put(`/press-${press}.html`, benchPage(WORDS, ELEMENTS)));
    await page.bringToFront();
    const tab = await tabOf(chromium, page);
    if (asleep) await chromium.stopWorker();
    const pressed = await own.evaluate((argument) => {
      const now = performance.timeOrigin + performance.now();
      void chrome.runtime.sendMessage({ call: 'reader.start', argument });
      return now;
    }, tab);
    times.push((await namesPaintedAt(page)) - pressed);
    await page.close();
  }
  await own.close();
  return times;
}
