/*
 * `npm run screenshots [-- --store | --docs] [--build]`: every surface of the test build, as a picture each, in
 * .output/screenshots: on a wide window in the light, in the dark and in the user's own colours, and on a phone, by
 * finger, in the light and in the dark. With `--store`, the pictures for the stores in each language of the interface,
 * or in those that are named after it; with `--docs`, the English ones of them and two more, in docs/screenshots.
 */

import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Frame, Page } from 'playwright-core';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../lib/i18n/interface-languages.ts';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { articleToTour, everySurface, speak } from '../tests/e2e/harness/every-surface.ts';
import { startFixtureServer } from '../tests/e2e/harness/fixture-server.ts';
import { ensureBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { DOCS_PICTURES } from './store/pictures/docs-pictures.ts';
import { missingFonts } from './store/pictures/fonts.ts';
import { takeStorePictures } from './store/pictures/take-store-pictures.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output/screenshots');
const DOCS = join(ROOT, 'docs/screenshots');

interface Looks {
  readonly folder: string;
  readonly width: number;
  readonly height: number;
  readonly phone?: boolean;
  readonly media: Parameters<Page['emulateMedia']>[0];
}

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740, phone: true };
const LOOKS: readonly Looks[] = [
  { ...WIDE, folder: 'light', media: { colorScheme: 'light' } },
  { ...WIDE, folder: 'dark', media: { colorScheme: 'dark' } },
  { ...WIDE, folder: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { ...PHONE, folder: 'phone-light', media: { colorScheme: 'light' } },
  { ...PHONE, folder: 'phone-dark', media: { colorScheme: 'dark' } },
];

const fileOf = (name: string): string => `${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.png`;

async function take({ folder, width, height, phone = false, media }: Looks): Promise<number> {
  const into = join(OUTPUT, folder);
  await mkdir(into, { recursive: true });
  const server = await startFixtureServer();
  const chromium = await launchChromium({ phone });
  let taken = 0;
  try {
    await speak(chromium, null);
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
        // In the user's own colours no name is painted that the tour could press next.
        await page.emulateMedia({ forcedColors: 'none' });
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

function needLetters(languages: readonly InterfaceLanguage[]): void {
  const fonts = missingFonts(languages);
  if (fonts.length > 0) throw new Error(`letters are missing here: apt-get install ${fonts.join(' ')}`);
}

const say = (files: readonly string[]) => process.stdout.write(`${files.join('\n')}\n`);

const flags = process.argv.slice(2);
const named = INTERFACE_LANGUAGES.filter((language) => flags.includes(language));
await ensureBrowsers(['chromium']);
if (flags.includes('--build')) build(['chrome-test']);
if (flags.includes('--docs')) say(await takeStorePictures('en', DOCS, DOCS_PICTURES));
else if (flags.includes('--store')) {
  const languages = named.length > 0 ? named : INTERFACE_LANGUAGES;
  needLetters(languages);
  for (const language of languages) say(await takeStorePictures(language, join(OUTPUT, 'store', language)));
} else {
  await rm(OUTPUT, { recursive: true, force: true });
  for (const looks of LOOKS)
    process.stdout.write(`.output/screenshots/${looks.folder}: ${await take(looks)} pictures\n`);
}
