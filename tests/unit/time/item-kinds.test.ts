/* What each kind of item in a pattern takes, one at a time; languages' own examples try them together. */

import { describe, expect, test } from 'vitest';
import type { Pattern } from '../../../lib/languages/date-language.ts';
import { hu } from '../../../lib/languages/hu/index.ts';
import { wordsIn } from '../../../lib/text/words.ts';
import { matchPatterns } from '../../../lib/time/match-pattern.ts';
import { numberValue } from '../../../lib/time/number-classes.ts';
import { compileTables } from '../../../lib/time/pattern-tables.ts';

if (!hu.dates) throw new Error('Hungarian has dates');
const LANGUAGE = { ...hu.dates, holidays: '' };

function matched(pattern: Pattern, text: string): string | null {
  const words = wordsIn(text);
  const tables = compileTables({ ...LANGUAGE, patterns: [pattern] });
  for (const [index] of words.entries()) {
    const [match] = matchPatterns(tables, words, index);
    if (match) return text.slice(words[match.first]?.start, words[match.after - 1]?.end);
  }
  return null;
}

describe('figures', () => {
  test.each([
    ['MNUM', '1', [1]],
    ['MNUM', '09', [9]],
    ['MNUM', '12', [12]],
    ['MNUM', '0', null],
    ['MNUM', '13', null],
    ['DAYMON', '27.11', [27, 11]],
    ['DAYMON', '11.27', null],
    ['DAYMON', '32.1', null],
    ['DAY', '31', [31]],
    ['DAY', '32', null],
    ['DAYS', '12–14', [12, 14]],
    ['DAYS', '14–12', null],
    ['YEAR', '2199', [2199]],
    ['YEAR', '999', null],
    ['YEARS', '2010–15', [2010, 2015]],
    ['YY', '24', [2024]],
    ['YY', '97', [1997]],
    ['YY', '5', null],
  ] as const)('%s reads %s', (kind, figures, value) => {
    expect(numberValue(kind, figures)).toEqual(value);
  });
});

describe('words', () => {
  test.each([
    [
      'a month in figures fills the place of its name',
      ['YEAR / MNUM / DAY', 'day'],
      'A 2025 / 10 / 18 lap',
      '2025 / 10 / 18',
    ],
    ['a class takes only words that end as asked', ['MONTH:ban|ben', 'month'], 'Ez márciusban volt', 'márciusban'],
    ['and no other of it', ['MONTH:ban|ben', 'month'], 'Ez március volt', null],
    ['what must stand in front is no part', ['<majd MONTH', 'month'], 'Így majd március jön', 'március'],
    ['nor what must stand behind', ['MONTH >jön', 'month'], 'Így március jön', 'március'],
    ['without which there is none', ['MONTH >jön', 'month'], 'Így március volt', null],
    ['what may be missing', ['YEAR? MONTH', 'month'], 'A március jó', 'március'],
    ['or be there', ['YEAR? MONTH', 'month'], 'A 2024 március jó', '2024 március'],
  ] as const)('%s', (_, pattern, text, words) => {
    expect(matched(pattern, text)).toBe(words);
  });
});
