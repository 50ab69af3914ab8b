/*
 * `npm run draw`: the icons of the package and the tiles of the stores, from drawings of our own, by the Chromium that
 * the tests use. Tiles and the stores' logo are written without transparency, which Chrome's store refuses.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { ensureBrowsers } from '../browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Image {
  readonly drawing: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** What is not drawn is see-through. */
  readonly clear: boolean;
  /** Grey and pale, as what is switched off. */
  readonly off?: boolean;
}

const icon = (size: number): Image => ({
  drawing: 'public/icon.svg',
  file: `public/icon/${size}.png`,
  width: size,
  height: size,
  clear: true,
});

export const IMAGES: readonly Image[] = [
  ...[16, 32, 48, 96, 128].map(icon),
  ...[16, 32].map((size) => ({ ...icon(size), file: `public/icon/off-${size}.png`, off: true })),
  { ...icon(300), file: 'docs/store/images/logo-300x300.png' },
  {
    drawing: 'scripts/store/drawings/tile-small.svg',
    file: 'docs/store/images/tile-440x280.png',
    width: 440,
    height: 280,
    clear: false,
  },
  {
    drawing: 'scripts/store/drawings/tile-large.svg',
    file: 'docs/store/images/tile-1400x560.png',
    width: 1400,
    height: 560,
    clear: false,
  },
];

async function draw(): Promise<void> {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  for (const { drawing, file, width, height, clear, off = false } of IMAGES) {
    const path = join(ROOT, file);
    mkdirSync(dirname(path), { recursive: true });
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${width}px;height:${height}px${off ? ';filter:grayscale(1) opacity(0.5)' : ''}}</style>${readFileSync(join(ROOT, drawing), 'utf8')}`,
    );
    await page.screenshot({ path, omitBackground: clear });
    process.stdout.write(`${file}\n`);
  }
  await browser.close();
}

if (process.argv[1] === import.meta.filename) await draw();
