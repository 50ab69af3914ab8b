/*
 * Days, and the EDTF strings made of them. A day is a count since 1970-01-01 (UTC), so that adding and comparing are
 * plain numbers and no time zone can move a date.
 */

import type { Unit } from '../languages/date-language.ts';

/** Days since 1970-01-01. */
export type Day = number;

const MS = 86_400_000;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / MS);
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day an ISO 8601 date or date-time is written as, in its own zone; null when it is none. */
export function parseDay(value: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(value ?? '');
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const edtfYear = (year: number): string => pad(year, 4);
export const edtfMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

export function edtfDay(day: Day): string {
  const parts = partsOf(day);
  return `${edtfMonth(parts.year, parts.month)}-${pad(parts.day)}`;
}

export const edtfSpan = (from: string, to: string): string => `${from}/${to}`;

/** Monday to Sunday of the week holding `day`. */
export function edtfWeek(day: Day): string {
  const monday = day - weekdayOf(day) + 1;
  return edtfSpan(edtfDay(monday), edtfDay(monday + 6));
}

/** The month `count` months from the one holding `day`. */
export function monthFrom(day: Day, count: number): { year: number; month: number } {
  const parts = partsOf(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** What lies `count` units from `day`, as exact as the unit: three days off is a day, three years off a year. */
export function edtfFrom(day: Day, count: number, unit: Unit): string {
  if (unit === 'day') return edtfDay(day + count);
  if (unit === 'week') return edtfWeek(day + 7 * count);
  if (unit === 'weekend') {
    const saturday = day - weekdayOf(day) + 6 + 7 * count;
    return edtfSpan(edtfDay(saturday), edtfDay(saturday + 1));
  }
  if (unit === 'month') {
    const { year, month } = monthFrom(day, count);
    return edtfMonth(year, month);
  }
  const { year } = partsOf(day);
  if (unit === 'year') return edtfYear(year + count);
  return edtfDecade(Math.floor(year / 10) * 10 + 10 * count);
}

export const edtfDecade = (year: number): string => `${pad(Math.floor(year / 10), 3)}X`;
export const edtfCentury = (century: number): string => `${pad(century - 1)}XX`;

/** 21 spring, 22 summer, 23 autumn, 24 winter; a winter belongs to the year it begins in. */
export const edtfSeason = (year: number, season: number): string => `${pad(year, 4)}-${20 + season}`;

/**
 * First and last day an EDTF value (level 0–1 as made here) can mean, for sorting and comparing; null when unreadable.
 */
export function daysOf(value: string): { from: Day; to: Day } | null {
  const [left, right] = value.split('/') as [string, string | undefined];
  if (right !== undefined) {
    const from = left === '..' ? null : daysOf(left);
    const to = right === '..' ? null : daysOf(right);
    if (left !== '..' && !from) return null;
    if (right !== '..' && !to) return null;
    return { from: from?.from ?? Number.NEGATIVE_INFINITY, to: to?.to ?? Number.POSITIVE_INFINITY };
  }
  const match = /^(\d{2})(\d|X)(\d|X)(?:-(\d{2})(?:-(\d{2}))?)?[~?]?$/.exec(left);
  if (!match) return null;
  const digits = `${match[1]}${match[2]}${match[3]}`;
  const first = Number(digits.replaceAll('X', '0'));
  const last = Number(digits.replaceAll('X', '9'));
  if (match[5]) {
    const day = dayOf(first, Number(match[4]), Number(match[5]));
    return day === null ? null : { from: day, to: day };
  }
  const month = match[4] ? Number(match[4]) : 0;
  if (month > 24) return null;
  if (month > 20) {
    const begins = (month - 20) * 3;
    return monthsSpan(first, begins, 3);
  }
  if (month > 12) return null;
  return month ? monthsSpan(first, month, 1) : monthsSpan(first, 1, (last - first + 1) * 12);
}

function monthsSpan(year: number, month: number, count: number): { from: Day; to: Day } {
  const from = dayOf(year, month, 1) as Day;
  const after = monthFrom(from, count);
  return { from, to: (dayOf(after.year, after.month, 1) as Day) - 1 };
}
