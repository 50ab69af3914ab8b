/* Days, times and lists as the language of the words writes them, and which way that language runs. */

import { t, wordsLanguage } from './words.ts';

/** Languages written from right to left; `Intl` does not say so in every browser yet. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/;

export const wordsDirection = (): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(wordsLanguage()) ? 'rtl' : 'ltr');

/** So that words of ours are read aloud and broken in their own language, in whatever page they stand. */
export function setLanguage(element: { lang: string; dir: string }): void {
  element.lang = wordsLanguage();
  element.dir = wordsDirection();
}

/**
 * The day as an article's own clock says it: the zone of an ISO instant is not converted to the user's.
 * @param iso a day, or an instant on it
 */
export const formatDay = (iso: string): string => calendar(iso, { dateStyle: 'medium', timeZone: 'UTC' });

const DATE = /^([1-9]\d{3})(?!\d)(?:-(\d\d))?(?:-(\d\d))?/;

/** What is no date, in a note from elsewhere, is shown as it stands there. */
function calendar(iso: string, options: Intl.DateTimeFormatOptions): string {
  const [, year, month = '1', day = '1'] = DATE.exec(iso) ?? [];
  if (year === undefined) return iso;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Intl.DateTimeFormat(wordsLanguage(), options).format(instant);
}

/** Day and time by the user's clock. @param iso an instant */
export function formatInstant(iso: string): string {
  const instant = Date.parse(iso);
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return Number.isNaN(instant) ? iso : new Intl.DateTimeFormat(wordsLanguage(), options).format(instant);
}

const DAY_MS = 86_400_000;

/**
 * Since when, as one says it: today the time, then yesterday, the weekday, and from a week on the day. By the user's
 * clock.
 * @param iso an instant
 */
export function formatSince(iso: string, now: number = Date.now()): string {
  const instant = Date.parse(iso);
  const days = Math.round((dayOf(now) - dayOf(instant)) / DAY_MS);
  const language = wordsLanguage();
  if (days === 0) return formatTime(instant);
  if (days === 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day');
  const options = days > 1 && days < 7 ? ({ weekday: 'long' } as const) : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(language, options).format(instant);
}

const dayOf = (instant: number): number => new Date(instant).setHours(0, 0, 0, 0);

/** Time of day by the user's clock. @param instant milliseconds since 1970 */
export const formatTime = (instant: number): string =>
  new Intl.DateTimeFormat(wordsLanguage(), { timeStyle: 'short' }).format(instant);

/** Of units, Japanese puts nothing but spaces between, and its words stand without any. */
const listType = () => (wordsLanguage().startsWith('ja') ? 'conjunction' : 'unit');

/** The month of an ISO day: “Mar 2026”. */
export const formatMonth = (iso: string): string => calendar(iso, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** @param share from 0 to 1 */
export const formatPercent = (share: number): string =>
  new Intl.NumberFormat(wordsLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const formatKilometres = (kilometres: number): string =>
  new Intl.NumberFormat(wordsLanguage(), { style: 'unit', unit: 'kilometer', unitDisplay: 'short' }).format(kilometres);

/** A country or territory, as short as it is called. @param code ISO 3166-1, two letters */
export const regionName = (code: string): string =>
  new Intl.DisplayNames(wordsLanguage(), { type: 'region', style: 'short' }).of(code) ?? code;

/** Things side by side: “a, b, c”. */
export const formatList = (things: readonly string[]): string =>
  new Intl.ListFormat(wordsLanguage(), { type: listType(), style: 'short' }).format(things);

/** Whole sentences, one after the other. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.reduce((before, sentence) => t('commonSentences', before, sentence));
