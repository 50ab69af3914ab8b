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
    ['“We waited for hours,” chairman, CEO and president Adaku Obi said.', 'Obi'],
    ['“We waited for hours,” Obi, head of a ferry firm in the Harbour Board told us.', 'Obi'],
    ['Obi, 60, from Tolva, Norrland, said: “We waited for hours.”', 'Obi'],
    ['Obi of the Tolva Post recalled: “We waited for hours.”', 'Obi'],
    ['Obi, who called the wait “a disgrace to us all,” left.', 'Obi'],
    ['As Obi put it, “we waited for hours.”', 'Obi'],
    ['If all goes well, Obi said, “we open in May.”', 'Obi'],
    ['Obi and Brandt met. Obi told the Harbour Board it was late. “We waited,” he said.', 'Obi'],
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
    '“We waited for hours?” In a later note, Obi said that it was late.',
    '“We waited for hours,” residents and Mayor Obi said.',
    'Ada and Adaku Obi called it “a disgrace to us all.”',
    '“We waited for hours,” said the board, Obi left at noon.',
  ])('%s', (text) => {
    expect(read(text).map((quote) => quote[1])).toEqual([null]);
  });
});

describe('no quote at all', () => {
  test.each([
    'The “reform” of the workers’ rights was over.',
    "It's the '90s again, the dogs' owners' club says, and that's that.",
    'He read “The Long Road Home” twice.',
    'Obi told “Morning Round” that it was late.',
    'While “quick edit” stays, Obi said it was late.',
    'Obi said in “Nature” that it was late.',
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

test('a second verb of the same sentence keeps the speaker, and so does a programme named by its marks', () => {
  expect(read('Obi called it “a disgrace” and denounced “the whole of the board”.').map((quote) => quote[1])).toEqual([
    'Obi',
    'Obi',
  ]);
  expect(read('“We waited,” Obi said on Channel Nine’s “Morning Round” on Monday. “It was late.”')).toEqual([
    ['“We waited,”', 'Obi'],
    ['“It was late.”', 'Obi'],
  ]);
});

test('a verb that brings in the next words says nothing of a term before it', () => {
  expect(read('In an “open town of the north”, Obi wrote: “We waited for hours.”').map((quote) => quote[1])).toEqual([
    null,
    'Obi',
  ]);
});

test('words that go on behind the attribution keep their speaker', () => {
  expect(read('“We waited,” Obi said, “until the boat came.” Nobody else did.').map((quote) => quote[1])).toEqual([
    'Obi',
    'Obi',
  ]);
});
