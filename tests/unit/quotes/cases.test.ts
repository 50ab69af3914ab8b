import { expect, test } from 'vitest';
import { isOblique } from '../../../lib/quotes/subject/oblique.ts';
import { subjectAfter } from '../../../lib/quotes/subject/subject-after.ts';
import { sceneOf } from './scene-of.ts';

test.each([
  ['pl', 'spytał Brandta radny', null],
  ['pl', 'spytał Brandt', 'Brandt'],
  ['ru', 'ответила Obiой соседка', null],
  ['ru', 'ответила Obi', 'Obi'],
])('%s: the subject of “%s”', (language, text, speaker) => {
  expect(subjectAfter(sceneOf(text, language), 0)).toBe(speaker);
});

test('a source is named in any case', () => {
  expect(subjectAfter(sceneOf('zdaniem Brandta', 'pl'), 0, true)).toBe('Brandt');
});

test('where nouns have no cases, no name is in one', () => {
  const { words, rules } = sceneOf('said Brandtowi', 'en');
  expect(isOblique(rules, new Map(), { words, first: 1, last: 1, verb: 0 })).toBe(false);
});
