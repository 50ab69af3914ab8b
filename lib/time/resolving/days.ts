/* A day of a month, several days, spans of days over two months, and holidays. */

import { type Day, dayOf, edtfDay, edtfSpan, monthFrom, partsOf } from '../calendar.ts';
import { holidayIn } from '../holidays.ts';
import { absolute, monthOf, type Resolution, type ResolveContext, relative } from './context.ts';
import { yearFor } from './year-for.ts';

export function resolveDay(context: ResolveContext): Resolution | null {
  const { captures } = context.match;
  const month = monthOf(context);
  const days = captures.DAYS ?? captures.DAYMON?.slice(0, 1) ?? captures.DAY ?? captures.ORD ?? captures.NUM ?? [];
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
  return relative(context, (base) => {
    if (rel === undefined) return spell(yearFor(base, month, first, context.tense()));
    const { year: now } = partsOf(base);
    // "5 May last year" has the year's word, "last 5 May" (amount 1) the day's.
    if (!context.match.amount || rel === 0) return spell(now + rel);
    const here = dayOf(now, month, first);
    return spell(here !== null && Math.sign(here - base) === rel ? now : now + rel);
  });
}

/** "28 February to 3 March 2023", the year once or twice. */
export function resolveDayToDay(context: ResolveContext): Resolution | null {
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

/** "the 18th" of Romance languages ("el día 18"), and "20 to 24 of this month". */
export function resolveDayOfMonth(context: ResolveContext): Resolution | null {
  const { DAYS, DAY, REL } = context.match.captures;
  const [first = 0, last = first] = DAYS ?? DAY ?? [];
  const rel = REL?.[0];
  return relative(context, (base) => {
    const inMonth = (off: number): { from: Day; value: string } | null => {
      const { year, month } = monthFrom(base, off);
      const from = dayOf(year, month, first);
      const to = dayOf(year, month, last);
      if (from === null || to === null || to < from) return null;
      return { from, value: from === to ? edtfDay(from) : edtfSpan(edtfDay(from), edtfDay(to)) };
    };
    // A word says which month; "el próximo día 18" only that it lies ahead.
    if (context.match.amount) return inMonth(rel ?? 0)?.value ?? null;
    const tense = rel === 1 ? 'future' : rel === -1 ? 'past' : context.tense();
    const here = inMonth(0);
    if (tense === 'past') return (here && here.from <= base ? here : inMonth(-1))?.value ?? null;
    if (tense === 'future' || tense === 'planned')
      return (here && here.from >= base ? here : inMonth(1))?.value ?? null;
    return here?.value ?? null;
  });
}

/** Days: so near, the day is meant whatever verb stands beside it. */
const NEAR = 10;

/** "5日": news writes the month of what is not of this one, or about its turn. */
export function resolveNearDay(context: ResolveContext): Resolution | null {
  const [first = 0, last = first] = context.match.captures.DAYS ?? context.match.captures.DAY ?? [];
  return relative(context, (base) => {
    const spans = [0, -1, 1].flatMap((off) => {
      const { year, month } = monthFrom(base, off);
      const [from, to] = [dayOf(year, month, first), dayOf(year, month, last)];
      return from === null || to === null || to < from ? [] : [{ from, to }];
    });
    const tense = context.tense();
    const span =
      spans.find(({ from }) => Math.abs(from - base) <= NEAR) ??
      spans.find(({ from }) => (tense === 'past' ? from <= base : tense === null || from >= base)) ??
      spans[0];
    if (!span) return null;
    return span.from === span.to ? edtfDay(span.from) : edtfSpan(edtfDay(span.from), edtfDay(span.to));
  });
}

/** A holiday by its name; with no year and no verb it is any year's. */
export function resolveHoliday(context: ResolveContext): Resolution | null {
  const { match, holidays, sentenceYear } = context;
  const rule = holidays[match.amount];
  if (!rule) return null;
  const year = match.captures.YEAR?.[0] ?? sentenceYear;
  if (year !== null && year !== undefined) return absolute(edtfDay(holidayIn(rule, year)));
  const rel = match.captures.REL?.[0];
  const tense = rel === 1 ? 'future' : rel === -1 ? 'past' : context.tense();
  // "past Labor Day" is no "last" one where nothing is told of it.
  if (tense === null || (rel === -1 && context.tense() !== 'past')) return null;
  return relative(context, (base) => {
    const now = partsOf(base).year;
    const days = [now - 1, now, now + 1].map((each) => holidayIn(rule, each));
    if (rel === 0) return edtfDay(days[1] as Day);
    const ahead = days.find((day) => (rel === 1 ? day > base : day >= base)) as Day;
    const behind = days.findLast((day) => (rel === -1 ? day < base : day <= base)) as Day;
    return edtfDay(tense === 'past' ? behind : ahead);
  });
}
