/*
 * The days that a short line states: "Updated: 3 May 2024, 14:20", "Zuletzt aktualisiert am 3. Mai 2024", "25.11.2023".
 * Month names of all languages are asked together, figures are read in any. Small enough for every page; dates in
 * running text, with all their forms, belong to `lib/time`.
 */

import { anyOf } from '../languages/all-languages.ts';
import { normaliseDate } from './normalise-date.ts';
import type { Span } from './span.ts';

export interface DayInLine extends Span {
  /** ISO 8601: the day, with the time where it is written as machines write it. */
  readonly day: string;
}

/** Which comes first in "03/04/2024"; null where nobody can tell. */
export type NumericOrder = 'day' | 'month' | null;

/** How the months begin in each language, January first. */
const MONTHS = Array.from(
  { length: 12 },
  (_, month) => new RegExp(`^(?:${anyOf(({ words }) => words?.months?.[month], ' ')})`, 'iu'),
);

const BEFORE = '(?<![\\p{L}\\p{N}][./-]?|\\p{N}:)';
const AFTER = '(?![\\p{L}\\p{N}]|[.:/-]\\p{N})';
const YEAR = '((?:19|20)\\d\\d)';
/** Letters are not counted: V8 unrolls `\p{L}{3,}`, and compiling it in these patterns takes 150 ms and more. */
const MONTH_NAME = '(\\p{L}+)';
const DAY_ENDING = '(?:\\.|st|nd|rd|th|er|re|º|°|ª)?';

type Reading = (groups: readonly string[], order: NumericOrder) => string | null;

/** A pattern, what it reads, and the mark it cannot do without: most lines are asked for a mark only. */
const FORMS: readonly (readonly [RegExp, Reading, RegExp])[] = [
  // 2024-05-03, 2024/5/3, 2024.05.03, with what a machine writes behind.
  [
    form(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T\\S+)?(?![\\d/-])`),
    ([all = '', year, , month, day]) => (all.includes('T') ? normaliseDate(all) : dayOf(year, month, day)),
    /\d[-/.]\d/,
  ],
  // 2024年5月3日, 2024년 5월 3일.
  [
    form(`${YEAR} ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]`),
    ([, year, month, day]) => dayOf(year, month, day),
    /[年년]/,
  ],
  // 3.5.2024, 3. 5. 2024, 03 | 05 | 2024.
  [
    form(`(\\d{1,2})(\\. ?| \\| | \\. )(\\d{1,2})\\2${YEAR}${AFTER}`),
    ([, day, , month, year]) => dayOf(year, month, day),
    /\d(?:\.| \|) ?\d/,
  ],
  // 03.05.24.
  [form(`(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)${AFTER}`), ([, day, month, year]) => dayOf(`20${year}`, month, day), /\d\.\d/],
  // 03/05/24, where the country says which comes first.
  [
    form(`(\\d\\d)/(\\d\\d)/(\\d\\d)${AFTER}`),
    ([, first, second, year], order) => (order === null ? null : inOrder(first, second, `20${year}`, order)),
    /\d\/\d/,
  ],
  // 3/5/2024, 3-5-2024.
  [
    form(`(\\d{1,2})( ?[/-] ?)(\\d{1,2})\\2${YEAR}${AFTER}`),
    ([, first, , second, year], order) => inOrder(first, second, year, order),
    /\d ?[/-] ?\d/,
  ],
  // 3 May 2024, 3. Mai 2024, 3 de mayo de 2024, 3/May/2024, 3-May-2024.
  [
    form(`(\\d{1,2})${DAY_ENDING}(?: (?:de|of)(?= ))?[ /-]?${MONTH_NAME}[.,]{0,2}(?: del?(?= ))?[ /-]?${YEAR}(?!\\d)`),
    ([, day, month, year]) => dayOf(year, monthOf(month), day),
    /\d\D{3,60}(?:19|20)\d\d/,
  ],
  // May 3, 2024; mayo 3 de 2024.
  [
    form(`${MONTH_NAME}\\.? ?(\\d{1,2})${DAY_ENDING},?(?: del?(?= ))? ?(?<=[ ,])${YEAR}(?!\\d)`),
    ([, month, day, year]) => dayOf(year, monthOf(month), day),
    /\D\d\d?\D{1,8}(?:19|20)\d\d/,
  ],
  // 2024 May 3, 2024. május 3.
  [
    form(`${YEAR}[.,]? ${MONTH_NAME}\\.? (\\d{1,2})${AFTER}`),
    ([, year, month, day]) => dayOf(year, monthOf(month), day),
    /(?:19|20)\d\d[.,]? [^\d]+ \d/,
  ],
];

function form(source: string): RegExp {
  return new RegExp(BEFORE + source, 'giu');
}

const YEAR_IN_LINE = /(?:19|20)\d\d/;
const DAY_IN_LINE = /(?<!\d)\d\d?(?!\d)/;
const SHORT_YEAR = /\d\d([./])\d\d\1\d\d/;

/** Every possible day, in text order; of two forms in one place the one that begins first. */
export function daysInLine(line: string, order: NumericOrder = null): DayInLine[] {
  // Most lines with a figure have no year, and most of those with one have no day.
  if (!(YEAR_IN_LINE.test(line) ? DAY_IN_LINE.test(line) : SHORT_YEAR.test(line))) return [];
  const found: DayInLine[] = [];
  for (const [pattern, read, mark] of FORMS) {
    if (!mark.test(line)) continue;
    for (const match of line.matchAll(pattern)) {
      const day = read(match, order);
      if (day) found.push({ start: match.index, end: match.index + match[0].length, day });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= free;
    if (isFree) free = end;
    return isFree;
  });
}

/** ISO 8601; null when the line states no day that can only be read one way. */
export const statedDay = (line: string, order: NumericOrder = null): string | null =>
  daysInLine(line, order)[0]?.day ?? null;

function inOrder(first = '', second = '', year = '', order: NumericOrder = null): string | null {
  if (Number(first) > 12) return dayOf(year, second, first);
  if (Number(second) > 12) return order === 'day' ? null : dayOf(year, first, second);
  if (first.padStart(2, '0') === second.padStart(2, '0')) return dayOf(year, first, second);
  if (order === null) return null;
  return order === 'day' ? dayOf(year, second, first) : dayOf(year, first, second);
}

const monthOf = (name = ''): string => String(MONTHS.findLastIndex((stems) => stems.test(name)) + 1);

function dayOf(year = '', month = '', day = ''): string | null {
  return month === '0' ? null : normaliseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
