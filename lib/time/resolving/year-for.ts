/* The year of a date that was written without one. */

import { type Day, dayOf, partsOf } from '../calendar.ts';
import type { Tense } from '../tense.ts';

/** Days: news writes the year of what is this far off, and leaves it out for what is this near. */
const FAR = 300;
const NEAR = 60;
/** Plans are of the coming months; one eight months off was rather made for the time just over. */
const PLANNED_AHEAD = 240;

/** The year of a month (and day) written without one: by tense, else the nearest. */
export function yearFor(base: Day, month: number, day: number, tense: Tense): number {
  const { year } = partsOf(base);
  const off = (candidate: number): number => (dayOf(candidate, month, Math.min(day, 28)) as Day) - base;
  const nearest = [year, year - 1, year + 1].reduce((best, next) =>
    Math.abs(off(next)) < Math.abs(off(best)) ? next : best,
  );
  if (tense === null) return nearest;
  if (tense === 'planned') {
    const next = off(year) >= 0 ? year : year + 1;
    return off(next) <= PLANNED_AHEAD ? next : nearest;
  }
  const said =
    tense === 'past'
      ? year - (off(year) <= 0 ? 0 : 1)
      : year + (off(year) >= 0 || partsOf(base).month === month ? 0 : 1);
  return Math.abs(off(said)) > FAR && Math.abs(off(nearest)) < NEAR ? nearest : said;
}
