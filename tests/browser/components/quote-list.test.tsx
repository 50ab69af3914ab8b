import { describe, expect, test, vi } from 'vitest';
import { QuoteList, quotesOf } from '../../../components/quote-list.tsx';
import type { Card } from '../../../lib/cards/card.ts';
import { aCard } from './a-card.ts';
import { draw, place, press } from './drawn.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { expectLetters, HOSTILE } from './hostile.ts';

const quote = (start: number, text: string) => ({ start, end: start + 4, text });
const speaker = (name: string, ...quotes: Card['quotes'][number][]): Card => ({ ...aCard(), name, quotes });

const CAST = [
  speaker('Adaku Obi', quote(90, '“We waited.”'), quote(10, '“It was cold.”')),
  speaker('Brandt', quote(40, '“It came at noon.”')),
];

describe('the quotes of an article', () => {
  test('tell who said what in its order, and lead to the words', async () => {
    const onGoTo = vi.fn();
    await draw(<QuoteList quotes={quotesOf(CAST)} onGoTo={onGoTo} />);
    expect([...place.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Adaku Obi“It was cold.”',
      'Brandt“It came at noon.”',
      'Adaku Obi“We waited.”',
    ]);
    await press('It came at noon');
    expect(onGoTo.mock.calls).toEqual([[expect.objectContaining({ start: 40, end: 44 })]]);
    await expectAccessible();
  });

  test.each(HOSTILE)('show %s as letters', async (_, words) => {
    await draw(<QuoteList quotes={quotesOf([...CAST, speaker(words, quote(70, words))])} onGoTo={vi.fn()} />);
    expectLetters(words);
  });
});
