import { describe, expect, test } from 'vitest';
import { findDates, readDates } from '../../../lib/time/find-dates.ts';
import { plainArticle } from '../../plain-article.ts';

const found = (text: string, published: string | null = '2023-09-13', language = 'en') =>
  findDates(plainArticle(text, { published, language })).map((date) => [text.slice(date.start, date.end), date.value]);

describe('a weekday in an article of a Wednesday', () => {
  test.each([
    ['The two finally met on Wednesday in a hangar.', [['Wednesday', '2023-09-13']]],
    ['The ministry said Tuesday that nobody was hurt.', [['Tuesday', '2023-09-12']]],
    ['Parliament will vote on Friday.', [['Friday', '2023-09-15']]],
    [
      'The minister said on Monday he will step down on Saturday.',
      [
        ['Monday', '2023-09-11'],
        ['Saturday', '2023-09-16'],
      ],
    ],
    ['They signed it last Wednesday.', [['last Wednesday', '2023-09-06']]],
    ['They sign it next Wednesday.', [['next Wednesday', '2023-09-20']]],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('what only looks like a date', () => {
  test.each([
    'Black Friday sales were weak, the Sunday Times reported.',
    'The hotline is open 24/7 and costs 1,200 a day.',
    'The virus was found in 2000 cases and 2019 votes were void.',
    'Theresa May spoke before the march; May resigned.',
    'Call 020 7946 2019 or 555-2019 for version 10.3.2021.',
    'Shops open Monday to Friday and every Sunday.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('when the article has no date', () => {
  test('relative dates are left open for the reader, absolute ones are kept', () => {
    const text = 'On Wednesday they met, as in March 2019.';
    const { dates, unresolved } = readDates(plainArticle(text, { published: null }));
    expect(dates.map((date) => date.value)).toEqual(['2019-03']);
    expect(unresolved.map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([
      ['Wednesday', 'no-base'],
    ]);
  });

  test('a date that is no day counts as none', () => {
    expect(found('They met on Wednesday.', '2023-02-30')).toEqual([]);
    expect(found('They met on Wednesday.', 'yesterday')).toEqual([]);
  });
});

test('figures with two readings are offered, not guessed', () => {
  const { dates, unresolved } = readDates(plainArticle('Signed on 03/04/2023.', { published: '2023-09-13' }));
  expect(dates).toEqual([]);
  expect(unresolved[0]).toMatchObject({ reason: 'two-readings', candidates: ['2023-04-03', '2023-03-04'] });
});

test('"earlier" counts from the date named before in the paragraph and says so', () => {
  const text = 'The dam broke on 5 March 2021. Two days earlier, cracks had been seen.';
  expect(findDates(plainArticle(text, { published: '2023-09-13' }))[1]).toMatchObject({
    value: '2021-03-03',
    base: '2021-03-05',
    baseFrom: 'text',
  });
});

test('text in a language we do not know is left alone', () => {
  const article = plainArticle('They met on Wednesday.', { published: '2023-09-13' });
  expect(findDates({ ...article, language: 'fi' })).toEqual([]);
});
