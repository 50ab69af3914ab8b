/*
 * `npm run screenshots [-- --store] [--build]`: every surface of the test build, as a picture each, in
 * .output/screenshots: on a wide window in the light and in the dark, and at the size of a telephone. With `--store`,
 * in each language of the interface as the stores want them, 1280 × 800. A few of them stand in docs/screenshots. In
 * the user's own colours no name is painted that could be pressed, so the tour has no cards to come to.
 */

import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Frame, Page } from 'playwright-core';
import { INTERFACE_LANGUAGES } from '../lib/i18n/interface-languages.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { articleToTour, everySurface, speak } from '../tests/e2e/harness/every-surface.ts';
import { startFixtureServer } from '../tests/e2e/harness/fixture-server.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';

const OUTPUT = resolve(import.meta.dirname, '..', '.output/screenshots');

interface Looks {
  readonly folder: string;
  readonly width: number;
  readonly height: number;
  readonly language: string | null;
  readonly media: Parameters<Page['emulateMedia']>[0];
}

const WIDE = { width: 1280, height: 800, language: null };
const LOOKS: readonly Looks[] = [
  { ...WIDE, folder: 'light', media: { colorScheme: 'light' } },
  { ...WIDE, folder: 'dark', media: { colorScheme: 'dark' } },
  { ...WIDE, folder: 'phone', width: 360, height: 740, media: { colorScheme: 'light' } },
];
const FOR_STORES: readonly Looks[] = INTERFACE_LANGUAGES.map((language) => ({
  ...WIDE,
  language,
  folder: `store/${language}`,
  media: { colorScheme: 'light' },
}));

const fileOf = (name: string): string => `${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.png`;

async function take({ folder, width, height, language, media }: Looks): Promise<number> {
  const into = join(OUTPUT, folder);
  await mkdir(into, { recursive: true });
  const server = await startFixtureServer();
  const chromium = await launchChromium();
  let taken = 0;
  try {
    await speak(chromium, language);
    await everySurface({
      chromium,
      width,
      article: server.put('/tour.html', articleToTour),
      look: async (name: string, view: Page | Frame) => {
        const page = 'page' in view ? view.page() : view;
        const before = page.viewportSize();
        await page.setViewportSize({ width: before?.width ?? width, height });
        await page.emulateMedia(media);
        await page.screenshot({ path: join(into, fileOf(name)) });
        if (before) await page.setViewportSize(before);
        taken++;
      },
    });
  } finally {
    await chromium.stop();
    await server.stop();
  }
  return taken;
}

await ensureBrowsers(['chromium']);
if (process.argv.includes('--build')) build(['chrome-test']);
await rm(OUTPUT, { recursive: true, force: true });
for (const looks of process.argv.includes('--store') ? FOR_STORES : LOOKS)
  process.stdout.write(`.output/screenshots/${looks.folder}: ${await take(looks)} pictures\n`);
