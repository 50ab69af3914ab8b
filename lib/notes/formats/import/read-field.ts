/*
 * Reads foreign JSON field by field: what is not of the expected form is absent, and never an object of somebody
 * else's making.
 */

export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === 'string');

const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** An ISO 8601 instant as stored, or null. A time without a zone counts as UTC. */
export function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' || !INSTANT.test(value)) return null;
  const zoned = /[T ]/.test(value) && !/(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? `${value}Z` : value;
  // A zone without its colon is ISO 8601 and not of ECMAScript.
  const time = Date.parse(zoned.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Seconds since 1970, or milliseconds where the number is too great for seconds; null for what is neither. */
export function unixInstant(value: unknown): string | null {
  const number = typeof value === 'number' ? value : /^\d{9,13}$/.test(textOf(value)) ? Number(value) : 0;
  const time = number < 1e11 ? number * 1000 : number;
  return time > 0 && time < 8e15 ? new Date(time).toISOString() : null;
}

/** A day or an instant, kept as written: what an article says of its own date. */
export const dayOf = (value: unknown): string | null =>
  typeof value === 'string' && INSTANT.test(value) ? value : null;

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
