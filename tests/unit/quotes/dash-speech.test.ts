import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { articleWithNames } from './article-with-names.ts';

function read(text: string, language: string) {
  const { article, mentions } = articleWithNames(text, language);
  return findQuotes(article, mentions).map((quote) => [text.slice(quote.start, quote.end), quote.speaker]);
}

describe('a line that a dash opens is speech where somebody is told to say it', () => {
  test.each([
    [
      'pl',
      '— Nie wiem — odparła Obi. — Może jutro.',
      [
        ['— Nie wiem', 'Obi'],
        ['— Może jutro.', 'Obi'],
      ],
    ],
    ['ru', '— Мы ждали, — сказал Brandt.', [['— Мы ждали', 'Brandt']]],
    [
      'es',
      '—No lo sé —dijo Obi—. Ya veremos.',
      [
        ['—No lo sé', 'Obi'],
        ['Ya veremos.', 'Obi'],
      ],
    ],
    ['fr', '– Nous avons attendu, dit Obi.', [['– Nous avons attendu', 'Obi']]],
    ['sv', '– Vi väntade länge, säger Obi.', [['– Vi väntade länge', 'Obi']]],
    ['da', '– Vi ventede længe, siger Obi.', [['– Vi ventede længe', 'Obi']]],
    ['nb', '– Vi ventet lenge, la Obi til.', [['– Vi ventet lenge', 'Obi']]],
    ['uk', '— Чому так пізно? — запитала сусідка.', [['— Чому так пізно?', null]]],
  ])('%s: %s', (language, text, quotes) => {
    expect(read(text, language)).toEqual(quotes);
  });
});

describe('and nothing but a line of a list where not', () => {
  test.each([
    ['pl', '– Bilety na prom'],
    ['ru', '— Лодки, сети, корзины — всё на берегу'],
    ['es', '- Obi, alcaldesa'],
    ['nb', '– Båter, la kurvene til side'],
    ['sv', '– Båtar, nät och korgar'],
    ['en', '– We waited for hours, said Obi.'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
