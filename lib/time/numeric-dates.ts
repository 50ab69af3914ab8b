/* Dates written in figures alone: "2023-09-13", "13.09.2023", "9/13/2023". Day and month are never guessed. */

import { dayOf, edtfDay, edtfMonth, edtfSpan, edtfYear } from './calendar.ts';

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const ISO_MONTH = /^(20\d\d|19\d\d)-(0[1-9]|1[0-2])$/;

/** Which comes first when figures alone cannot tell. Canada writes both. */
function order(language: string): 'month' | 'day' | null {
  if (language === 'en-us' || language === 'en-ph') return 'month';
  return language === 'en' || language === 'en-ca' || language === '' ? null : 'day';
}

const valid = (year: number, month: number, day: number): string | null => {
  const date = year >= 1000 && year < 2200 ? dayOf(year, month, day) : null;
  return date === null ? null : edtfDay(date);
};

/** The readings a figure date has: none when it is no date, two when day and month cannot be told apart. */
export function readNumericDate(figures: string, language: string): string[] {
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
  if (!last) return [];
  const [first, second, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  const dayFirst = valid(year, second, first);
  // Dots are a European habit: day first wherever they stand.
  if (last[2] === '.') return dayFirst ? [dayFirst] : [];
  const monthFirst = valid(year, first, second);
  const preferred = order(language) === 'month' ? monthFirst : order(language) === 'day' ? dayFirst : null;
  if (preferred) return [preferred];
  return [...new Set([dayFirst, monthFirst])].filter((value) => value !== null);
}
