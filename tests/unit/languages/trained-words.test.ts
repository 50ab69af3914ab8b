/*
 * Lists that a model was trained with, asked of all languages together. A word more or less in one of them changes what
 * the model reads: train it again (`scripts/junk/train-boundary.ts`, `npm run train:ner`) or measure that nothing is
 * lost (`npm run -s eval:junk`, `npm run -s eval:ner`), and write the new sum here.
 */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsOfAll } from '../../../lib/languages/all-languages.ts';
import type { Language } from '../../../lib/languages/language.ts';

test.each<[string, (language: Language) => string | undefined, number, string]>([
  ['the headline boundary: linking words', ({ words }) => words?.linking, 150, '380f82794811'],
  [
    'the headline boundary: small words where nouns have capitals',
    ({ words }) => words?.nounsCapitalised,
    27,
    'cc277bae96d3',
  ],
  ['the tagger: words that begin sentences', ({ words }) => words?.starters, 68, '620955e8f0f7'],
  ['the tagger: abbreviations before names', ({ words }) => words?.leadingAbbreviations, 37, '37439739a18b'],
  ['the tagger: other abbreviations', ({ words }) => words?.abbreviations, 59, 'c62684fbcbf3'],
  [
    'the tagger: words after a hyphen',
    ({ names }) => [names?.afterHyphen, names?.afterHyphenInTagger].filter(Boolean).join(' '),
    29,
    'be7392920658',
  ],
])('%s are those of the training', (_, listIn, count, sum) => {
  const words = [...wordsOfAll(listIn)].sort();
  const found = { count: words.length, sum: createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12) };
  expect(found).toEqual({ count, sum });
});
