/*
 * Machine-written dates of every make as ISO 8601, keeping as much as they say: a day, or a day with time and zone.
 * Dates in words belong to `lib/time`; here are only the forms that stand in attributes, addresses and scraper residue.
 */

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?Z?)?$/;
/** Day first: `13.09.2023`, `13/9/2023`. With slashes the order is only certain when the first number is over 12. */
const DAY_FIRST = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/;
const RFC_2822 = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d\d):(\d\d)(?::(\d\d))?)?/;
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/;
/** As RFC 2822 has them, whatever language the page is in. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Null when the words are no date, or no possible one. */
export function normaliseDate(words: string): string | null {
  const value = words.trim().slice(0, 60);
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = isoDay(year, month, day);
    if (!date || hour === undefined || !zone) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
  }
  const compact = COMPACT.exec(value);
  if (compact) return isoDay(compact[1], compact[2], compact[3]);
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst && (dayFirst[2] === '.' || Number(dayFirst[1]) > 12))
    return isoDay(dayFirst[4], dayFirst[3], dayFirst[1]);
  const rfc = RFC_2822.exec(value);
  if (rfc) return isoDay(rfc[3], monthOf(rfc[2]), rfc[1]);
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return isoDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

const monthOf = (name = ''): string => String(MONTHS.indexOf(name.toLowerCase()) + 1);

const zoneOf = (zone: string): string => {
  if (/^z$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

function isoDay(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return null;
  // Before the web there was no page to date; templates are full of 0001-01-01 and 1970-01-01.
  return Number(year) >= 1990 && Number(year) <= 2100 ? date : null;
}
