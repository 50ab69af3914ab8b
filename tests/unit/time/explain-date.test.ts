import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/i18n/words.ts';
import { explainDate, formatDateValue, isOverAYearOld } from '../../../lib/time/explain-date.ts';

const date = { start: 0, end: 9, value: '2023-09-13', from: 'relative', base: '2023-09-13' } as const;

describe('the line that explains a date', () => {
  test.each([
    ['Wednesday', date, 'en', 'Wednesday → Wed 13 Sep 2023 (article dated 13 Sep)'],
    [
      'tomorrow',
      { ...date, value: '2024-01-01', base: '2023-12-31' },
      'en',
      'tomorrow → Mon 1 Jan 2024 (article dated Sun 31 Dec 2023)',
    ],
    ['last year', { ...date, value: '2022' }, 'en', 'last year → 2022 (article dated Wed 13 Sep 2023)'],
    [
      'two days later',
      { ...date, value: '2021-03-07', base: '2021-03-05', baseFrom: 'text' as const },
      'en-GB',
      'two days later → Sun 7 Mar 2021 (counted from 5 Mar)',
    ],
    ['in 2019', { ...date, value: '2019', from: 'absolute' as const, base: null }, 'en', 'in 2019 → 2019'],
    ['Mittwoch', date, 'de', 'Mittwoch → Mi., 13. Sept. 2023 (article dated 13. Sept.)'],
  ])('%s', (words, mention, user, line) => {
    // The words around it are the interface's, which is English in tests.
    expect(wordsOf(explainDate(mention, { user, article: 'en' }, words))).toBe(line);
  });
});

describe('a value in words', () => {
  test.each([
    ['2023-09', 'en', 'September 2023'],
    ['199X', 'en', '1990s'],
    ['18XX', 'en', '19th century'],
    ['18XX', 'fr', 'XIXe siècle'],
    ['2023-21', 'en', 'spring 2023'],
    ['2023-09-04/2023-09-10', 'en', 'Mon 4 Sep 2023 – Sun 10 Sep 2023'],
    ['no date', 'en', 'no date'],
    ['2023-13', 'en', '2023-13'],
    ['2023-09-13', '', 'Wed 13 Sep 2023'],
    ['2023-09', 'en-en-en', 'September 2023'],
    ['2023-09', 'ar', 'سبتمبر 2023'],
  ])('%s', (value, user, words) => {
    expect(formatDateValue(value, { user, article: 'en' })).toBe(words);
  });

  test.each([
    ['199X', 'xx', 'fr', 'années 1990'],
    ['2023-21', 'xx', 'fr', 'printemps 2023'],
    ['199X', 'xx', 'xx', '199X'],
    ['2023-09', 'ar', 'de', 'سبتمبر 2023'],
  ])(
    '%s for a user of %s in an article in %s: the article’s word where there is none of the user’s',
    (value, user, article, words) => {
      expect(formatDateValue(value, { user, article })).toBe(words);
    },
  );
});

test('an article is old after a year, and never when its date is unknown', () => {
  expect(isOverAYearOld('2023-09-13', '2024-09-13')).toBe(true);
  expect(isOverAYearOld('2023-09-13', '2024-09-01')).toBe(false);
  expect(isOverAYearOld(null, '2024-09-01')).toBe(false);
});
