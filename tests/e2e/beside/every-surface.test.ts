/*
 * Everything Sidelight shows, in a pseudo-locale and in two languages, on the narrowest phone that is supported: no
 * English is left in code, nothing is wider than the window or too small for a finger, and what is not ours is marked
 * as somebody else's.
 */

import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildWithWords } from '../harness/build-with-words.ts';
import { type Chromium, launchChromium } from '../harness/chromium.ts';
import { chromiumTest } from '../harness/e2e-test.ts';
import { articleToTour, everySurface, speak } from '../harness/every-surface.ts';
import type { FixtureServer } from '../harness/fixture-server.ts';
import { pseudoMessages } from '../harness/pseudo-locale.ts';
import {
  brokenWords,
  languageOf,
  smallForFingers,
  tooWide,
  unmarkedWords,
  unsaidWords,
  untoldLanguages,
} from '../harness/shown-words.ts';

/** CSS pixels: the narrowest window that WCAG asks for (1.4.10), and the side panel's least. */
const NARROWEST = 320;

const test = chromiumTest.extend('chromium', { scope: 'file' }, async ({}, { onCleanup }) => {
  const pseudo = await buildWithWords('chrome-test', pseudoMessages);
  const chromium = await launchChromium({ folder: pseudo.folder, phone: true });
  onCleanup(async () => {
    await chromium.stop();
    await pseudo.stop();
  });
  return chromium;
});

/** Goes through everything in a language, and gives what the checks find. */
async function faultsIn(
  { chromium, server }: { readonly chromium: Chromium; readonly server: FixtureServer },
  language: string | null,
  checks: readonly ((view: Page | Frame) => Promise<string[]>)[],
): Promise<string[]> {
  const found: string[] = [];
  await speak(chromium, language);
  await everySurface({
    chromium,
    article: server.put('/tour.html', articleToTour),
    width: NARROWEST,
    look: async (name, view) => {
      for (const check of checks) for (const fault of await check(view)) found.push(`${name}: ${fault}`);
    },
  });
  return found;
}

const isSpoken = (language: string, dir: string) => async (view: Page | Frame) => {
  const document = await languageOf(view);
  return document.lang === language && document.dir === dir
    ? []
    : [`the document is ${document.lang}, ${document.dir}`];
};

test('words of ours are all in the message files, and fit when they are a third longer', async ({
  chromium,
  server,
}) => {
  expect(await faultsIn({ chromium, server }, null, [unsaidWords, tooWide, brokenWords])).toEqual([]);
});

test('in German all of it fits under a finger, and says which language it is in', async ({ chromium, server }) => {
  const ownFields = (view: Page | Frame) => ('page' in view ? Promise.resolve([]) : smallForFingers(view));
  const checks = [tooWide, brokenWords, ownFields, untoldLanguages, isSpoken('de', 'ltr')];
  expect(await faultsIn({ chromium, server }, 'de', checks)).toEqual([]);
});

test('in Arabic all of it fits, runs from right to left, and others’ words are marked', async ({
  chromium,
  server,
}) => {
  const checks = [tooWide, brokenWords, untoldLanguages, unmarkedWords, isSpoken('ar', 'rtl')];
  expect(await faultsIn({ chromium, server }, 'ar', checks)).toEqual([]);
});
