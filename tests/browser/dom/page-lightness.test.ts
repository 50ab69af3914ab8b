import { afterEach, describe, expect, test } from 'vitest';
import { highlightCss, LAYERS, type Layer, randomNames } from '../../../lib/dom/paint/highlighter.ts';
import { isDarkPage, luminance } from '../../../lib/dom/paint/page-lightness.ts';

afterEach(() => document.body.replaceChildren());

const words = (colour: string): Element => {
  document.body.innerHTML = `<p style="color: ${colour}">Words</p>`;
  return document.body.firstElementChild as Element;
};

describe('a page is dark by its words', () => {
  test.each([
    ['#1a1a1a', false],
    ['#555', false],
    ['#767676', false],
    ['#bbb', true],
    ['#eceae4', true],
    ['color(srgb 0.9 0.9 0.9)', true],
    ['oklch(0.9 0.01 90)', true],
    ['oklab(0.3 0 0)', false],
    ['lab(90 0 0)', true],
    ['rgba(240, 240, 240, 0.9)', true],
    ['color(display-p3 1 1 1)', false],
    ['transparent', false],
  ])('in %s: %s', (colour, dark) => {
    expect(isDarkPage(words(colour))).toBe(dark);
  });

  test('and not where there are none', () => {
    expect(isDarkPage(null)).toBe(false);
  });
});

const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
/** Of a layer's words over a ground, both as the browser computes them. */
function contrastOn(ground: number, layer: Layer): number {
  const names = randomNames();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(names, LAYERS, ''));
  document.adoptedStyleSheets = [sheet];
  const { color, backgroundColor } = getComputedStyle(words('black'), `::highlight(${names[layer]})`);
  const [, , , alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  const mixed = Math.round(ground * (1 - alpha) + 128 * alpha);
  document.adoptedStyleSheets = [];
  return ratio(luminance(color), luminance(`rgb(${mixed}, ${mixed}, ${mixed})`));
}

describe('dimmed junk', () => {
  test.each([
    [0xff, 'junk'],
    [0xf5, 'junk'],
    [0xe5, 'junk'],
    [0x00, 'junk-on-dark'],
    [0x1e, 'junk-on-dark'],
    [0x36, 'junk-on-dark'],
  ] as const)('on grey %i is read by everybody (%s)', (ground, layer) => {
    expect(contrastOn(ground, layer)).toBeGreaterThanOrEqual(4.5);
  });
});
