import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { placePanel } from '../../../components/panel/place-panel.ts';

const [WIDTH, HEIGHT] = [900, 600];
const panel = document.createElement('div');

beforeAll(() => page.viewport(WIDTH, HEIGHT));
afterAll(() => page.viewport(414, 896));
afterEach(() => panel.remove());

/** A panel of this height, put beside words. */
function placed(height: number, beside: DOMRect | null, growing = false): DOMRect {
  panel.style.cssText += `position: fixed; width: 300px; overflow: hidden`;
  panel.innerHTML = `<div style="height: ${height}px"></div>`;
  document.body.append(panel);
  placePanel(panel, beside, growing);
  return panel.getBoundingClientRect();
}

const words = (top: number, left = 100): DOMRect => new DOMRect(left, top, 80, 20);

describe('a panel stands', () => {
  test.each<[string, number, DOMRect | null, { left: number; top: number; height: number }]>([
    ['below its words', 200, words(100), { left: 100, top: 128, height: 200 }],
    ['above them, where there is more room', 200, words(500), { left: 100, top: 292, height: 200 }],
    ['inside the window at its right edge', 200, words(100, 880), { left: 592, top: 128, height: 200 }],
    ['inside it at its left edge', 200, words(100, -50), { left: 8, top: 128, height: 200 }],
    [
      'beside its words rather than over them, though it must scroll',
      900,
      words(250),
      { left: 100, top: 278, height: 314 },
    ],
    ['in the middle, where it has no words', 200, null, { left: 300, top: 158, height: 200 }],
  ])('%s', (_, height, beside, expected) => {
    expect(placed(height, beside)).toMatchObject(expected);
  });

  test('on its side, when it grows', () => {
    placed(100, words(320));
    expect(placed(500, words(320), true).top).toBe(348);
    expect(placed(500, words(320)).bottom).toBeLessThan(320);
  });

  test('at the foot of a narrow window', async () => {
    await page.viewport(400, 700);
    placed(200, words(100));
    expect(panel.className).toContain('sheet');
    panel.className = '';
    await page.viewport(WIDTH, HEIGHT);
  });
});
