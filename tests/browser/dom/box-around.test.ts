/* What box is meant by a place, and which others are on the way out. */

import { afterEach, expect, test } from 'vitest';
import { boxAround } from '../../../lib/dom/boxes/box-around.ts';

afterEach(() => document.body.replaceChildren());

const nameOf = (element: Element | undefined): string =>
  element ? `${element.localName}${element.id ? `#${element.id}` : ''}` : 'none';

test.each<[string, string, string]>([
  ['a paragraph is a box', '<article><p><b data-target>x</b> y</p></article>', 'p'],
  ['an item of a list means the list', '<div><p>a</p><ul><li data-target>a</li><li>b</li></ul></div>', 'ul'],
  [
    'a list with its heading is one box',
    '<article><div id="box"><h3>More</h3><ul><li><a data-target>a</a></li><li>b</li></ul></div></article>',
    'div#box',
  ],
  ['a cell means the table', '<section><p>a</p><table><tr><td data-target>1</td></tr></table></section>', 'table'],
  [
    'a card in a row of cards means the row',
    '<div id="row"><div class="card" data-target>a</div><div class="card">b</div><div class="card">c</div></div>',
    'div#row',
  ],
  ['one of two boxes is itself', '<div><div class="x" data-target id="a">a</div><div class="x">b</div></div>', 'div#a'],
  [
    'a paragraph among those of its class is itself',
    `<div>${'<p class="t">a</p>'.repeat(4)}<p class="t" data-target id="p">b</p></div>`,
    'p#p',
  ],
])('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-target]') as Element;
  const pointed = boxAround(target);
  expect(nameOf(pointed?.way[pointed.at])).toBe(expected);
  expect(pointed?.way[0]).toBe(target);
  expect(pointed?.way.at(-1)?.parentElement).toBe(document.body);
});

test('the body and what is around it are none', () => {
  expect(boxAround(document.body)).toBeNull();
  expect(boxAround(document.documentElement)).toBeNull();
});
