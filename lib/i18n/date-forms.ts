/*
 * The one form in which people read a date, wherever it stands: the day, the month in letters, the year, so that no two
 * places look as if they meant two things and no day can be taken for a month. Files for programs keep ISO 8601. Told
 * the language, so that pure code can write dates too; what is drawn has shorter ways in `formats.ts`.
 */

/** `short` is for where the year stands beside; `weekday` for where the day of the week is what is asked. */
export type DayDetail = 'full' | 'short' | 'weekday';

/** Where the clock is read: an article's days are as it says them, our own are the user's. */
export type Clock = 'article' | 'user';

/**
 * The language as `Intl` takes it; English when there is none or nonsense ("", "en-en-en"), for which `Intl` throws.
 */
export function usableLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}

const zoneOf = (clock: Clock): Intl.DateTimeFormatOptions => (clock === 'article' ? { timeZone: 'UTC' } : {});

/**
 * Formats of the article's clock: one takes longer to make than a hundred dates to be written, and an article has a
 * hundred. Those of the user's clock are made anew, since a device travels.
 */
const kept = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  if (options.timeZone === undefined) return new Intl.DateTimeFormat(locale, options);
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = kept.get(key) ?? new Intl.DateTimeFormat(locale, options);
  kept.set(key, format);
  return format;
}

const format = (instant: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  formatOf(locale, options).format(instant);

/** English of every country says "13 Sep 2023", in this order and not "Sept": one form, known to all. */
const isEnglish = (locale: string): boolean => /^en(?:-|$)/.test(locale);

/** @param instant milliseconds since 1970 */
export function dayWords(instant: number, language: string, detail: DayDetail, clock: Clock): string {
  const locale = usableLocale(language);
  const zone = zoneOf(clock);
  if (isEnglish(locale)) {
    const part = (options: Intl.DateTimeFormatOptions) => format(instant, 'en-US', { ...options, ...zone });
    const short = `${part({ day: 'numeric' })} ${part({ month: 'short' })}`;
    if (detail === 'short') return short;
    const day = `${short} ${part({ year: 'numeric' })}`;
    return detail === 'weekday' ? `${part({ weekday: 'short' })} ${day}` : day;
  }
  return format(instant, locale, {
    day: 'numeric',
    month: 'short',
    ...(detail !== 'short' && { year: 'numeric' }),
    ...(detail === 'weekday' && { weekday: 'short' }),
    ...zone,
  });
}

/** "Sep 2023", or "September 2023" where there is room. */
export const monthWords = (instant: number, language: string, month: 'short' | 'long'): string =>
  format(instant, usableLocale(language), { month, year: 'numeric', timeZone: 'UTC' });

/** Time of day by the user's clock. */
export const timeWords = (instant: number, language: string): string =>
  format(instant, usableLocale(language), { timeStyle: 'short' });

/** Day and time by the user's clock. */
export function instantWords(instant: number, language: string): string {
  const locale = usableLocale(language);
  if (isEnglish(locale)) return `${dayWords(instant, locale, 'full', 'user')}, ${timeWords(instant, locale)}`;
  return format(instant, locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

const DAY_MS = 86_400_000;
const midnightOf = (instant: number): number => new Date(instant).setHours(0, 0, 0, 0);

/** As one says it: today the time, then yesterday, the weekday, and from a week on the day. By the user's clock. */
export function sinceWords(instant: number, now: number, language: string): string {
  const locale = usableLocale(language);
  const days = Math.round((midnightOf(now) - midnightOf(instant)) / DAY_MS);
  if (days === 0) return timeWords(instant, locale);
  if (days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
  return days > 1 && days < 7
    ? format(instant, locale, { weekday: 'long' })
    : dayWords(instant, locale, 'full', 'user');
}

const ISO = /^([1-9]\d{3})(?!\d)(?:-(\d\d))?(?:-(\d\d))?/;

/** @param iso a day, or an instant on it @returns milliseconds; null for what is no date */
export function dayInstant(iso: string): number | null {
  const [, year, month = '1', day = '1'] = ISO.exec(iso) ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** An ISO day as it is read, or a month or year alone; what is none, in a note from elsewhere, as it stands there. */
export function isoDayWords(iso: string, language: string): string {
  const instant = dayInstant(iso);
  if (instant === null) return iso;
  if (/^\d{4}$/.test(iso)) return iso;
  if (/^\d{4}-\d\d$/.test(iso)) return monthWords(instant, language, 'short');
  return dayWords(instant, language, 'full', 'article');
}
