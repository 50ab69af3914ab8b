import { expect, test } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { articleWithNames } from './article-with-names.ts';

const read = (text: string) => {
  const { article, mentions } = articleWithNames(text);
  return findQuotes(article, mentions).map((quote) => [text.slice(quote.start, quote.end), quote.speaker]);
};

test.each([
  {
    sentence: 'words that the next paragraph closes are all of both, and one person’s',
    text: 'Obi said: “We waited for hours. We were cold.\n“We will wait no longer.”',
    quotes: [
      ['“We waited for hours. We were cold.', 'Obi'],
      ['“We will wait no longer.”', 'Obi'],
    ],
  },
  {
    sentence: 'over three paragraphs too',
    text: 'Obi said: “We waited for hours. We were cold.\n“We were wet. We were tired.\n“We will wait no longer.”',
    quotes: [
      ['“We waited for hours. We were cold.', 'Obi'],
      ['“We were wet. We were tired.', 'Obi'],
      ['“We will wait no longer.”', 'Obi'],
    ],
  },
  {
    sentence: 'a paragraph that is all quoted runs on, and whom the next one names said it',
    text: '“We waited for hours. We were cold.\n“It was late,” Brandt said.',
    quotes: [
      ['“We waited for hours. We were cold.', 'Brandt'],
      ['“It was late,”', 'Brandt'],
    ],
  },
  {
    sentence: 'the next paragraph closes without a mark at its start',
    text: 'Obi said: “We waited for hours. We were cold.\nWe will wait no longer.” It rained.',
    quotes: [
      ['“We waited for hours. We were cold.', 'Obi'],
      ['We will wait no longer.”', 'Obi'],
    ],
  },
  {
    sentence: 'a lost mark before another’s quote swallows nothing',
    text: 'Obi said: “We waited for hours. The ferry came at noon.\n“It was late,” Brandt said.',
    quotes: [
      ['“We waited for hours.', 'Obi'],
      ['“It was late,”', 'Brandt'],
    ],
  },
])('$sentence', ({ text, quotes }) => {
  expect(read(text)).toEqual(quotes);
});
