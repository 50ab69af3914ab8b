/* Months and what is made of them: spans, seasons, quarters and halves of a year. */

import { type Day, daysOf, edtfMonth, edtfSeason, edtfSpan, partsOf } from '../calendar.ts';
import { absolute, captured, monthOf, type Resolution, type ResolveContext, relative } from './context.ts';
import { yearFor } from './year-for.ts';

export function resolveMonth(context: ResolveContext): Resolution | null {
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
export function resolveMonths(context: ResolveContext): Resolution | null {
  const [from = 0, to = 0] = context.match.captures.MONTH ?? context.match.captures.MON ?? [];
  const spell = (year: number): string => edtfSpan(edtfMonth(to < from ? year - 1 : year, from), edtfMonth(year, to));
  const year = context.match.captures.YEAR?.[0] ?? context.sentenceYear;
  if (from === to) return null;
  if (year !== null && year !== undefined) return absolute(spell(year));
  return relative(context, (base) => spell(yearFor(base, to, 15, context.tense())));
}

/** Days. */
const JUST_OVER = 10;

export function resolveSeason(context: ResolveContext): Resolution | null {
  const { captures } = context.match;
  const season = captured(context, 'SEASON');
  const years = captures.YEARS ?? captures.YEAR;
  if (years) return absolute(edtfSeason(years[0] as number, season));
  const rel = captures.REL?.[0];
  if (rel === undefined && context.sentenceYear !== null) return absolute(edtfSeason(context.sentenceYear, season));
  return relative(context, (base) => {
    const { year } = partsOf(base);
    if (rel !== undefined && context.match.amount) return edtfSeason(year + rel, season);
    const seasons = [year - 2, year - 1, year, year + 1].map((candidate) => edtfSeason(candidate, season));
    const spans = seasons.map((value) => ({ value, ...(daysOf(value) as { from: Day; to: Day }) }));
    const before = spans.filter(({ to }) => to < base).at(-1)?.value ?? null;
    const after = spans.find(({ from }) => from > base)?.value ?? null;
    const now = spans.find(({ from, to }) => from <= base && base <= to)?.value ?? null;
    // "last summer" in early September is not the one just over.
    if (rel === -1) return spans.filter(({ to }) => to < base - JUST_OVER).at(-1)?.value ?? null;
    if (rel === 1) return after;
    if (now) return now;
    if (season === 4 && partsOf(base).month > 8) return after;
    const tense = context.tense();
    // "this winter" in March is the one just over, in September the one to come; other seasons are this calendar
    // year's.
    if (tense === 'past') return before;
    if (tense === 'future') return after;
    return season === 4 ? (partsOf(base).month < 7 ? before : after) : edtfSeason(year, season);
  });
}

/** Days: quarters are reported when they are over; of two equally far, the one behind is meant. */
const REPORTED_AFTER = 60;

/** "the third quarter" of a year that a word or the verb says, else of the nearest; "last quarter". */
export function resolvePart(context: ResolveContext, months: number): Resolution | null {
  const { captures } = context.match;
  const rel = captures.REL?.[0];
  const named = captured(context, 'ORD') || context.match.amount;
  const parts = 12 / months;
  if (named < 0 || named > parts) return null;
  const spell = (year: number, index = named): string =>
    edtfSpan(edtfMonth(year, (index - 1) * months + 1), edtfMonth(year, index * months));
  if (captures.YEAR && named) return absolute(spell(captures.YEAR[0] as number));
  return relative(context, (base) => {
    const { year, month } = partsOf(base);
    if (!named) {
      if (rel === undefined) return null;
      const index = year * parts + Math.floor((month - 1) / months) + rel;
      return spell(Math.floor(index / parts), (index % parts) + 1);
    }
    if (rel !== undefined) return spell(year + rel);
    const tense = context.tense();
    const distance = (of: number): number => {
      const { from, to } = daysOf(spell(of)) as { from: Day; to: Day };
      const possible = tense === 'past' || tense === null ? from <= base : to >= base;
      return possible ? Math.abs((from + to) / 2 + (tense === 'future' ? 0 : REPORTED_AFTER) - base) : Number.MAX_VALUE;
    };
    return spell([year - 1, year, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best)));
  });
}
