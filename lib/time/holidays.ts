/* A language's list of holidays, and the day each falls on in a year. */

import { type Day, dayOf, monthFrom, weekdayOf } from './calendar.ts';

/** A fixed day, days from Easter Sunday, or the nth (-1: the last) weekday of a month. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number; readonly orthodox: boolean }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** `good_friday=easter-2 boxing_day=12-26 labor_day=1/1/9`: phrase, rule; nth, weekday and month for the last kind. */
export function holidayRules(list: string): { readonly phrase: string; readonly rule: HolidayRule }[] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [words = '', said = ''] = entry.split('=') as [string, string?];
      const phrase = words.replaceAll('_', ' ');
      const feast = /^(easter|orthodox)([+-]\d+)?$/.exec(said);
      if (feast) return { phrase, rule: { easter: Number(feast[2] ?? 0), orthodox: feast[1] === 'orthodox' } };
      if (said.includes('/')) {
        const [nth = 0, weekday = 0, month = 0] = said.split('/').map(Number);
        return { phrase, rule: { nth, weekday, month } };
      }
      const [month = 0, day = 0] = said.split('-').map(Number);
      return { phrase, rule: { month, day } };
    });
}

/** Easter Sunday of the churches that keep the Julian calendar (Meeus), as a day of the Gregorian one. */
function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const julian = moon + sunday + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return (dayOf(year, Math.floor(julian / 31), (julian % 31) + 1) as Day) + behind;
}

/** Easter Sunday of the Gregorian calendar (Butcher's rule). */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = (19 * golden + century - (century >> 2) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * (rest >> 2) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const day = moon + sunday - 7 * late + 114;
  return dayOf(year, Math.floor(day / 31), (day % 31) + 1) as Day;
}

export function holidayIn(rule: HolidayRule, year: number): Day {
  if ('easter' in rule) return (rule.orthodox ? orthodoxEaster(year) : easter(year)) + rule.easter;
  if ('day' in rule) return dayOf(year, rule.month, rule.day) as Day;
  const first = dayOf(year, rule.month, 1) as Day;
  if (rule.nth > 0) return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
  const next = monthFrom(first, 1);
  const last = (dayOf(next.year, next.month, 1) as Day) - 1;
  return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
}
