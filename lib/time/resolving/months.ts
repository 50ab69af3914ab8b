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
    if (rel === -1) return before;
    if (rel === 1) return after;
    if (now) return now;
    const tense = context.tense();
    // "this winter" in March is the one just over, in September the one to come; other seasons are this calendar
    // year's.
    if (tense === 'past') return before;
    if (tense === 'future') return after;
    return season === 4 ? (partsOf(base).month < 7 ? before : after) : edtfSeason(year, season);
  });
}

export function resolvePart(context: ResolveContext, months: number): Resolution | null {
  const { captures } = context.match;
  const index = captured(context, 'ORD') || context.match.amount;
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
