/* Where a card may stand beside a name, so that it covers none of its lines. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { placeOfSpan } from '../../../lib/dom/paint/span-geometry.ts';
import { readPage } from '../../../lib/dom/read/read-page.ts';

const NAME = 'Anna Berg';

beforeEach(() => page.viewport(1000, 700));
afterEach(() => document.body.replaceChildren());

/** A page of one paragraph, and where the name stands in its text. */
function put(css: string, text = `The office is led by ${NAME} since the spring.`) {
  document.body.innerHTML = `<p style="margin: 0; font: 20px/30px monospace; ${css}">${text}</p>`;
  const map = readPage(document);
  const start = map.page.text.indexOf(NAME);
  return { map, span: { start, end: start + NAME.length } };
}

test('on one line it is that line', () => {
  const { map, span } = put('white-space: nowrap');
  const place = placeOfSpan(map, span);
  expect(place?.left).toBeGreaterThan(0);
  expect((place?.bottom ?? 0) - (place?.top ?? 0)).toBeLessThanOrEqual(30);
});

test('broken over two lines it reaches from the first to the second, at the left of the first', () => {
  const { map, span } = put('width: 26ch');
  const range = map.rangeOf(span) as StaticRange;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const rects = [...live.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects.at(-1)];
  expect(last?.top).toBeGreaterThan(first?.top ?? 0);
  expect(placeOfSpan(map, span)).toEqual({ left: first?.left, top: first?.top, bottom: last?.bottom });
});

test('broken over two columns it is where it begins', () => {
  const lines = 'word '.repeat(4);
  const { map, span } = put(
    'width: 600px; height: 240px; columns: 2; column-fill: auto',
    `${lines.repeat(11)} Anna Berg ${lines}`,
  );
  const place = placeOfSpan(map, span);
  expect((place?.bottom ?? 0) - (place?.top ?? 0)).toBeLessThan(120);
});

test('is null where the page no longer shows the words', () => {
  const { map, span } = put('');
  document.body.replaceChildren();
  expect(placeOfSpan(map, span)).toBeNull();
});
