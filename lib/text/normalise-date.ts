/*
 * Machine-written dates of every make as ISO 8601, keeping as much as they say: a day, or a day with time and zone.
 * Dates in words belong to `lib/time`; here are only the forms that stand in attributes, addresses and scraper residue.
 */

const ISO =
  /^(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)(?:(?:T|[ ,-]+(?:at )?)(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?)?/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Seconds or milliseconds since 1970, from 1990 on: as many digits as no other form has. */
const EPOCH = /^(\d{9,10}|\d{12,13})(?:\.\d+)?$/;
/** Day first: `13.09.2023`, `13/9/2023`. With slashes the order is only certain when one of the numbers is over 12. */
const FIGURES = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})\b/;
/** `Wed, 13 Sep 2023 14:05:00 GMT`, `13-Sep-2023`. */
const DAY_FIRST =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})[.,]?[\s-]+(\d{4})(?:,?\s+(?:at\s+)?(\d\d?):(\d\d)(?::(\d\d))?\s*(Z\b|GMT|UTC|[+-]\d\d:?\d\d)?)?/;
/** `September 13, 2023`, `Wed Sep 13 2023 14:05:00 GMT+0200`. */
const MONTH_FIRST =
  /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(?:,?\s+(\d\d):(\d\d)(?::(\d\d))?\s+(?:GMT|UTC)?([+-]\d{4}|(?<=GMT|UTC)))?/;
/** `Wed Sep 13 14:05:00 CEST 2023`. */
const YEAR_LAST =
  /^[A-Za-z]{3},?\s+([A-Za-z]{3})\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:[A-Z][A-Za-z]{1,4}\s+|[+-]\d{4}\s+)?(\d{4})$/;
/** In English, as RFC 2822 has them, whatever language the page is in; "mars" and "marraskuuta" are another's. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Null when the words are no date, or no possible one. */
export function normaliseDate(words: string): string | null {
  const value = words.trim().slice(0, 80);
  // Of the many places that are asked most hold nothing, or words.
  if (!/\d/.test(value)) return null;
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, , month, day, ...time] = iso;
    return withTime(isoDay(year, month, day), ...time);
  }
  const compact = COMPACT.exec(value);
  if (compact) {
    const [, year, month, day, ...time] = compact;
    const date = isoDay(year, month, day);
    if (date) return withTime(date, ...time);
  }
  const epoch = EPOCH.exec(value);
  if (epoch) return fromEpoch(epoch[1] as string);
  const figures = FIGURES.exec(value);
  if (figures) return fromFigures(figures);
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) {
    const [, day, month, year, ...time] = dayFirst;
    return withTime(isoDay(year, monthOf(month), day), ...time);
  }
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) {
    const [, month, day, year, ...time] = monthFirst;
    return withTime(isoDay(year, monthOf(month), day), ...time);
  }
  const yearLast = YEAR_LAST.exec(value);
  return yearLast && isoDay(yearLast[3], monthOf(yearLast[1]), yearLast[2]);
}

/** A time without a zone is the writer's own, and says nothing that the day does not. */
function withTime(date: string | null, hour?: string, minute?: string, second?: string, zone?: string): string | null {
  if (!date || hour === undefined || zone === undefined) return date;
  return Number(hour) > 23 ? date : `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function fromEpoch(digits: string): string | null {
  const instant = new Date(Number(digits) * (digits.length > 10 ? 1 : 1000)).toISOString();
  return isoDay(...(instant.slice(0, 10).split('-') as [string, string, string])) && `${instant.slice(0, 19)}Z`;
}

function fromFigures([, first, mark, second, year]: readonly string[]): string | null {
  if (mark === '.' || Number(first) > 12 || first?.padStart(2, '0') === second?.padStart(2, '0'))
    return isoDay(year, second, first);
  return Number(second) > 12 ? isoDay(year, first, second) : null;
}

const monthOf = (name = ''): string => String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);

const zoneOf = (zone: string): string => {
  if (/^(?:z|utc|gmt|)$/i.test(zone)) return 'Z';
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
