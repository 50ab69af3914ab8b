/* Where the frame stands: beside its words, inside the window, never over what it is about where there is room. */

import { describe, expect, test } from 'vitest';
import {
  isSheet,
  placeFrame,
  type WindowSize,
  type WordsBox,
  widthOf,
} from '../../../entrypoints/reader/overlay/place-frame.ts';

const LAPTOP: WindowSize = { width: 1280, height: 720, coarse: false };
const PHONE: WindowSize = { width: 390, height: 780, coarse: true };
const GAP_PX = 8;
const words = (left: number, top: number, bottom = top + 20): WordsBox => ({ left, top, bottom });
const placed = (view: WindowSize, height: number, beside: WordsBox | null, side: 'above' | 'below' | null = null) =>
  placeFrame(view, { width: widthOf(view, 356), height }, beside, side);

describe('beside words', () => {
  test.each<[name: string, height: number, beside: WordsBox, side: 'above' | 'below', top: number]>([
    ['near the top: below them', 300, words(100, 50), 'below', 78],
    ['near the foot: above them', 300, words(100, 600), 'above', 292],
    ['where both sides have room: below', 100, words(100, 350), 'below', 378],
    ['where neither has: on the larger', 500, words(100, 300), 'below', 328],
    ['over two lines: below the second', 200, words(100, 100, 160), 'below', 168],
    ['over two lines near the foot: above the first', 200, words(100, 600, 660), 'above', 392],
  ])('%s', (_, height, beside, side, top) => {
    const box = placed(LAPTOP, height, beside);
    expect([box.side, box.top]).toEqual([side, top]);
  });

  test.each<[name: string, left: number, stands: number]>([
    ['at their left edge', 100, 100],
    ['not out of the window on the right', 1200, 1280 - 356 - GAP_PX],
    ['nor on the left', -50, GAP_PX],
  ])('%s', (_, left, stands) => {
    expect(placed(LAPTOP, 200, words(left, 100)).left).toBe(stands);
  });

  test.each([0, 50, 150, 250, 350, 450, 550, 650, 700])('%i px down a window they are not covered', (top) => {
    const beside = words(100, top);
    const box = placed(LAPTOP, 300, beside);
    expect(box.top >= beside.bottom || box.top + box.height <= beside.top).toBe(true);
    expect(box.top).toBeGreaterThanOrEqual(GAP_PX);
    expect(box.top + box.height).toBeLessThanOrEqual(LAPTOP.height - GAP_PX);
  });

  test('keeps to its side when it grows there, though the other has more room', () => {
    const beside = words(100, 400);
    expect(placed(LAPTOP, 100, beside, null).side).toBe('below');
    expect(placed(LAPTOP, 350, beside, null).side).toBe('above');
    expect(placed(LAPTOP, 350, beside, 'below')).toMatchObject({ side: 'below', top: 428 });
  });
});

describe('how high it is', () => {
  test.each<[name: string, view: WindowSize, wanted: number, beside: WordsBox, height: number]>([
    ['as it wants', LAPTOP, 240, words(100, 50), 240],
    ['560 px at most', { ...LAPTOP, height: 2_000 }, 3_000, words(100, 50), 560],
    ['seven tenths of the window at most', { ...LAPTOP, height: 500 }, 3_000, words(100, 20), 350],
    ['as the room beside its words', LAPTOP, 500, words(100, 380), 364],
    ['160 px at least, be the room less', { ...LAPTOP, height: 300 }, 200, words(100, 140), 160],
  ])('%s', (_, view, wanted, beside, height) => {
    expect(placed(view, wanted, beside).height).toBe(height);
  });
});

test('without words it stands in the middle, in the upper part of the window', () => {
  const box = placed(LAPTOP, 200, null);
  expect(box.left).toBe((1280 - 356) / 2);
  expect(box.top).toBe(180 + GAP_PX);
});

describe('a sheet at the foot', () => {
  test.each<[name: string, view: WindowSize, sheet: boolean]>([
    ['a phone', PHONE, true],
    ['a tablet held upright', { width: 768, height: 1_024, coarse: true }, true],
    ['a large tablet', { width: 1_180, height: 820, coarse: true }, false],
    ['a narrow window, by mouse', { width: 479, height: 800, coarse: false }, true],
    ['a window as wide as a panel beside words needs', { width: 480, height: 800, coarse: false }, false],
    ['a laptop at 400 %', { width: 320, height: 180, coarse: false }, true],
  ])('%s: %o', (_, view, sheet) => {
    expect(isSheet(view)).toBe(sheet);
    expect(placed(view, 300, words(10, 10)).sheet).toBe(sheet);
  });

  test.each([60, 200, 300, 2_000])(
    'of %i px leaves the middle of a phone to the words that are jumped to',
    (wanted) => {
      const { left, top, width, height } = placed(PHONE, wanted, words(10, 700));
      expect([left, width, top + height]).toEqual([0, PHONE.width, PHONE.height]);
      expect(top).toBeGreaterThan(PHONE.height / 2);
    },
  );
});

test.each<[window: number, width: number]>([
  [1280, 356],
  [480, 356],
  [479, 479],
  [320, 320],
])('in a window of %i px it is %i px wide', (width, wide) => {
  expect(widthOf({ width, height: 600, coarse: false }, 356)).toBe(wide);
});
