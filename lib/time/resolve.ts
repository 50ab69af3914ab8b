/*
 * From a matched pattern to an EDTF value: one function a meaning. Each answers with a value, with "unresolved" and
 * why, or with null when the words turn out to be no date after all.
 */

import type { Meaning } from '../languages/date-language.ts';
import { edtfCentury, edtfDay, edtfDecade, edtfSpan, edtfYear } from './calendar.ts';
import { absolute, captured, type Resolution, type ResolveContext, relative } from './resolving/context.ts';
import { resolveDay, resolveDayOfMonth, resolveDayToDay, resolveHoliday, resolveNearDay } from './resolving/days.ts';
import { resolveMonth, resolveMonths, resolvePart, resolveSeason } from './resolving/months.ts';
import { resolveAgo, resolveAhead, resolveFromText, resolveUnit, resolveYearAgoPart } from './resolving/units.ts';
import {
  resolveShiftedWeekday,
  resolveWeekday,
  resolveWeekdayInWeeks,
  resolveWeekdayOfWeek,
  resolveWeekdaySpan,
  resolveWeekend,
} from './resolving/weekdays.ts';

const resolveYear = (context: ResolveContext): Resolution => absolute(edtfYear(captured(context, 'YEAR')));

/** Figures of a decade of the last century that no other has yet: "90-е". */
const SHORT_DECADES = { from: 30, to: 90 };

function resolveDecade(context: ResolveContext): Resolution | null {
  const said = captured(context, 'TENS', 'YEAR');
  const short = captured(context, 'NUM');
  if (!said && (short < SHORT_DECADES.from || short > SHORT_DECADES.to)) return null;
  const year = said || 1900 + short;
  if (context.match.amount === 100 && year % 100 === 0)
    // "2000-talet" is ten years as often as a hundred.
    return year < 2000 ? absolute(edtfCentury(year / 100 + 1)) : null;
  return year % 10 === 0 ? absolute(edtfDecade(year)) : null;
}

const RESOLVERS: Record<Meaning, (context: ResolveContext) => Resolution | null> = {
  day: resolveDay,
  days: resolveDay,
  'day-list': resolveDay,
  'day-of-month': resolveDayOfMonth,
  'near-day': resolveNearDay,
  'day-to-day': resolveDayToDay,
  month: resolveMonth,
  months: resolveMonths,
  'month-list': resolveMonth,
  year: resolveYear,
  'bare-year': resolveYear,
  'year-list': resolveYear,
  'event-year': resolveYear,
  'year-span': (context) => {
    const [from = 0, to = 0] = context.match.captures.YEARS ?? context.match.captures.YEAR ?? [];
    return to > from ? absolute(edtfSpan(edtfYear(from), edtfYear(to))) : null;
  },
  decade: resolveDecade,
  century: (context) => {
    const century = captured(context, 'ORD', 'DAY');
    return century >= 2 && century <= 22 ? absolute(edtfCentury(century)) : null;
  },
  season: resolveSeason,
  quarter: (context) => resolvePart(context, 3),
  half: (context) => resolvePart(context, 6),
  'year-ago-part': resolveYearAgoPart,
  holiday: resolveHoliday,
  weekday: resolveWeekday,
  'weekday-noun': resolveWeekday,
  'weekday-shifted': resolveShiftedWeekday,
  'weekday-weeks': resolveWeekdayInWeeks,
  'weekday-span': resolveWeekdaySpan,
  'weekday-of-week': resolveWeekdayOfWeek,
  name: (context) => relative(context, (base) => edtfDay(base + context.match.amount)),
  unit: resolveUnit,
  weekend: resolveWeekend,
  ago: resolveAgo,
  ahead: resolveAhead,
  earlier: (context) => resolveFromText(context, -1),
  previous: (context) => resolveFromText(context, -1),
  later: (context) => resolveFromText(context, 1),
  none: () => null,
};

export const resolve = (context: ResolveContext): Resolution | null => RESOLVERS[context.match.meaning](context);
