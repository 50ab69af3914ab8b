import { describe, expect, test } from 'vitest';
import { framedAfter, framedBefore } from '../../../lib/quotes/speech-frame.ts';
import { sceneOf } from './scene-of.ts';

const after = (text: string, language: string) => framedAfter(sceneOf(text, language), 0)?.speaker ?? null;
const before = (text: string, language: string) => framedBefore(sceneOf(text, language), 0)?.speaker ?? null;

describe('a verb that no list has speaks right beside its words and its speaker', () => {
  test.each([
    ['en', 'Obi hissed.', 'Obi'],
    ['en', 'chuckled Obi.', 'Obi'],
    ['de', 'grummelte Obi.', 'Obi'],
    ['fr', 's’est emporté Obi.', 'Obi'],
    ['es', 'bufó Obi.', 'Obi'],
    ['pl', 'zaśmiała się Obi.', 'Obi'],
    ['ru', 'рассмеялась Obi.', 'Obi'],
  ])('%s, behind the words: %s', (language, text, speaker) => {
    expect(after(text, language)).toBe(speaker);
  });

  test.each([
    ['en', 'Obi hissed,', 'Obi'],
    ['en', 'Mayor Obi hissed:', 'Obi'],
  ])('%s, before them: %s', (language, text, speaker) => {
    expect(before(text, language)).toBe(speaker);
  });
});

describe('and not elsewhere', () => {
  test.each([
    ['a noun stands between', 'en', 'Obi, who hissed.'],
    ['the word has no such ending', 'en', 'Obi upon.'],
    ['it is a preposition', 'en', 'towards Obi.'],
    ['a place is named', 'de', 'regnete es.'],
  ])('%s: %s %s', (_, language, text) => {
    expect(after(text, language)).toBeNull();
  });

  test('without a comma or colon before the words', () => {
    expect(before('Obi hissed', 'en')).toBeNull();
  });
});
