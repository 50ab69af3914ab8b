/*
 * From a matched pattern to an EDTF value: one function a meaning. Each answers with a value, with "unresolved" and why, or with null
 * when the words turn out to be no date after all.
 */

import {
  type Day,
  dayOf,
  daysOf,
  edtfCentury,
  edtfDay,
  edtfDecade,
  edtfFrom,
  edtfMonth,
  edtfSeason,
  edtfSpan,
  edtfWeek,
  edtfYear,
  partsOf,
  type Unit,
  weekdayOf,
} from './calendar.ts';
import type { DateMention, UnresolvedDate } from './date-mention.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { Tense } from './tense.ts';
import type { Meaning } from './time-language.ts';

export type Resolution =
  | Pick<DateMention, 'value' | 'from' | 'base' | 'baseFrom'>
  | Pick<UnresolvedDate, 'reason' | 'candidates'>;

export interface ResolveContext {
  readonly match: PatternMatch;
  readonly units: readonly Unit[];
  /** The article's day, null when unknown. */
  readonly base: Day | null;
  /** Asked for only when needed. */
  readonly tense: () => Tense;
  /** Value of the date named before in the same block, '' for none. */
  readonly antecedent: string;
  /** A year named alone before in the same sentence: "In 2019, … on 5 March". */
  readonly sentenceYear: number | null;
  /** The year an event name fixes: "September 11 attacks". */
  readonly eventYear: (month: number, day: number) => number | null;
}

const absolute = (value: string): Resolution => ({ value, from: 'absolute', base: null });
const NO_BASE: Resolution = { reason: 'no-base', candidates: [] };
const NO_ANTECEDENT: Resolution = { reason: 'no-antecedent', candidates: [] };

const relative = (context: ResolveContext, make: (base: Day) => string | null): Resolution | null => {
  if (context.base === null) return NO_BASE;
  const value = make(context.base);
  return value === null ? null : { value, from: 'relative', base: edtfDay(context.base) };
};

const one = (context: ResolveContext, ...classes: (keyof PatternMatch['captures'])[]): number => {
  for (const itemClass of classes) {
    const value = context.match.captures[itemClass]?.[0];
    if (value !== undefined) return value;
  }
  return 0;
};

const monthOf = (context: ResolveContext): number => one(context, 'MONTH', 'MON');
const unitOf = (context: ResolveContext): Unit => context.units[one(context, 'UNIT') - 1] ?? 'day';
const countOf = (context: ResolveContext): number => one(context, 'NUM') || context.match.amount || 1;

/** Days: news writes the year of what is this far off, and leaves it out for what is this near. */
const FAR = 300;
const NEAR = 60;

/** The year of a month (and day) written without one: by tense, else the nearest. */
function yearFor(base: Day, month: number, day: number, tense: Tense): number {
  const { year } = partsOf(base);
  const off = (candidate: number): number => (dayOf(candidate, month, Math.min(day, 28)) as Day) - base;
  const nearest = [year, year - 1, year + 1].reduce((best, next) =>
    Math.abs(off(next)) < Math.abs(off(best)) ? next : best,
  );
  if (tense !== 'past' && tense !== 'future') return nearest;
  const said =
    tense === 'past'
      ? year - (off(year) <= 0 ? 0 : 1)
      : year + (off(year) >= 0 || partsOf(base).month === month ? 0 : 1);
  return Math.abs(off(said)) > FAR && Math.abs(off(nearest)) < NEAR ? nearest : said;
}

function resolveDay(context: ResolveContext): Resolution | null {
  const { captures } = context.match;
  const month = monthOf(context);
  const days = captures.DAYS ?? captures.DAY ?? captures.ORD ?? [];
  const [first = 0, last = first] = days;
  const spell = (year: number): string | null => {
    const from = dayOf(year, month, first);
    const to = dayOf(year, month, last);
    if (from === null || to === null || to < from) return null;
    return from === to ? edtfDay(from) : edtfSpan(edtfDay(from), edtfDay(to));
  };
  const year = captures.YEAR?.[0] ?? context.eventYear(month, first) ?? (captures.REL ? null : context.sentenceYear);
  if (year !== null && year !== undefined) {
    const value = spell(year);
    return value === null ? null : absolute(value);
  }
  // 29 February 2023 is no day in any year near, "31 June" in none at all.
  if (dayOf(2024, month, first) === null) return null;
  const rel = captures.REL?.[0];
  return relative(context, (base) =>
    spell(rel === undefined ? yearFor(base, month, first, context.tense()) : partsOf(base).year + rel),
  );
}

/** "28 February to 3 March 2023", the year once or twice. */
function resolveDayToDay(context: ResolveContext): Resolution | null {
  const { captures } = context.match;
  const [fromMonth = 0, toMonth = fromMonth] = captures.MON ?? captures.MONTH ?? [];
  const [fromDay = 0, toDay = 0] = captures.DAY ?? [];
  const years = captures.YEAR ?? [];
  const spell = (year: number): string | null => {
    const from = dayOf(
      years.length === 2 ? (years[0] as number) : toMonth < fromMonth ? year - 1 : year,
      fromMonth,
      fromDay,
    );
    const to = dayOf(year, toMonth, toDay);
    return from === null || to === null || to <= from ? null : edtfSpan(edtfDay(from), edtfDay(to));
  };
  const year = years.at(-1) ?? context.sentenceYear;
  if (year !== null && year !== undefined) {
    const value = spell(year);
    return value === null ? null : absolute(value);
  }
  return relative(context, (base) => spell(yearFor(base, toMonth, toDay, context.tense())));
}

function resolveMonth(context: ResolveContext): Resolution | null {
  const { captures } = context.match;
  const month = monthOf(context);
  if (captures.YEAR) return absolute(edtfMonth(captures.YEAR[0] as number, month));
  const rel = captures.REL?.[0];
  if (rel === undefined && context.sentenceYear !== null) return absolute(edtfMonth(context.sentenceYear, month));
  return relative(context, (base) => {
    const parts = partsOf(base);
    // "May last year": the amount says that the relative word belongs to the year.
    if (rel !== undefined && context.match.amount) return edtfMonth(parts.year + rel, month);
    if (rel === -1) return edtfMonth(month < parts.month ? parts.year : parts.year - 1, month);
    if (rel === 1) return edtfMonth(month > parts.month ? parts.year : parts.year + 1, month);
    if (rel === 0) return edtfMonth(parts.year, month);
    const tense = context.tense();
    // A month alone is news more often than plan.
    if (tense === 'past' || tense === null) return edtfMonth(month <= parts.month ? parts.year : parts.year - 1, month);
    return edtfMonth(yearFor(base, month, 15, tense), month);
  });
}

/** "from March to May 2020": a span of months. */
function resolveMonths(context: ResolveContext): Resolution | null {
  const [from = 0, to = 0] = context.match.captures.MONTH ?? context.match.captures.MON ?? [];
  const spell = (year: number): string => edtfSpan(edtfMonth(to < from ? year - 1 : year, from), edtfMonth(year, to));
  const year = context.match.captures.YEAR?.[0] ?? context.sentenceYear;
  if (from === to) return null;
  if (year !== null && year !== undefined) return absolute(spell(year));
  return relative(context, (base) => spell(yearFor(base, to, 15, context.tense())));
}

/** "next Friday" said on a Wednesday is two days off for some and nine for others; nearer than this it would be "this Friday". */
const NEXT_AT_LEAST = 3;

function resolveWeekday(context: ResolveContext): Resolution | null {
  const wanted = one(context, 'WEEKDAY', 'WDAY');
  return relative(context, (base) => {
    const back = (weekdayOf(base) - wanted + 7) % 7;
    const ahead = (wanted - weekdayOf(base) + 7) % 7;
    const rel = context.match.captures.REL?.[0];
    if (rel === -1) return edtfDay(base - (back || 7));
    if (rel === 1) return edtfDay(base + (ahead < NEXT_AT_LEAST ? ahead + 7 : ahead));
    const tense = context.tense();
    if (rel === 0) return edtfDay(tense === 'past' ? base - back : base + ahead);
    return edtfDay(tense === 'future' || tense === 'planned' ? base + ahead : base - back);
  });
}

/** "from Monday to Thursday". */
function resolveWeekdaySpan(context: ResolveContext): Resolution | null {
  const [from = 0, to = 0] = context.match.captures.WEEKDAY ?? [];
  const length = (to - from + 7) % 7;
  return relative(context, (base) => {
    const ahead = (from - weekdayOf(base) + 7) % 7;
    const back = (weekdayOf(base) - from + 7) % 7;
    const start = context.tense() === 'future' || context.tense() === 'planned' ? base + ahead : base - back;
    return edtfSpan(edtfDay(start), edtfDay(start + length));
  });
}

function resolveSeason(context: ResolveContext): Resolution | null {
  const { captures } = context.match;
  const season = one(context, 'SEASON');
  const years = captures.YEARS ?? captures.YEAR;
  if (years) return absolute(edtfSeason(years[0] as number, season));
  const rel = captures.REL?.[0];
  if (rel === undefined && context.sentenceYear !== null) return absolute(edtfSeason(context.sentenceYear, season));
  return relative(context, (base) => {
    const { year } = partsOf(base);
    const seasons = [year - 2, year - 1, year, year + 1].map((candidate) => edtfSeason(candidate, season));
    const spans = seasons.map((value) => ({ value, ...(daysOf(value) as { from: Day; to: Day }) }));
    const before = spans.filter(({ to }) => to < base).at(-1)?.value ?? null;
    const after = spans.find(({ from }) => from > base)?.value ?? null;
    const now = spans.find(({ from, to }) => from <= base && base <= to)?.value ?? null;
    if (rel === -1) return before;
    if (rel === 1) return after;
    if (now) return now;
    const tense = context.tense();
    // "this winter" in March is the one just over, in September the one to come; other seasons are this calendar year's.
    if (tense === 'past') return before;
    if (tense === 'future') return after;
    return season === 4 ? (partsOf(base).month < 7 ? before : after) : edtfSeason(year, season);
  });
}

function resolvePart(context: ResolveContext, months: number): Resolution | null {
  const { captures } = context.match;
  const index = one(context, 'ORD') || context.match.amount;
  if (index < 1 || index > 12 / months) return null;
  const spell = (year: number): string =>
    edtfSpan(edtfMonth(year, (index - 1) * months + 1), edtfMonth(year, index * months));
  if (captures.YEAR) return absolute(spell(captures.YEAR[0] as number));
  const rel = captures.REL?.[0];
  return relative(context, (base) => {
    const { year } = partsOf(base);
    if (rel !== undefined) return spell(year + rel);
    const begun = (index - 1) * months + 1 <= partsOf(base).month;
    return spell(context.tense() === 'past' && !begun ? year - 1 : year);
  });
}

/** "two days earlier", "the following year": counted from the date the text named before. */
function resolveFromText(context: ResolveContext, sign: 1 | -1): Resolution | null {
  const unit = unitOf(context);
  const count = sign * countOf(context);
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

const RESOLVERS: Record<Meaning, (context: ResolveContext) => Resolution | null> = {
  day: resolveDay,
  days: resolveDay,
  'day-to-day': resolveDayToDay,
  month: resolveMonth,
  months: resolveMonths,
  year: (context) => absolute(edtfYear(one(context, 'YEAR'))),
  'bare-year': (context) => absolute(edtfYear(one(context, 'YEAR'))),
  'year-list': (context) => absolute(edtfYear(one(context, 'YEAR'))),
  'event-year': (context) => absolute(edtfYear(one(context, 'YEAR'))),
  'year-span': (context) => {
    const [from = 0, to = 0] = context.match.captures.YEARS ?? context.match.captures.YEAR ?? [];
    return to > from ? absolute(edtfSpan(edtfYear(from), edtfYear(to))) : null;
  },
  decade: (context) => absolute(edtfDecade(one(context, 'TENS', 'YEAR'))),
  century: (context) => {
    const century = one(context, 'ORD', 'DAY');
    return century >= 2 && century <= 22 ? absolute(edtfCentury(century)) : null;
  },
  season: resolveSeason,
  quarter: (context) => resolvePart(context, 3),
  half: (context) => resolvePart(context, 6),
  weekday: resolveWeekday,
  'weekday-span': resolveWeekdaySpan,
  'weekday-of-week': (context) =>
    relative(context, (base) => {
      const monday = base - weekdayOf(base) + 1 + 7 * one(context, 'REL');
      return edtfDay(monday + one(context, 'WEEKDAY') - 1);
    }),
  name: (context) => relative(context, (base) => edtfDay(base + context.match.amount)),
  unit: (context) => {
    const rel = context.match.captures.REL?.[0] ?? context.match.amount;
    const unit = unitOf(context);
    if (unit === 'day') return null;
    return relative(context, (base) => {
      // The weekend just over is "last weekend" until the next one begins.
      if (unit === 'weekend' && rel <= 0) return edtfFrom(base, rel < 0 || weekdayOf(base) < 6 ? -1 : 0, unit);
      return unit === 'week' ? edtfWeek(base + 7 * rel) : edtfFrom(base, rel, unit);
    });
  },
  weekend: (context) =>
    relative(context, (base) => {
      const now = weekdayOf(base) >= 6;
      return edtfFrom(base, now || ['future', 'planned'].includes(context.tense() ?? '') ? 0 : -1, 'weekend');
    }),
  ago: (context) => relative(context, (base) => edtfFrom(base, -countOf(context), unitOf(context))),
  ahead: (context) =>
    context.tense() === 'future'
      ? relative(context, (base) => edtfFrom(base, countOf(context), unitOf(context)))
      : null,
  earlier: (context) => resolveFromText(context, -1),
  previous: (context) => resolveFromText(context, -1),
  later: (context) => resolveFromText(context, 1),
  none: () => null,
};

export const resolve = (context: ResolveContext): Resolution | null => RESOLVERS[context.match.meaning](context);
