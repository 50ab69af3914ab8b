/* Days in ISO 8601, with or without a time behind them, compared by what they are written as. */

const MS = 86_400_000;

/** From `a` to `b`, in days as they are written, whatever their zones; NaN when one is none. */
export const daysApart = (a: string, b: string): number =>
  Math.round((Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / MS);

/** A moment told in universal time, which may be another day where the paper is. */
export const isInstantInUtc = (value: string): boolean => /T.*(?:Z|[+-]00:00)$/.test(value);
