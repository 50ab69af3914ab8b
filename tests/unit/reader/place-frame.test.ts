/* Where the frame stands: beside its words, inside the window, never over what it is about where there is room. */

import { describe, expect, test } from 'vitest';
import {
  isSheet,
  placeFrame,
  type WindowSize,
  type WordsBox,
  widthOf,
} from '../../../entrypoints/reader/overlay/place-frame.ts';

const whole = (width: number, height: number, coarse: boolean): WindowSize => ({
  ...{ left: 0, top: 0, typing: false },
  ...{ width, height, coarse },
});
const LAPTOP = whole(1280, 720, false);
const PHONE = whole(390, 780, true);
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
    ['a tablet held upright', whole(768, 1_024, true), true],
    ['a large tablet', whole(1_180, 820, true), false],
    ['a narrow window, by mouse', whole(479, 800, false), true],
    ['a window as wide as a panel beside words needs', whole(480, 800, false), false],
    ['a laptop at 400 %', whole(320, 180, false), true],
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
  expect(widthOf(whole(width, 600, false), 356)).toBe(wide);
});

describe('what is seen of a phone is less than its window', () => {
  const keyboard: WindowSize = { ...PHONE, height: 340, typing: true };

  test('a keyboard is on the glass: the editor stands on it, and may be nearly all there is', () => {
    const { top, height } = placed(keyboard, 600, words(10, 700));
    expect([top + height, height]).toEqual([340, 320]);
    expect(placed(keyboard, 200, null)).toMatchObject({ top: 140, height: 200 });
  });

  test('it is zoomed: the sheet is at the foot of what is seen, and no narrower than can be read', () => {
    const zoomed: WindowSize = { ...PHONE, left: 100, top: 200, width: 195, height: 390 };
    const { left, top, width, height } = placed(zoomed, 300, null);
    expect([left, top + height, width]).toEqual([100, 590, 300]);
  });

  test('a card beside words keeps inside it, too', () => {
    const zoomed: WindowSize = { ...LAPTOP, left: 300, top: 200, width: 640, height: 360 };
    const { left, top, height } = placed(zoomed, 200, words(310, 220));
    expect([left, top, height]).toEqual([310, 248, 200]);
    expect(placed(zoomed, 200, words(900, 540)).left).toBe(940 - 356 - GAP_PX);
  });
});

describe('a bar at selected words on a phone', () => {
  const bar = (beside: WordsBox) => placeFrame(PHONE, { width: 390, height: 60, isBar: true }, beside, null);

  test.each<[name: string, beside: WordsBox, top: number]>([
    ['stands at the foot', words(10, 300), 720],
    ['leaves the foot to the words that are there, and stands at the head', words(10, 715), 0],
  ])('%s', (_, beside, top) => {
    expect(bar(beside)).toMatchObject({ left: 0, top, width: 390, height: 60 });
  });
});
