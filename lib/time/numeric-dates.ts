/* Dates written in figures alone: "2023-09-13", "13.09.2023", "9/13/2023". Day and month are never guessed. */

import { type Day, dayOf, edtfDay, edtfMonth, edtfSpan, edtfYear, parseDay } from './calendar.ts';
import { yearOfTwo } from './number-classes.ts';

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
/** Dots and hyphens need two figures each, or versions and scores would be days. */
const SHORT_YEAR = /^(?:(\d{1,2})(\/)(\d{1,2})\/|(\d\d)([.-])(\d\d)\5)(\d\d)$/;
const ISO_MONTH = /^(20\d\d|19\d\d)-(0[1-9]|1[0-2])$/;

const yearFirst = (language: string): boolean => /^ja(?:-|$)/.test(language);

/** Which comes first when figures alone cannot tell. Canada writes both. */
function order(language: string): 'month' | 'day' | null {
  if (language === 'en-us' || language === 'en-ph') return 'month';
  // Year first: what begins with two figures is of others.
  return yearFirst(language) || language === 'en' || language === 'en-ca' || language === '' ? null : 'day';
}

const valid = (year: number, month: number, day: number): string | null => {
  const date = year >= 1000 && year < 2200 ? dayOf(year, month, day) : null;
  return date === null ? null : edtfDay(date);
};

/** Days: of two readings, the one so near the article's day is meant where the other is farther than `FAR`. */
const NEAR = 2;
const FAR = 20;

function nearerReading(readings: readonly string[], base: Day | null): string | null {
  if (base === null || readings.length < 2) return null;
  const off = (value: string): number => Math.abs((parseDay(value) as Day) - base);
  const near = readings.filter((value) => off(value) <= NEAR);
  return near.length === 1 && readings.every((value) => value === near[0] || off(value) > FAR)
    ? (near[0] as string)
    : null;
}

/** "14.05.23", "02-13-98", "7/8/07": nothing where day and month cannot be told apart. */
function readShortYear(figures: string, language: string, base: Day | null): string[] {
  const match = SHORT_YEAR.exec(figures);
  if (!match || yearFirst(language)) return [];
  const [first, second] = [Number(match[1] ?? match[4]), Number(match[3] ?? match[6])];
  const year = yearOfTwo(Number(match[7]));
  const dayFirst = valid(year, second, first);
  const monthFirst = valid(year, first, second);
  const english = language === '' || language.startsWith('en');
  if (match[5] === '.') return dayFirst && (!english || first > 12) ? [dayFirst] : [];
  const preferred = order(language) === 'month' ? monthFirst : order(language) === 'day' ? dayFirst : null;
  if (preferred) return [preferred];
  const readings = [...new Set([dayFirst, monthFirst])].filter((value) => value !== null);
  const nearer = nearerReading(readings, base);
  return nearer ? [nearer] : readings.length === 1 ? readings : [];
}

/** The readings a figure date has: none when it is no date, two when day and month cannot be told apart. */
export function readNumericDate(figures: string, language: string, base: Day | null): string[] {
  const iso = ISO.exec(figures.replace(/t\d*$/, ''));
  if (iso) {
    const value = valid(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return value && (iso[2] !== '.' || (iso[3] as string).length === 2) ? [value] : [];
  }
  const month = ISO_MONTH.exec(figures);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    const value = edtfMonth(year, number);
    // "2010-12" is a span of years as often as a month.
    return number > year % 100 ? [value, edtfSpan(edtfYear(year), edtfYear(year - (year % 100) + number))] : [value];
  }
  const last = DAY_LAST.exec(figures);
  if (!last) return readShortYear(figures, language, base);
  const [first, second, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const dayFirst = valid(year, second, first);
  // Dots are a European habit: day first wherever they stand.
  if (last[2] === '.') return dayFirst ? [dayFirst] : [];
  const monthFirst = valid(year, first, second);
  const preferred = order(language) === 'month' ? monthFirst : order(language) === 'day' ? dayFirst : null;
  if (preferred) return [preferred];
  const readings = [...new Set([dayFirst, monthFirst])].filter((value) => value !== null);
  const nearer = nearerReading(readings, base);
  return nearer ? [nearer] : readings;
}
