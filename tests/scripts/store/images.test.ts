/* What the stores ask of pictures, of those that are kept here; and that the others can be taken in every language. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../lib/i18n/interface-languages.ts';
import { IMAGES } from '../../../scripts/store/draw-images.ts';
import { demoPicture, demoWords } from '../../../scripts/store/pictures/demo-words.ts';
import { DOCS_PICTURES } from '../../../scripts/store/pictures/docs-pictures.ts';
import { PICTURE } from '../../../scripts/store/pictures/picture-page.ts';
import { SCENES } from '../../../scripts/store/pictures/scenes.ts';
import { pictureWords } from '../../../scripts/store/pictures/take-store-pictures.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SCREENSHOTS = 'docs/screenshots';
/** Colour without transparency, and with it, as the head of a PNG says it. */
const [OPAQUE, CLEAR] = [2, 6];
/** Of what is kept in the repository; a megabyte more at each redrawing would stay in it for ever. */
const MAX_BYTES = 350_000;
/** Two lines over a picture. */
const MAX_CAPTION_CHARACTERS = 64;

function headOf(file: string) {
  const bytes = readFileSync(join(ROOT, file));
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  expect(bytes.length, file).toBeLessThan(MAX_BYTES);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colour: bytes[25] };
}

test.each(IMAGES)('$file is as large as it is to be', ({ file, width, height, clear }) => {
  expect(headOf(file)).toEqual({ width, height, colour: clear ? CLEAR : OPAQUE });
});

test('the sizes that the stores name are all there', () => {
  const sizes = readdirSync(join(ROOT, 'docs/store/images')).map((name) => /\d+x\d+/.exec(name)?.[0]);
  expect(sizes.sort()).toEqual(['1400x560', '300x300', '440x280']);
});

test('the English pictures for the stores are kept, and those that no store shows', () => {
  const wanted = [...Object.keys(SCENES), ...Object.keys(DOCS_PICTURES)].map((name, at) => `${at + 1}-${name}.png`);
  expect(readdirSync(join(ROOT, SCREENSHOTS)).sort()).toEqual(wanted);
  for (const name of wanted) expect(headOf(`${SCREENSHOTS}/${name}`)).toEqual({ ...PICTURE, colour: OPAQUE });
});

describe.each(INTERFACE_LANGUAGES)('pictures in %s', (language) => {
  const words = pictureWords()[language];

  test('have a caption each, that fits', () => {
    expect(Object.keys(words.captions)).toEqual(Object.keys(SCENES));
    for (const caption of Object.values(words.captions)) {
      expect(caption.trim()).not.toBe('');
      expect(caption.length).toBeLessThanOrEqual(MAX_CAPTION_CHARACTERS);
      expect(caption).not.toMatch(/[<>&]/);
    }
  });

  test('have notes to show, and an article to show them on', () => {
    for (const part of [words.notes, words.tags]) expect(Object.keys(part)).toEqual(['quote', 'gap', 'story']);
    for (const part of ['title', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'story', 'caption'])
      expect(demoWords(language)[part], part).toBeTruthy();
  });
});

test('the article has its picture', () => {
  expect(demoPicture()).toMatch(/^<svg[\s\S]+<\/svg>$/);
});
