/* Days of the week, spans of them, and weekends. */

import { edtfDay, edtfFrom, edtfSpan, weekdayOf } from '../calendar.ts';
import { captured, type Resolution, type ResolveContext, relative } from './context.ts';

/**
 * "next Friday" said on a Wednesday is two days off for some and nine for others; nearer than this it would be "this
 * Friday".
 */
const MIN_DAYS_TO_NEXT = 3;

export function resolveWeekday(context: ResolveContext): Resolution | null {
  const wanted = captured(context, 'WEEKDAY', 'WDAY');
  return relative(context, (base) => {
    const back = (weekdayOf(base) - wanted + 7) % 7;
    const ahead = (wanted - weekdayOf(base) + 7) % 7;
    const rel = context.match.captures.REL?.[0];
    if (rel === -1) return edtfDay(base - (back || 7));
    if (rel === 1) return edtfDay(base + (ahead < MIN_DAYS_TO_NEXT ? ahead + 7 : ahead));
    const tense = context.tense();
    if (rel === 0) return edtfDay(tense === 'past' ? base - back : base + ahead);
    return edtfDay(tense === 'future' || tense === 'planned' ? base + ahead : base - back);
  });
}

/** "from Monday to Thursday". */
export function resolveWeekdaySpan(context: ResolveContext): Resolution | null {
  const [from = 0, to = 0] = context.match.captures.WEEKDAY ?? [];
  const length = (to - from + 7) % 7;
  return relative(context, (base) => {
    const ahead = (from - weekdayOf(base) + 7) % 7;
    const back = (weekdayOf(base) - from + 7) % 7;
    const start = context.tense() === 'future' || context.tense() === 'planned' ? base + ahead : base - back;
    return edtfSpan(edtfDay(start), edtfDay(start + length));
  });
}

/** "a week from Friday", "Friday fortnight"; back from the last one, "the Monday before last". */
export function resolveShiftedWeekday(context: ResolveContext): Resolution | null {
  const wanted = captured(context, 'WEEKDAY', 'WDAY');
  const weeks = context.match.amount || captured(context, 'NUM');
  return relative(context, (base) => {
    const ahead = (wanted - weekdayOf(base) + 7) % 7;
    const back = (weekdayOf(base) - wanted + 7) % 7 || 7;
    return edtfDay(weeks > 0 ? base + ahead + 7 * weeks : base - back + 7 * (weeks + 1));
  });
}

/** "Saturday in three weeks", "three weeks ago on Saturday": the weekday of that week. */
export function resolveWeekdayInWeeks(context: ResolveContext): Resolution | null {
  const weeks = (captured(context, 'NUM') || 1) * context.match.amount;
  return relative(context, (base) => edtfDay(base - weekdayOf(base) + captured(context, 'WEEKDAY') + 7 * weeks));
}

/** "Tuesday last week". */
export function resolveWeekdayOfWeek(context: ResolveContext): Resolution | null {
  return relative(context, (base) => {
    const monday = base - weekdayOf(base) + 1 + 7 * captured(context, 'REL');
    return edtfDay(monday + captured(context, 'WEEKDAY') - 1);
  });
}

/** "the weekend", with no word about which. */
export function resolveWeekend(context: ResolveContext): Resolution | null {
  return relative(context, (base) => {
    const now = weekdayOf(base) >= 6;
    return edtfFrom(base, now || ['future', 'planned'].includes(context.tense() ?? '') ? 0 : -1, 'weekend');
  });
}
