import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { plainArticle } from '../../plain-article.ts';
import { growthRatio } from '../growth.ts';

const PEOPLE = ['Adaku Obi', 'Obi', 'Brandt', 'Marek Novak'];
const ORGS = ['Harbour Board'];

/** An article of plain paragraphs; every name of the lists is a mention, a surname the same entity as its full name. */
function articleWithNames(text: string, language = 'en') {
  const mentions = [...PEOPLE, ...ORGS].flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<!Adaku )${name}`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      entity: name.split(' ').at(-1) ?? name,
      type: ORGS.includes(name) ? 'organisation' : 'person',
    })),
  );
  const article = plainArticle(text, { language });
  return { article, mentions };
}

function read(text: string) {
  const { article, mentions } = articleWithNames(text);
  return findQuotes(article, mentions).map((quote) => [text.slice(quote.start, quote.end), quote.speaker]);
}

describe('the speaker is named', () => {
  test.each([
    ['Obi said: “We waited for hours.”', 'Obi'],
    ['“We waited for hours,” said Adaku Obi.', 'Obi'],
    ['"We waited for hours," Brandt, a nurse, told reporters.', 'Brandt'],
    ['‘We waited for hours,’ according to the Harbour Board.', 'Board'],
    ['Brandt got up. “We waited for hours,” he said.', 'Brandt'],
    ['„We waited for hours“, Brandt added.', 'Brandt'],
  ])('%s', (text, speaker) => {
    expect(read(text).map((quote) => quote[1])).toEqual([speaker]);
  });
});

describe('the speaker is not stated', () => {
  test.each([
    'Obi met Brandt. “We waited for hours,” he said.',
    'A friend of Obi said: “We waited for hours.”',
    '“We waited for hours,” said a spokesman for Brandt.',
    '“We waited for hours,” Obi and Brandt said.',
    'Obi was told: “We waited for hours.”',
    '“We waited for hours,” read a sign behind Obi.',
  ])('%s', (text) => {
    expect(read(text).map((quote) => quote[1])).toEqual([null]);
  });
});

describe('no quote at all', () => {
  test.each([
    'The “reform” of the workers’ rights was over.',
    "It's the '90s again, the dogs' owners' club says, and that's that.",
    'He read “The Long Road Home” twice.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('marks that do not match', () => {
  test('a second opening mark ends the words before it', () => {
    expect(read('Asked why, Obi said: “That is why we came. “They are great,” she said.')).toEqual([
      ['“That is why we came.', 'Obi'],
      ['“They are great,”', 'Obi'],
    ]);
  });

  test('words never closed end with their sentence', () => {
    const [first] = read('Obi said: “We waited for hours. The board met at noon. It rained.');
    expect(first).toEqual(['“We waited for hours.', 'Obi']);
  });
});

test('words that go on behind the attribution keep their speaker', () => {
  expect(read('“We waited,” Obi said, “until the boat came.” Nobody else did.').map((quote) => quote[1])).toEqual([
    'Obi',
    'Obi',
  ]);
});

test.each([
  ['many paragraphs', '\n'],
  ['one endless paragraph', ' '],
])('the cost of %s grows with the text, not faster', (_, between) => {
  const piece = `“We waited for hours,” Obi said. It's 'odd "and “wrong ‘so he said`;
  const ratio = growthRatio((copies) => {
    const { article, mentions } = articleWithNames(Array(copies).fill(piece).join(between));
    return () => findQuotes(article, mentions);
  }, 150);
  expect(ratio).toBeLessThan(2.3);
});
