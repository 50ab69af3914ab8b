import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Message, message, Refusal, whyOf } from '../../../lib/i18n/message.ts';
import type { MessageFile } from '../../../lib/i18n/message-files.ts';
import { wordsFromFile } from '../../../lib/i18n/message-files.ts';
import { useBrowserWords, useWords, wordsOf } from '../../../lib/i18n/words.ts';
import { filesUnder, ROOT } from '../../source-files.ts';

const LOCALES = join(ROOT, 'public/_locales');
const languages = readdirSync(LOCALES);
const fileOf = (language: string) =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as MessageFile;
const english = fileOf('en');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

describe.each(languages)('the messages of %s', (language) => {
  const file = fileOf(language);
  const keys = Object.keys(file);

  test('stand in order, so that two changes to them seldom meet', () => {
    expect(keys).toEqual([...keys].sort());
  });

  test('are keys that every browser takes, no two alike but for capitals', () => {
    expect(keys.filter((key) => !/^[a-z][A-Za-z0-9]*(?:_(?:zero|one|two|few|many|other))?$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  test('say which language they are in', () => {
    expect(file.languageOfWords?.message).toBe(language.replace('_', '-'));
  });

  test('have words', () => {
    expect(keys.filter((key) => file[key]?.message.trim() === '')).toEqual([]);
  });

  test('have a form for every number where they have one for any', () => {
    const codes = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    const forms = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories;
    const missing = [...codes].flatMap((code) =>
      forms.filter((form) => !keys.includes(`${code}_${form}`)).map((form) => `${code}_${form}`),
    );
    expect(missing).toEqual([]);
  });
});

test('every message is said somewhere', () => {
  const said = filesUnder(ROOT)
    .filter(
      (file) =>
        (/^(?:lib|components|entrypoints|scripts)\/.*\.tsx?$/.test(file) && !/\bmessage-codes\b/.test(file)) ||
        file === 'wxt.config.ts',
    )
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  const codes = [...new Set(Object.keys(english).map((key) => key.replace(PLURAL, '')))];
  expect(codes.filter((code) => !new RegExp(`['"\`]${code}['"\`]|__MSG_${code}__|\\b${code}:`).test(said))).toEqual([]);
});

describe('words', () => {
  const FILE: MessageFile = {
    fault: { message: 'oh: $1' },
    notes_one: { message: '$1 note on $2' },
    notes_other: { message: '$1 notes on $2' },
    price: { message: '$$5 for $2 and $1' },
    empty: { message: '' },
    halves_one: { message: 'half' },
  };
  const said = (code: string, ...args: unknown[]) => ({ code, args }) as unknown as Message;
  const CASES: [Message, string][] = [
    [said('fault', 'x'), 'oh: x'],
    [said('notes', 1, 'a'), '1 note on a'],
    [said('notes', 2, 'a'), '2 notes on a'],
    [said('notes', 12_000, 'a'), '12,000 notes on a'],
    [said('price', 'one', 'two'), '$5 for two and one'],
    [said('fault', said('notes', 0, '$1')), 'oh: 0 notes on $1'],
    [said('fault'), 'oh: '],
    [said('no such code', 7), 'no such code'],
    [said('empty', 7), 'empty'],
    [said('halves', 1), 'half'],
    [said('halves', 2), 'halves'],
    [said('fault', said('no such code')), 'oh: no such code'],
    [said('constructor'), 'constructor'],
    [said('fault', '<b>$2</b>'), 'oh: <b>$2</b>'],
  ];

  test.each(CASES)('%j', (given, expected) => {
    useWords(wordsFromFile(FILE, 'en'));
    expect(wordsOf(given)).toBe(expected);
  });

  test('what was said, or will have to be, can be said when the extension is gone', () => {
    let gone = false;
    const getMessage = (key: string, args: string[] = []) => {
      if (gone) throw new Error('Extension context invalidated.');
      return wordsFromFile({ ...FILE, languageOfWords: { message: 'en' } }, 'en').word(key, args);
    };
    useBrowserWords({ getMessage, getUILanguage: () => 'en' }, ['fault']);
    expect(wordsOf(said('price', 'one', 'two $1'))).toBe('$5 for two $1 and one');
    gone = true;
    expect(wordsOf(said('price', 'three', 'four'))).toBe('$5 for four and three');
    expect(wordsOf(said('fault', 'x'))).toBe('oh: x');
    expect(wordsOf(said('notes', 2, 'a'))).toBe('notes');
  });

  test('a browser that has no words for a key shows its code, and the words around it', () => {
    const { word } = wordsFromFile({ languageOfWords: { message: 'en' }, fault: FILE.fault ?? { message: '' } }, 'en');
    useBrowserWords({ getMessage: (key, args = []) => word(key, args), getUILanguage: () => 'en' }, ['menuRead']);
    expect(wordsOf(said('menuRead'))).toBe('menuRead');
    expect(wordsOf(said('fault', said('notes', 2, 'a')))).toBe('oh: notes');
  });

  test('a browser that fails otherwise is heard', () => {
    const getMessage = (key: string) => {
      if (key === 'languageOfWords') return 'en';
      throw new TypeError('no such thing');
    };
    useBrowserWords({ getMessage, getUILanguage: () => 'en' });
    expect(() => wordsOf(said('fault', 'x'))).toThrow('no such thing');
  });

  test('a language with more plurals has its own', () => {
    const file = { notes_one: { message: 'raz' }, notes_few: { message: 'parę' }, notes_other: { message: 'dużo' } };
    useWords(wordsFromFile(file, 'pl'));
    expect([1, 3, 5, 22].map((count) => wordsOf(said('notes', count)))).toEqual(['raz', 'parę', 'dużo', 'parę']);
  });

  test.each([
    ['a refusal says why', new Refusal(message('menuRead')), message('menuRead')],
    ['a bug says which kind it is, and not its own words', new TypeError('no function'), message('fault', 'TypeError')],
    ['what is no error says what it is', 'gone', message('fault', 'string')],
  ])('%s', (_, thrown, expected) => {
    expect(whyOf(thrown)).toEqual(expected);
  });
});
