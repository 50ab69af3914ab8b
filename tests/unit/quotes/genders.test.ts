import { expect, test } from 'vitest';
import { verbGender } from '../../../lib/quotes/gender.ts';
import { gendersOf } from '../../../lib/quotes/genders.ts';
import { rulesOf, wordsWithNames } from './scene-of.ts';

/** Paragraphs without quotes. */
function genders(text: string, language = 'en') {
  const words = wordsWithNames(text, language);
  return Object.fromEntries(gendersOf(text, [{ words, outside: words }], rulesOf(language), language));
}

test.each([
  ['a title tells', 'Ms. Obi came.', 'en', { Obi: 'she' }],
  ['a given name tells', 'Marek Novak came.', 'en', { Novak: 'he' }],
  ['one pronoun tells nothing', 'Obi came. She waited.', 'en', {}],
  ['two of a kind beside nobody else do', 'Obi came. She waited, and she left.', 'en', { Obi: 'she' }],
  ['of both kinds they do not', 'Obi came. She waited, he left, and she left.', 'en', {}],
  ['nor beside another person', 'Obi met Brandt. She waited, and she left.', 'en', {}],
  ['a title and a given name that do not agree tell nothing', 'Mrs. Marek Novak came.', 'en', {}],
  ['in German, where “sie” is many things, pronouns tell nothing', 'Obi kam. Sie wartete, sie ging.', 'de', {}],
  ['the form of a verb tells', 'Пришли все, сказала Obi.', 'ru', { Obi: 'she' }],
  ['of a man too', 'Przyszli wszyscy, powiedział Brandt.', 'pl', { Brandt: 'he' }],
])('%s: %s', (_, text, language, known) => {
  expect(genders(text, language)).toEqual(known);
});

test('past forms tell a man from a woman where the language has them', () => {
  expect(verbGender(rulesOf('uk'), 'сказала')).toBe('she');
  expect(verbGender(rulesOf('uk'), 'сказав')).toBe('he');
  expect(verbGender(rulesOf('uk'), 'каже')).toBeNull();
  expect(verbGender(rulesOf('en'), 'said')).toBeNull();
});
