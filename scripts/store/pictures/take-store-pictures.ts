/*
 * The pictures for the stores, 1280 × 800 and without transparency as they ask: five in each language of the interface,
 * of the extension itself on its demo article in that language, or on the English one where no names are found in it.
 */

import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InterfaceLanguage } from '../../../lib/i18n/interface-languages.ts';
import { PICTURE, picturePage } from './picture-page.ts';
import { type PictureWords, SCENES, type SceneName } from './scenes.ts';
import { setStage } from './stage.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export const pictureWords = (): Readonly<Record<InterfaceLanguage, PictureWords>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'));

/** Gives the files it wrote. */
export async function takeStorePictures(language: InterfaceLanguage, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const words = pictureWords()[language];
  const icon = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8');
  const stage = await setStage(language);
  const files: string[] = [];
  try {
    for (const [name, scene] of Object.entries(SCENES) as [SceneName, (typeof SCENES)[SceneName]][]) {
      const shown = await scene(stage, words);
      const easel = await stage.chromium.context.newPage();
      await easel.setViewportSize(PICTURE);
      await easel.setContent(picturePage({ language, caption: words.captions[name], ...shown }, icon));
      const path = join(folder, `${files.length + 1}-${name}.png`);
      await easel.bringToFront();
      await easel.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      await easel.screenshot({ path });
      await easel.close();
      files.push(path);
    }
  } finally {
    await stage.stop();
  }
  return files;
}
