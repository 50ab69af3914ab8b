import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { articleWithNames } from './article-with-names.ts';

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
