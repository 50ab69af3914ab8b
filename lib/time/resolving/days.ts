/* A day of a month, several days, and spans of days over two months. */

import { dayOf, edtfDay, edtfSpan, partsOf } from '../calendar.ts';
import { absolute, monthOf, type Resolution, type ResolveContext, relative } from './context.ts';
import { yearFor } from './year-for.ts';

export function resolveDay(context: ResolveContext): Resolution | null {
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
