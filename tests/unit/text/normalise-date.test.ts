import { describe, expect, test } from 'vitest';
import { leadingDate } from '../../../lib/text/leading-date.ts';
import { normaliseDate } from '../../../lib/text/normalise-date.ts';

describe('machine-written dates', () => {
  test.each([
    ['2023-09-13', '2023-09-13'],
    ['2023-09-13T14:05:00+02:00', '2023-09-13T14:05:00+02:00'],
    ['2023-09-13T14:05:00.123Z', '2023-09-13T14:05:00Z'],
    ['2023-09-13 14:05', '2023-09-13'],
    ['20230913', '2023-09-13'],
    ['13.09.2023', '2023-09-13'],
    ['13/9/2023', '2023-09-13'],
    ['9/13/2023', '2023-09-13'],
    ['3/3/2023', '2023-03-03'],
    ['3/4/2023', null],
    ['2023/09/13 14:05', '2023-09-13'],
    ['2023-9-3', '2023-09-03'],
    ['2023-09-13 14:05:09 +0200', '2023-09-13T14:05:09+02:00'],
    ['2023-09-13 14:05 UTC', '2023-09-13T14:05:00Z'],
    ['20230913T140500Z', '2023-09-13T14:05:00Z'],
    ['1694613900', '2023-09-13T14:05:00Z'],
    ['1694613900000', '2023-09-13T14:05:00Z'],
    ['99999999999999', null],
    ['123456789', null],
    ['Wed, 13 Sep 2023 14:05:00 GMT', '2023-09-13T14:05:00Z'],
    ['Wed, 13 Sep 2023 14:05:00 +0200', '2023-09-13T14:05:00+02:00'],
    ['Wed Sep 13 2023 14:05:00 GMT+0200 (CEST)', '2023-09-13T14:05:00+02:00'],
    ['Wed Sep 13 14:05:00 CEST 2023', '2023-09-13'],
    ['Wednesday, September 13, 2023 - 14:05', '2023-09-13'],
    ['13-Sep-2023', '2023-09-13'],
    ['September 13, 2023', '2023-09-13'],
    ['Sept. 13, 2023', '2023-09-13'],
    ['13 mars 2023', null],
    ['2. marraskuuta 2023', null],
    ['2023-02-30', null],
    ['0001-01-01', null],
    ['1970-01-01T00:00:00Z', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (words, expected) => {
    expect(normaliseDate(words)).toBe(expected);
  });
});

describe('a date left over before the text', () => {
  test.each([
    ['date 2023-09-13 The ferry', 'date 2023-09-13'],
    ['Datum: 2023-09-13 Die Fähre', 'Datum: 2023-09-13'],
    ['2023-09-13 The ferry', '2023-09-13'],
    ['2023-09-13', '2023-09-13'],
  ])('%s', (text, residue) => {
    expect(text.slice(0, leadingDate(text)?.end)).toBe(residue);
  });

  test.each(['The ferry of 2023-09-13', '2023-09-1300 tons', 'date palms', ''])('is not in "%s"', (text) => {
    expect(leadingDate(text)).toBeNull();
  });
});
