import { describe, expect, test } from 'vitest';
import type { PageMap } from '../../../../lib/dom/read/page-map.ts';
import { readPage } from '../../../../lib/dom/read/read-page.ts';
import { page } from '../page.ts';

const open = (body: string): { map: PageMap; document: Document } => {
  const document = page(`<body>${body}</body>`);
  return { map: readPage(document), document };
};

/** What a browser would show selected, read through a live range of the same ends. */
function wordsOf(document: Document, range: StaticRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString().replace(/\s+/g, ' ');
}

const find = (map: PageMap, words: string) => {
  const start = map.page.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('from text to page and back', () => {
  test.each([
    ['inside one node', '<p>The old harbour</p>', 'old'],
    ['across inline elements', '<p>The <b>old <i>har</i></b>bour reopens</p>', 'old harbour'],
    ['where white space was collapsed', '<p>The \n\n  old\n   harbour  </p>', 'old harbour'],
    ['where characters without width were dropped', '<p>The o\u200bld\u2060 harbour</p>', 'old harbour'],
    ['in text with surrogate pairs', '<p>𝒜 🚢 The old harbour 🚢</p>', 'old harbour 🚢'],
    ['right to left', '<p dir="rtl">الميناء القديم يفتح</p>', 'القديم'],
  ])('a span %s gives its words and comes back the same', (_name, body, words) => {
    const { map, document } = open(body);
    const span = find(map, words);
    const range = map.rangeOf(span);
    expect(range).not.toBeNull();
    expect(wordsOf(document, range as StaticRange).replace(/[\u200b\u2060]/g, '')).toBe(words);
    expect(map.spanOf(range as StaticRange)).toEqual(span);
  });

  test('every block of a page comes back the same', () => {
    const { map } = open(
      '<div>a <b> b</b><br>c</div><ul><li>d</li><li> <a href="/">e f</a> </li></ul><pre>g\nh  i</pre>',
    );
    for (const block of map.page.blocks) {
      const span = { start: block.start, end: block.end };
      expect(map.spanOf(map.rangeOf(span) as StaticRange)).toEqual(span);
    }
  });

  test('a span over two blocks covers both', () => {
    const { map, document } = open('<p>One.</p><p>Two.</p>');
    expect(wordsOf(document, map.rangeOf({ start: 0, end: 9 }) as StaticRange)).toBe('One.Two.');
  });

  test('a range given by elements means the words inside it', () => {
    const { map, document } = open('<p>One.</p><p id="two"> Two <b>three</b> </p><p>Four.</p>');
    const range = document.createRange();
    range.selectNode(document.getElementById('two') as Element);
    expect(map.spanOf(range)).toEqual(find(map, 'Two three'));
    range.selectNodeContents(document.body);
    expect(map.spanOf(range)).toEqual({ start: 0, end: map.page.text.length });
  });

  test('white space at the ends of a selection is not part of the span', () => {
    const { map, document } = open('<p>One two three</p>');
    const node = document.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, 3);
    range.setEnd(node, 8);
    expect(map.spanOf(range)).toEqual(find(map, 'two'));
  });

  test('a range in hidden text, and an empty one, is no span', () => {
    const { map, document } = open('<p>One</p><p hidden id="h">secret</p><p>Two</p>');
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('h') as Element);
    expect(map.spanOf(range)).toBeNull();
    range.collapse();
    expect(map.spanOf(range)).toBeNull();
  });

  test('empty and outlying spans have no range', () => {
    const { map } = open('<p>One</p>');
    expect(map.rangeOf({ start: 1, end: 1 })).toBeNull();
    expect(map.rangeOf({ start: 10, end: 12 })).toBeNull();
  });

  test('words the page has since removed have no range', () => {
    const { map, document } = open('<p>One</p><p>Two</p>');
    document.querySelector('p')?.remove();
    expect(map.rangeOf({ start: 0, end: 3 })).toBeNull();
    expect(map.rangeOf({ start: 4, end: 7 })).not.toBeNull();
  });
});
