/*
 * Each slice is written as its consumers read it: no word twice, no stray space, the right marks between, twelve months
 * to a year.
 */

import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/languages/all-languages.ts';
import { ITEM_CLASSES } from '../../../lib/languages/date-language.ts';
import type { Language } from '../../../lib/languages/language.ts';

/** Lists parted by bars, because they may hold phrases; all others are words with spaces between. */
const PHRASES: Readonly<Record<string, readonly string[] | 'all'>> = {
  junk: 'all',
  names: [
    'nicknames',
    'places',
    'nationalities',
    'placePairs',
    'organisationPairs',
    'organisationAfter',
    'stormWords',
    'creeds',
  ],
};
/** Lists of words as they are written, and sentences shown to the user. */
const WITH_CAPITALS = [
  'starters',
  'leadingAbbreviations',
  'abbreviations',
  'places',
  'nationalities',
  'organisationLast',
  'stateBodies',
  'bodyNouns',
  'bodyRoles',
  'stormWords',
  'creeds',
  'offices',
  'placeOffices',
  'thingAcronyms',
  'stateAbbreviations',
  'afterNames',
  'titlesNotInNames',
  'rolesNotInNames',
];
/** Rows of another form, with tests of their own. */
const ROWS = ['patterns', 'holidays', 'quotationMarks', 'caseEndings', 'shortForms', 'spelling'];
/** A word's letters and the signs inside one: "aujourd'hui", "co.", "won_'_t"; or the sign for "and". */
const WORD = /^(?:[\p{L}\p{M}\p{N}'.º_-]+|&)$/u;

interface List {
  readonly slice: string;
  readonly key: string;
  readonly items: readonly string[];
}

const itemsOf = (slice: string, key: string, list: string): string[] => {
  const phrases = PHRASES[slice];
  return list.split(phrases === 'all' || phrases?.includes(key) ? '|' : ' ');
};

/** Every list of words in a language; a missing one is none. */
function listsOf(language: Language): List[] {
  return Object.entries(language).flatMap(([slice, data]) =>
    typeof data === 'string'
      ? []
      : Object.entries(data as object).flatMap(([key, value]): List[] => {
          if (ROWS.includes(key)) return [];
          const lists = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
          return lists
            .filter((list) => list !== '')
            .map((list: string) => ({ slice, key, items: itemsOf(slice, key, list) }));
        }),
  );
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_, language) => {
  test('no word or phrase stands twice in a list', () => {
    const twice = listsOf(language).flatMap(({ slice, key, items }) =>
      items.filter((item, i) => items.indexOf(item) !== i).map((item) => `${slice}.${key}: ${item}`),
    );
    expect(twice).toEqual([]);
  });

  test('quotation marks are double ones, each once', () => {
    const marks = [...(language.words?.quotationMarks ?? '')];
    expect(marks.filter((mark, i) => !'“”„«»'.includes(mark) || marks.indexOf(mark) !== i)).toEqual([]);
  });

  test('words are plain words, in small letters but where they are listed as written', () => {
    const wrong = listsOf(language).flatMap(({ slice, key, items }) => {
      const capitals = WITH_CAPITALS.includes(key) && !(slice !== 'words' && key === 'abbreviations');
      const isRight = (item: string): boolean =>
        item.split(' ').every((word) => WORD.test(word)) &&
        item === item.normalize('NFC') &&
        (capitals || item === item.toLowerCase());
      return items.filter((item) => !isRight(item)).map((item) => `${slice}.${key}: “${item}”`);
    });
    expect(wrong).toEqual([]);
  });

  test('an ending of a case stands once, with one form in its stead or none', () => {
    const endings = language.names?.caseEndings?.split(' ') ?? [];
    expect(endings.length).toBe(new Set(endings).size);
    expect(endings.filter((each) => !/^\p{Ll}+(?:>\p{Ll}+)?$/u.test(each))).toEqual([]);
  });

  test('a nickname stands before the one name it is short for', () => {
    const pairs = language.names?.nicknames?.split('|') ?? [];
    expect(pairs.filter((pair) => pair.split(' ').length !== 2)).toEqual([]);
  });
});

const withMonths = LANGUAGES.flatMap(({ code, words }) => (words?.months ? [[code, words.months] as const] : []));

test.each(withMonths)('%s: months begin in twelve ways', (_, months) => {
  expect(months).toHaveLength(12);
  expect(months.every((beginnings) => beginnings !== '')).toBe(true);
});

const withDates = LANGUAGES.flatMap(({ code, words, dates }) => (dates ? [{ code, words, dates }] : []));

describe.each(withDates)('dates of $code', ({ words, dates }) => {
  test('each holiday is a phrase in small letters with a rule, once', () => {
    const entries = (dates.holidays ?? '').split(' ').filter(Boolean);
    const form = /^[\p{Ll}\p{M}'._|<?-]+=(?:\d{1,2}-\d{1,2}|(?:easter|orthodox)(?:[+-]\d+)?|-?\d\/\d\/\d{1,2})$/u;
    expect(entries.filter((entry, i) => !form.test(entry) || entries.indexOf(entry) !== i)).toEqual([]);
  });

  test('a year has twelve months and four seasons, a week seven days', () => {
    const { months, shortMonths, weekdays, shortWeekdays, seasons } = dates;
    expect([months, shortMonths, weekdays, shortWeekdays, seasons].map((list) => list.length)).toEqual([
      12, 12, 7, 7, 4,
    ]);
  });

  test('each month in full begins as lines that state a day know it', () => {
    const strangers = dates.months.flatMap((names, i) => {
      const beginnings = words?.months?.[i]?.split(' ') ?? [];
      return names
        .split(' ')
        .filter((name) => name !== '' && !beginnings.some((beginning) => name.startsWith(beginning)));
    });
    expect(strangers).toEqual([]);
  });

  test('patterns are made of known items and small words', () => {
    const wrong = dates.patterns
      .flatMap(([items]) => items.split(' '))
      .flatMap((item) => item.replace(/^[<>](?=.)|(?<=.)\?$/g, '').split('|'))
      // A word of a class that ends so: "WEEKDAY:ig".
      .map((item) => item.replace(/(?<=^[A-Z]+):[^A-Z]+$/, ''))
      .filter((item) => !(ITEM_CLASSES as readonly string[]).includes(item) && item !== item.toLowerCase());
    expect(wrong).toEqual([]);
  });
});
