/* Days counted by month, for a picture of when something was met. */

export interface MonthCount {
  /** ISO 8601: `2026-03`. */
  readonly month: string;
  readonly count: number;
}

/** Columns that fit into a card. */
const MAX_MONTHS = 24;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Every month from the first day to the last, also those with none; the last two years of them. */
export function countByMonth(days: readonly string[]): MonthCount[] {
  const numbers = days.filter((day) => /^\d{4}-\d\d/.test(day)).map(numberOf);
  if (numbers.length === 0) return [];
  const last = Math.max(...numbers);
  const first = Math.max(Math.min(...numbers), last - MAX_MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    month: monthOf(first + at),
    count: numbers.filter((number) => number === first + at).length,
  }));
}
