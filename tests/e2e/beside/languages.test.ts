/* Pages in other languages than English: their names are found by the language's own tagger, and open cards. */

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { closedShadow } from '../harness/closed-shadow.ts';
import { chromiumTest as test } from '../harness/e2e-test.ts';
import { clickPainted, painted, waitForPainted } from '../harness/painted.ts';

const namesIn = async (page: Page, layer: string): Promise<string[]> =>
  (await painted(page)).filter((item) => item.layer === layer).map(({ text }) => text);

describe.each([
  {
    page: '/puerto.html',
    people: ['Ramón Ibáñez', 'Pedro Sánchez', 'Ursula von der Leyen'],
    places: ['Barcelona', 'Valencia', 'España', 'Portugal', 'Bruselas', 'Hamburgo'],
    organisations: ['Telefónica'],
    known: { name: 'Pedro Sánchez', says: 'Spain' },
  },
  {
    page: '/przystan.html',
    people: ['Marek Zawada', 'Donald Tusk'],
    places: ['Gdańska', 'Szczecina', 'Polsce'],
    organisations: [],
    known: { name: 'Donald Tusk', says: 'Poland' },
  },
])('$page', ({ page: address, people, places, organisations, known }) => {
  test('has its people, places and organisations underlined, each as what it is', async ({ visit }) => {
    const page = await visit(address, 'person');
    await waitForPainted(page, 'place');
    expect(await namesIn(page, 'person')).toEqual(expect.arrayContaining(people));
    expect(await namesIn(page, 'place')).toEqual(expect.arrayContaining(places));
    expect(await namesIn(page, 'organisation')).toEqual(expect.arrayContaining(organisations));
    await page.close();
  });

  test('opens the card of whom the pack knows', async ({ visit }) => {
    const page = await visit(address, 'person');
    await clickPainted(page, 'person', known.name);
    const shadow = await closedShadow(page);
    await expect.poll(() => shadow.text('.card')).toContain(known.says);
    await page.close();
  });
});
