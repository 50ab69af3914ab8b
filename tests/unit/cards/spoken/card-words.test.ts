import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CARD_LANGUAGES, cardWords, cardWordsFile, lackingIn } from '../../../../lib/cards/spoken/card-words.ts';
import { FIELD_CODES, KIND_CODES, OFFICE_CODES, PATTERN_CODES } from '../../../../lib/cards/spoken/codes.ts';
import { INTERFACE_LANGUAGES } from '../../../../lib/i18n/interface-languages.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../public/data/cards');
const read = (language: string): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(resolve(FOLDER, `${language}.json`), 'utf8')) as Record<string, Record<string, string>>;
const places = (pattern: string): string[] => [...pattern.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test('every language of the interface but English has its words', () => {
  expect([...CARD_LANGUAGES, 'en'].sort()).toEqual([...INTERFACE_LANGUAGES].sort());
  expect(readdirSync(FOLDER).sort()).toEqual(CARD_LANGUAGES.map((language) => `${language}.json`).sort());
});

describe.each(CARD_LANGUAGES)('the words of %s', (language) => {
  const words = read(language);

  test('every code has some', () => {
    expect(lackingIn(words)).toEqual([]);
  });

  test('and there are no others, and they are sorted', () => {
    for (const [section, codes] of Object.entries({
      fields: FIELD_CODES,
      kinds: KIND_CODES,
      offices: OFFICE_CODES,
      patterns: PATTERN_CODES,
    }))
      expect(Object.keys(words[section] ?? {})).toEqual([...codes]);
  });

  test('a pattern has the places of the German one', () => {
    const german = read('de').patterns ?? {};
    for (const [code, pattern] of Object.entries(words.patterns ?? {}))
      expect(places(pattern), code).toEqual(places(german[code] ?? ''));
  });

  test('it names countries by their own names', () => {
    const region = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    expect(region.of('DE')).toBeTruthy();
    expect(Object.keys(words.names ?? {}).length).toBeGreaterThan(90);
  });
});

test('the codes are sorted, and each stands once', () => {
  for (const codes of [FIELD_CODES, KIND_CODES, OFFICE_CODES, PATTERN_CODES])
    expect([...codes]).toEqual([...new Set<string>(codes)].sort());
});

describe('a file is believed only when it is whole', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['no object', 'words'],
    ['a section missing', { ...read('de'), fields: undefined }],
    ['a word missing', { ...read('de'), kinds: { ...read('de').kinds, city: '' } }],
  ])('%s', (_, file) => {
    expect(cardWords(file)).toBeNull();
  });

  test('whole', () => {
    expect(cardWords(read('de'))).not.toBeNull();
  });
});

test.each<[string, string | null]>([
  ['de', 'data/cards/de.json'],
  ['de-AT', 'data/cards/de.json'],
  ['pt-PT', 'data/cards/pt-BR.json'],
  ['en-GB', null],
  ['fi', null],
])('the file of %s', (language, path) => {
  expect(cardWordsFile(language)).toBe(path);
});
