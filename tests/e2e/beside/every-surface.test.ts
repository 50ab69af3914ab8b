/*
 * Everything Sidelight shows, in a pseudo-locale and in two languages, on the narrowest window that is supported: no
 * English is left in code, nothing is wider than the window, and what is not ours is marked as somebody else's.
 */

import { expect } from 'vitest';
import { buildWithWords } from '../harness/build-with-words.ts';
import { launchChromium } from '../harness/chromium.ts';
import { chromiumTest } from '../harness/e2e-test.ts';
import { articleToTour, everySurface, speak } from '../harness/every-surface.ts';
import { pseudoMessages } from '../harness/pseudo-locale.ts';
import { languageOf, tooWide, unmarkedWords, unsaidWords } from '../harness/shown-words.ts';

/** CSS pixels: the narrowest window that WCAG asks for (1.4.10), and the side panel's least. */
const NARROWEST = 320;

const test = chromiumTest.extend('chromium', { scope: 'file' }, async ({}, { onCleanup }) => {
  const pseudo = await buildWithWords('chrome-test', pseudoMessages);
  const chromium = await launchChromium({ folder: pseudo.folder });
  onCleanup(async () => {
    await chromium.stop();
    await pseudo.stop();
  });
  return chromium;
});

test('words of ours are all in the message files, and fit when they are a third longer', async ({
  chromium,
  server,
}) => {
  const article = server.put('/tour.html', articleToTour);
  const found: string[] = [];
  await speak(chromium, null);
  await everySurface({
    chromium,
    article,
    width: NARROWEST,
    look: async (name, view) => {
      for (const fault of [...(await unsaidWords(view)), ...(await tooWide(view))]) found.push(`${name}: ${fault}`);
    },
  });
  expect(found).toEqual([]);
});

test.for([
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const)(
  'in %s, %s, all of it fits and says which language it is in',
  async ([language, dir], { chromium, server }) => {
    const article = server.put('/tour.html', articleToTour);
    const found: string[] = [];
    await speak(chromium, language);
    await everySurface({
      chromium,
      article,
      width: NARROWEST,
      look: async (name, view) => {
        const faults = [...(await tooWide(view)), ...(language === 'ar' ? await unmarkedWords(view) : [])];
        for (const fault of faults) found.push(`${name}: ${fault}`);
        expect(await languageOf(view), name).toEqual({ lang: language, dir });
      },
    });
    expect(found).toEqual([]);
  },
);
