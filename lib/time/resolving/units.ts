/* Days, weeks, months and years counted from the day of writing, or from a date the text named before. */

import { daysOf, edtfFrom, edtfWeek, edtfYear, weekdayOf } from '../calendar.ts';
import { absolute, countOf, NO_ANTECEDENT, type Resolution, type ResolveContext, relative, unitOf } from './context.ts';

/** "last week", "this month", "next year". */
export function resolveUnit(context: ResolveContext): Resolution | null {
  const rel = context.match.captures.REL?.[0] ?? context.match.amount;
  const unit = unitOf(context);
  if (unit === 'day') return null;
  return relative(context, (base) => {
    // The weekend just over is "last weekend" until the next one begins, and "this weekend" where no verb looks ahead.
    const ahead = unit === 'weekend' && rel === 0 && ['future', 'planned'].includes(context.tense() ?? '');
    if (unit === 'weekend' && rel <= 0)
      return edtfFrom(base, rel === 0 && (ahead || weekdayOf(base) > 5) ? 0 : -1, unit);
    return unit === 'week' ? edtfWeek(base + 7 * rel) : edtfFrom(base, rel, unit);
  });
}

const inYear = (part: string, year: number): string => part.replace(/\b\d{4}(?=-)/g, edtfYear(year));

/** "the year-ago quarter", "the 1988 quarter": the one named before, in another year. */
export function resolveYearAgoPart(context: ResolveContext): Resolution | null {
  const part = context.part();
  if (part === '') return null;
  const year = context.match.captures.YEAR?.[0];
  if (year !== undefined) return absolute(inYear(part, year));
  const value = inYear(part, Number(part.slice(0, 4)) - 1);
  return { value, from: 'relative', base: part, baseFrom: 'text' };
}

const aYearBack = (context: ResolveContext): Resolution | null =>
  unitOf(context) === 'year' && countOf(context) === 1 ? resolveYearAgoPart(context) : null;

/** "two days ago"; results of a quarter are held against those of the same one "a year ago". */
export const resolveAgo = (context: ResolveContext): Resolution | null =>
  aYearBack(context) ?? relative(context, (base) => edtfFrom(base, -countOf(context), unitOf(context)));

/** "in two days": without a future tense it is how long something takes. */
export const resolveAhead = (context: ResolveContext): Resolution | null =>
  context.tense() === 'future' ? relative(context, (base) => edtfFrom(base, countOf(context), unitOf(context))) : null;

/** "two days earlier", "the following year": counted from the date the text named before. */
export function resolveFromText(context: ResolveContext, sign: 1 | -1): Resolution | null {
  const unit = unitOf(context);
  const count = sign * countOf(context);
  const part = sign < 0 ? aYearBack(context) : null;
  if (part) return part;
  const days = context.antecedent ? daysOf(context.antecedent) : null;
  const exact =
    days &&
    (unit === 'year' || unit === 'decade' || (unit === 'month' ? days.to - days.from < 31 : days.to === days.from));
  if (days && exact && Number.isFinite(days.from)) {
    return { value: edtfFrom(days.from, count, unit), from: 'relative', base: context.antecedent, baseFrom: 'text' };
  }
  // "earlier" with nothing named before counts from the day of writing; "later" cannot.
  if (sign < 0 && !days && context.match.meaning === 'earlier')
    return relative(context, (base) => edtfFrom(base, count, unit));
  return NO_ANTECEDENT;
}
