/*
 * The pictures for the stores, 1280 × 800 and without transparency as they ask: five in each language of the interface,
 * of the extension itself on its demo article in that language, or on the English one where no names are found in it.
 */

import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InterfaceLanguage } from '../../../lib/i18n/interface-languages.ts';
import type { DocsPicture } from './docs-pictures.ts';
import { PICTURE, picturePage } from './picture-page.ts';
import { type PictureWords, SCENES, type SceneName } from './scenes.ts';
import { setStage } from './stage.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export const pictureWords = (): Readonly<Record<InterfaceLanguage, PictureWords>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'));

/**
 * Gives the files it wrote.
 *
 * @param more pictures of another kind, after them
 */
export async function takeStorePictures(
  language: InterfaceLanguage,
  folder: string,
  more: Readonly<Record<string, DocsPicture>> = {},
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const words = pictureWords()[language];
  const icon = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8');
  const stage = await setStage(language);
  const files: string[] = [];

  async function hang(name: string, content: string): Promise<void> {
    const path = join(folder, `${files.length + 1}-${name}.png`);
    const easel = await stage.chromium.context.newPage();
    await easel.setViewportSize(PICTURE);
    await easel.setContent(content);
    await easel.bringToFront();
    await easel.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await easel.screenshot({ path });
    await easel.close();
    files.push(path);
  }

  try {
    for (const [name, scene] of Object.entries(SCENES) as [SceneName, (typeof SCENES)[SceneName]][]) {
      const shown = await scene(stage, words);
      await hang(name, picturePage({ language, caption: words.captions[name], ...shown }, icon));
    }
    for (const [name, content] of Object.entries(more)) await hang(name, await content(stage, icon));
  } finally {
    await stage.stop();
  }
  return files;
}
