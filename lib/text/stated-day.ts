/*
 * The day in a short line that states one: "Updated: 3 May 2024, 14:20", "Zuletzt aktualisiert am 3. Mai 2024". Small
 * enough for every page; dates in running text, with all their forms, belong to `lib/time`.
 */

import { anyOf } from '../languages/all-languages.ts';
import { normaliseDate } from './normalise-date.ts';

/** How the months begin in each language, January first. */
const MONTHS = Array.from(
  { length: 12 },
  (_, month) => new RegExp(`^(?:${anyOf(({ words }) => words?.months?.[month], ' ')})`, 'iu'),
);

const DAY_FIRST =
  /(?<![\p{L}\p{N}.:/-])(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?(?: de| of)? (\p{L}{3,})\.?,?(?: de| del)? (\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const IN_NUMBERS = /(?<![\p{L}\p{N}.:/-])(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})\S*/u;

/** ISO 8601; null when the line states no day that can only be read one way. */
export function statedDay(line: string): string | null {
  const numbers = IN_NUMBERS.exec(line);
  if (numbers) return normaliseDate(numbers[0].replace(/[.,;]$/, ''));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  return monthFirst && dayOf(monthFirst[3], monthFirst[1], monthFirst[2]);
}

function dayOf(year = '', name = '', day = ''): string | null {
  const month = MONTHS.findLastIndex((stems) => stems.test(name)) + 1;
  return month === 0 ? null : normaliseDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
