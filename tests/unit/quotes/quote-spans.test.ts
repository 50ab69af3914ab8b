import { expect, test } from 'vitest';
import { quoteSpans } from '../../../lib/quotes/quote-spans.ts';

const spansIn = (text: string) =>
  quoteSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly marks', '“We waited,” Obi said.', ['“We waited,”']],
  ['German marks', 'Obi: „Wir warten.“', ['„Wir warten.“']],
  ['French marks with spaces inside', '« Nous attendons », dit Obi.', ['« Nous attendons »']],
  ['single marks, and an apostrophe inside', '‘We don’t wait,’ Obi said.', ['‘We don’t wait,’']],
  [
    'straight marks inside straight marks',
    '"By the term "ferry people" they mean us," Obi said.',
    ['"By the term "ferry people" they mean us,"'],
  ],
  [
    'German marks inside German marks',
    '„Man sagt, dass „alles bezahlt“ sei“, so Obi.',
    ['„Man sagt, dass „alles bezahlt“ sei“'],
  ],
  ['a lost closing mark before the next words', '"We waited. "They came," Obi said.', ['"We waited.', '"They came,"']],
  ['two single marks on either side', "''We shall see,'' Obi said.", ["''We shall see,''"]],
  ['two grave accents and two single marks', "``We shall see,'' Obi said.", ["``We shall see,''"]],
  ['two single marks that are never closed', "''We shall see, Obi said.", []],
  ['years and contractions', "It's the '90s, and the dogs' owners know it.", []],
])('%s', (_, text, spans) => {
  expect(spansIn(text)).toEqual(spans);
});
