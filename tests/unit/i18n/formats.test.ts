import { afterAll, describe, expect, test } from 'vitest';
import {
  formatDay,
  formatInstant,
  formatList,
  formatSince,
  formatTime,
  wordsDirection,
} from '../../../lib/i18n/formats.ts';
import { formatNumber, useBrowserWords, useWords, wordsLanguage } from '../../../lib/i18n/words.ts';

const speak = (language: string) => useWords({ language, word: () => '' });
afterAll(() => speak('en'));

const NOON = '2024-07-10T12:00:00Z';

describe('dates and numbers', () => {
  test.each<[string, () => string, string, RegExp]>([
    ['a day in English', () => formatDay('2024-07-10'), 'en', /^10 Jul 2024$/],
    ['a day in every English', () => formatDay('2024-09-10'), 'en-GB', /^10 Sep 2024$/],
    ['a day in American English', () => formatDay('2024-09-10'), 'en-US', /^10 Sep 2024$/],
    ['a day in German', () => formatDay('2024-07-10'), 'de', /^10\. Juli 2024$/],
    ['the day of an instant, in the zone it is told in', () => formatDay('2024-07-10T23:30:00-11:00'), 'en', /10 Jul/],
    ['a year alone', () => formatDay('2024'), 'en', /^2024$/],
    ['a month alone', () => formatDay('2024-07'), 'en', /^Jul 2024$/],
    ['a day in Japanese', () => formatDay('2024-07-10'), 'ja', /^2024年7月10日$/],
    ['an instant in German', () => formatInstant(NOON), 'de', /^1[01]\. Juli 2024,? .*\d+:\d\d$/],
    ['what is no date, as it is', () => formatDay('last week'), 'en', /^last week$/],
    ['a date that no clock has, as it is', () => formatDay('999999-01-01'), 'en', /^999999-01-01$/],
    ['no date, as nothing', () => formatDay(''), 'en', /^$/],
    ['an instant, with the time', () => formatInstant(NOON), 'en', /^1[01] Jul 2024, \d+:\d\d/],
    ['what is no instant, as it is', () => formatInstant('yesterday'), 'en', /^yesterday$/],
    ['a time of day', () => formatTime(Date.parse(NOON)), 'en', /^\d+:\d\d\s[AP]M$/],
    ['things side by side', () => formatList(['a', 'b', 'c']), 'en', /^a, b, c$/],
    ['things side by side in Japanese', () => formatList(['a', 'b', 'c']), 'ja', /^a、b、c$/],
    ['a number', () => formatNumber(12_345), 'de', /^12\.345$/],
  ])('%s', (_, made, language, expected) => {
    speak(language);
    expect(made()).toMatch(expected);
  });
});

test.each([
  ['en-US', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['fi', 'ltr'],
  ['arn', 'ltr'],
])('%s runs %s', (language, expected) => {
  speak(language);
  expect(wordsDirection()).toBe(expected);
});

test.each([
  ['en', 'en-GB', 'en-GB', 'the menus say which English'],
  ['en', 'fr', 'en', 'a browser in French, of which there is no file, says English words by English rules'],
  ['pt-BR', 'pt-PT', 'pt-PT', 'one Portuguese writes its dates by the other'],
  ['zh-TW', 'zh', 'zh', 'the same language'],
])('words in %s in a browser in %s are %s: %s', (ofFile, ofMenus, expected) => {
  const getMessage = (key: string) => (key === 'languageOfWords' ? ofFile : '');
  useBrowserWords({ getMessage, getUILanguage: () => ofMenus });
  expect(wordsLanguage()).toBe(expected);
});

describe('since when', () => {
  /** A Thursday, by the clock of whoever reads. */
  const now = new Date(2024, 6, 11, 15, 30).getTime();
  const at = (day: number, hour = 9) => new Date(2024, 6, day, hour, 5).toISOString();
  test.each<[what: string, iso: string, language: string, said: RegExp]>([
    ['today the time', at(11), 'de', /^09:05$/],
    ['yesterday, however late', at(10, 23), 'en', /^yesterday$/],
    ['yesterday in another language', at(10), 'sv', /^i går$/],
    ['this week the weekday', at(9), 'en', /^Tuesday$/],
    ['this week the weekday in another language', at(9), 'fr', /^mardi$/],
    ['six days ago too', at(5), 'en', /^Friday$/],
    ['a week ago the day', at(4), 'en', /^4 Jul 2024$/],
    ['of a clock that was wrong the day', at(20), 'en', /^20 Jul 2024$/],
  ])('%s', (_, iso, language, said) => {
    speak(language);
    expect(formatSince(iso, now)).toMatch(said);
  });
});
