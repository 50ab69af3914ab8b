import { describe, expect, test } from 'vitest';
import { lineStatistics } from '../../../lib/junk/detectors/line-statistics.ts';
import { junkContext } from '../../../lib/junk/junk-context.ts';
import type { BlockKind } from '../../../lib/text/page-text.ts';
import { contentOf, page } from '../dom/page.ts';

const TEXT =
  'Mayor Ruth Ainsley said that the work would cost four million pounds and begin in June, and that it would last until the spring.';

/** What is marked of a page all of whose lines score low, but for paragraphs of running text and those said not to. */
function markedIn(html: string, scoresHigh = (_text: string): boolean => false): string[] {
  const content = contentOf(page(`<article><p>${TEXT}</p>${html}<p>${TEXT} So it was.</p></article>`));
  const { text } = content;
  const long = (kind: BlockKind, length: number): boolean => kind === 'paragraph' && length > 100;
  const blocks = content.blocks.map((block) => ({
    ...block,
    inArticle: true,
    score: long(block.kind, block.end - block.start) || scoresHigh(text.slice(block.start, block.end)) ? 0.95 : 0.02,
  }));
  return lineStatistics.find(junkContext({ ...content, blocks })).map(({ start, end }) => text.slice(start, end));
}

describe('left as text, however little it reads like it', () => {
  test.each([
    [
      'the signature of a quoted post',
      '<blockquote>— Tom Marsh (@tommarsh) <a href="/x">March 13, 2026</a></blockquote>',
    ],
    ['one with another dash', '<p>– Ольга Вебер (@olga_w) 13 марта 2026</p>'],
    [
      'name and office under a pulled quotation',
      '<div class="pull-quote"><p>I do not read papers.</p><div>Tom Marsh</div><div>Baker in Quay Street</div></div>',
    ],
    ['the same in a box named in German', '<div class="zitat-box"><span>Ruth Ainsley</span></div>'],
    ['a place in capitals above its part', '<h2>PENHALLOW</h2>'],
    ['a numbered heading', '<h3>3. What the county says</h3>'],
    ['the items of a list in the text', '<ul><li>Hollin Cross</li><li>Marlow Bay</li></ul>'],
    ['those of a list in a list', '<ul><li>North<ul><li>Marlow Bay</li></ul></li></ul>'],
    ['where a line is taken from', '<p>[Courier]</p>'],
    ['the name of a product that is linked to its shop', '<h3><a href="https://shop.example/9">Braun 9</a></h3>'],
    [
      'a sentence half of which is a link',
      '<p>The <a href="/2026/03/x">wall of Penhallow is to be raised by a</a> metre after the flood.</p>',
    ],
  ])('%s', (_name, html) => expect(markedIn(html)).toEqual([]));
});

test.each([
  ['＜震度5弱＞', '＜震度4＞', []],
  ['■午前', '■午後', []],
  ['【関連記事】', '＜震度4＞', ['【関連記事】', '＜震度4＞']],
])('East Asian sub-heads are written alike: %s, %s', (first, second, junk) => {
  const html = `<p>${first}</p><p>Takanabe</p><p>${second}</p><p>Aso</p>`;
  expect(markedIn(html, (text) => /^[AT]/.test(text))).toEqual(junk);
});

test('names linked to where they are, each above its few words, are a list of such places', () => {
  const entry = (name: string) => `<h2><a href="https://${name}.example">The ${name}</a></h2><p>Fish.</p>`;
  const places = (names: string[]) => `<div class="list">${names.map(entry).join('')}</div>`;
  expect(markedIn(places(['oar', 'lamp', 'net']), (text) => text === 'Fish.')).toEqual([]);
  expect(markedIn(places(['oar']), (text) => text === 'Fish.')).toEqual(['The oar']);
});

test('a table is marked as a whole or not at all', () => {
  const table = '<table><tr><td>Penhallow</td><td>41</td></tr><tr><td>Marlow</td><td>39</td></tr></table>';
  expect(markedIn(table)).toEqual(['Penhallow', '41', 'Marlow', '39']);
  expect(markedIn(table, (text) => text === '41')).toEqual(['Penhallow', '41', 'Marlow', '39']);
  expect(markedIn(table, (text) => /\d/.test(text))).toEqual([]);
});

describe('still marked', () => {
  test.each([
    ['a heading that is a plea', '<h2>Our newsletter</h2>', ['Our newsletter']],
    ['a heading in a box of its own', '<div class="box"><h2>PENHALLOW</h2></div>', ['PENHALLOW']],
    [
      'a list under a line that is a link',
      '<p>More on <a href="/audio">Tarn Radio</a></p><ul><li>The bell</li><li>The diver</li></ul>',
      ['More on Tarn Radio', 'The bell', 'The diver'],
    ],
    ['the items of a bar', '<aside><ul><li>Print</li></ul></aside>', ['Print']],
    ['a list of links', '<ul><li><a href="/2026/03/x">Insurers leave</a></li></ul>', ['Insurers leave']],
    ['a heading linked to a story', '<h3><a href="/2026/03/x">Insurers leave town</a></h3>', ['Insurers leave town']],
  ])('%s', (_name, html, expected) => expect(markedIn(html)).toEqual(expected));
});
