/* Days as they are typed into a search: a year, a month or a day, in the order of ISO 8601. */

import type { DayRange } from '../filter-notes.ts';

const TYPED = /^([12]\d{3})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/;
const DAY_MS = 86_400_000;

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The days that are meant, both included; null for what is none. */
export function readDays(typed: string): DayRange | null {
  const [, year, month, day] = TYPED.exec(typed) ?? [];
  if (year === undefined) return null;
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // A month or a day that the calendar has not would roll over into the next.
  if (new Date(first).getUTCMonth() !== Number(month ?? 1) - 1) return null;
  if (day !== undefined && new Date(first).getUTCDate() !== Number(day)) return null;
  const next =
    day !== undefined
      ? first + DAY_MS
      : month !== undefined
        ? Date.UTC(Number(year), Number(month), 1)
        : Date.UTC(Number(year) + 1, 0, 1);
  return { from: iso(first), to: iso(next - DAY_MS) };
}

/** "2024-03..2024-05", open at one end, or one stretch of days; null for what is none. */
export function readDayRange(typed: string): DayRange | null {
  if (!typed.includes('..')) return readDays(typed);
  const [start = '', end = ''] = typed.split('..');
  const from = start === '' ? null : readDays(start);
  const to = end === '' ? null : readDays(end);
  if ((start !== '' && !from) || (end !== '' && !to) || (!from && !to)) return null;
  return { from: from?.from ?? '', to: to?.to ?? '' };
}

export const dayAfter = (day: string): string => iso(Date.parse(day) + DAY_MS);
export const dayBefore = (day: string): string => iso(Date.parse(day) - DAY_MS);
