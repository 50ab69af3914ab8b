/* A card in the language that the user has chosen for Sidelight, whatever the page's is. */

import { describe, expect } from 'vitest';
import { closedShadow } from '../harness/closed-shadow.ts';
import { chromiumTest as test } from '../harness/e2e-test.ts';
import { clickPainted } from '../harness/painted.ts';

describe.each([
  { language: 'de', says: 'Premierminister/-in, Spanien (seit 2018)', country: 'Spanien' },
  { language: 'ja', says: 'スペインの首相（2018年以降）', country: 'スペイン' },
])('in an interface in $language', ({ language, says, country }) => {
  test('a card says in it who that is, and what a country is called', async ({ chromium, visit }) => {
    const worker = await chromium.worker();
    await worker.evaluate(async (chosen) => {
      const { settings = {} } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), language: chosen } });
    }, language);
    const page = await visit('/puerto.html', 'person');
    await clickPainted(page, 'person', 'Pedro Sánchez');
    const shadow = await closedShadow(page);
    await expect.poll(() => shadow.text('.card')).toContain(says);
    await clickPainted(page, 'place', 'España');
    await expect.poll(() => shadow.text('.card h2')).toBe(country);
    // Browsers have no names for parts of continents: those are ours.
    expect(await shadow.attribute('.card .what', 'lang')).toBeNull();
    await page.close();
  });
});
