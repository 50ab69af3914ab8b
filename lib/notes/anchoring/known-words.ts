/*
 * The small words, number words, date words and words a letter apart of the languages that list them, for telling a
 * typo from another word.
 */

import { LANGUAGES } from '../../languages/all-languages.ts';

export interface KnownWords {
  readonly small: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Month and weekday names, and the words for the days around today; many languages write them small. */
  readonly calendar: () => ReadonlySet<string>;
  /** Common words that a letter makes others of. */
  readonly near: ReadonlySet<string>;
}

const split = (list = ''): string[] => list.split(' ').filter(Boolean);

/** The platform knows the names of days and months. */
function calendarOf(language: string, days: readonly string[]): ReadonlySet<string> {
  const names = new Set(days);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (let i = 0; i < 12; i++) {
    names.add(weekday.format(Date.UTC(2023, 0, 1 + i)).toLowerCase());
    for (const part of month.formatToParts(Date.UTC(2023, i, 15)))
      if (part.type === 'month') names.add(part.value.toLowerCase());
  }
  return names;
}

export const KNOWN_WORDS: readonly KnownWords[] = LANGUAGES.flatMap(({ code, words }) => {
  if (!words?.small && !words?.near) return [];
  let calendar: ReadonlySet<string> | null = null;
  return {
    small: new Set(split(words.small)),
    numbers: new Set(split(words.numbers)),
    near: new Set(split(words.near)),
    calendar: () => {
      calendar ??= calendarOf(code, split(words.days));
      return calendar;
    },
  };
});
