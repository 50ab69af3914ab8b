/* What a meaning is resolved with, what can come of it, and what every resolver asks of a match. */

import type { Unit } from '../../languages/date-language.ts';
import { type Day, edtfDay } from '../calendar.ts';
import type { DateMention, UnresolvedDate } from '../date-mention.ts';
import type { HolidayRule } from '../holidays.ts';
import type { PatternMatch } from '../match-pattern.ts';
import type { Tense } from '../tense.ts';

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
  readonly holidays: readonly HolidayRule[];
  /** The quarter or half that a report of results named before, for "a year earlier"; '' for none. */
  readonly part: () => string;
  /** A year named alone before in the same sentence: "In 2019, … on 5 March". */
  readonly sentenceYear: number | null;
  /** The year an event name fixes: "September 11 attacks". */
  readonly eventYear: (month: number, day: number) => number | null;
}

export const absolute = (value: string): Resolution => ({ value, from: 'absolute', base: null });
const NO_BASE: Resolution = { reason: 'no-base', candidates: [] };
export const NO_ANTECEDENT: Resolution = { reason: 'no-antecedent', candidates: [] };

export const relative = (context: ResolveContext, make: (base: Day) => string | null): Resolution | null => {
  if (context.base === null) return NO_BASE;
  const value = make(context.base);
  return value === null ? null : { value, from: 'relative', base: edtfDay(context.base) };
};

/** The first number captured for one of these classes, in their order; 0 when there is none. */
export const captured = (context: ResolveContext, ...classes: (keyof PatternMatch['captures'])[]): number => {
  for (const itemClass of classes) {
    const value = context.match.captures[itemClass]?.[0];
    if (value !== undefined) return value;
  }
  return 0;
};

export const monthOf = (context: ResolveContext): number =>
  context.match.captures.DAYMON?.[1] ?? captured(context, 'MONTH', 'MON');
export const unitOf = (context: ResolveContext): Unit => context.units[captured(context, 'UNIT') - 1] ?? 'day';
export const countOf = (context: ResolveContext): number => captured(context, 'NUM') || context.match.amount || 1;
