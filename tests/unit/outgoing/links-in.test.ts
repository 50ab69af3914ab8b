import { expect, test } from 'vitest';
import { linksIn } from '../../../lib/outgoing/links-in.ts';
import type { OutgoingBlock, Stretch, Words } from '../../../lib/outgoing/outgoing-article.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';
const words = (...pieces: readonly (readonly [text: string, address?: string])[]): Words =>
  pieces.map(
    ([text, address = null]): Stretch => ({ text, address, colour: null, date: null, dimmed: false, notes: [] }),
  );

test.each<[what: string, blocks: readonly OutgoingBlock[], links: readonly string[]]>([
  ['none', [{ type: 'paragraph', words: words(['No link.']) }], []],
  [
    'each once, as it is called first',
    [{ type: 'paragraph', words: words(['one', A], [' and '], ['two', A]) }],
    ['one'],
  ],
  ['one that a note begins in', [{ type: 'paragraph', words: words(['the long ', A], ['way', A]) }], ['the long way']],
  ['two side by side', [{ type: 'paragraph', words: words(['one', A], ['two', B]) }], ['one', 'two']],
  ['none without words', [{ type: 'paragraph', words: words([' ', A]) }], []],
  [
    'in blocks of every kind',
    [
      { type: 'heading', level: 2, words: words(['a', `${A}1`]) },
      { type: 'quote', paragraphs: [words(['b', `${A}2`])] },
      { type: 'preformatted', lines: [words(['c', `${A}3`])] },
      { type: 'list', items: [{ depth: 1, isOrdered: false, paragraphs: [words(['d', `${A}4`])] }] },
      { type: 'table', rows: [[[words(['e', `${A}5`])]]] },
      { type: 'picture', address: A, alt: '', caption: words(['f', `${A}6`]), credit: '' },
    ],
    ['a', 'b', 'c', 'd', 'e', 'f'],
  ],
])('links: %s', (_, blocks, links) => {
  expect(linksIn(blocks).map((link) => link.words)).toEqual(links);
});
