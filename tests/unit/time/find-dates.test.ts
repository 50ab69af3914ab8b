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

describe('older agency copy', () => {
  test.each([
    ['Third-quarter profit rose 4%.', [['Third-quarter', '1989-07/1989-09']]],
    [
      'Net income in the third quarter was $4 million, up from $3 million a year earlier.',
      [
        ['the third quarter', '1989-07/1989-09'],
        ['a year earlier', '1988-07/1988-09'],
      ],
    ],
    ["Last year's third quarter included a gain of $2 million.", [["Last year's third quarter", '1988-07/1988-09']]],
    ['Sales rose to $90 million from $80 million in the year-ago quarter.', [['year-ago quarter', '1988-07/1988-09']]],
    ['Output fell 0.1% from August.', [['August', '1989-08']]],
    ['The guard made nine points in the third quarter of the game.', []],
    ['Net for its fiscal third quarter fell 3% to $9 million.', []],
    ['Hundreds came to a Sunday night service.', [['Sunday night', '1989-10-22']]],
    ['It happened on a Sunday, as these things do.', []],
    [
      'Talks were held on April 24 and 26.',
      [
        ['April 24', '1989-04-24'],
        ['26', '1989-04-26'],
      ],
    ],
    [
      'It was closed in May and June 1987.',
      [
        ['May', '1987-05'],
        ['June 1987', '1987-06'],
      ],
    ],
    ["He has run the shop since '82.", [['82', '1982']]],
    ['The form of 10-25-89 is lost.', [['10-25-89', '1989-10-25']]],
    ['The form of 10/25/89 is lost, as is that of 10/11/89.', [['10/25/89', '1989-10-25']]],
    ['The man on Tuesday agreed to plead guilty.', [['Tuesday', '1989-10-24']]],
    ["Lawyers will appeal against Tuesday's verdict.", [['Tuesday', '1989-10-24']]],
    ['It was shut on Christmas Day.', [['Christmas Day', '1988-12-25']]],
    ['Christmas trees were sold there, and Easter eggs.', []],
    ['The vote is a week from Monday.', [['a week from Monday', '1989-11-06']]],
  ])('%s', (text, dates) => {
    expect(found(text, '1989-10-26')).toEqual(dates);
  });
});

test('a weekday inside a name is no day, an absolute date stays one', () => {
  const text = 'Ayer habló Domingo García; la Sociedad 3 de mayo de 2001 calló el lunes.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const names = [span('Domingo García'), span('Sociedad 3 de mayo de 2001')];
  const { dates } = readDates(plainArticle(text, { published: '2023-09-13', language: 'es' }), names);
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['Ayer', '3 de mayo de 2001', 'lunes']);
});

test('a law of a year was made on a day of that year', () => {
  expect(found('La Ley 8/1972, de 10 de mayo, sigue en vigor.', '2000-06-20', 'es')).toEqual([
    ['10 de mayo', '1972-05-10'],
  ]);
});
