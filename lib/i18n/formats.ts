/* Days, times and lists as the language of the words writes them, and which way that language runs. */

import { dayInstant, instantWords, isoDayWords, monthWords, sinceWords, timeWords } from './date-forms.ts';
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
export const formatDay = (iso: string): string => isoDayWords(iso, wordsLanguage());

/** Day and time by the user's clock. @param iso an instant */
export function formatInstant(iso: string): string {
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? iso : instantWords(instant, wordsLanguage());
}

/**
 * Since when, as one says it: today the time, then yesterday, the weekday, and from a week on the day. By the user's
 * clock.
 * @param iso an instant
 */
export const formatSince = (iso: string, now: number = Date.now()): string =>
  sinceWords(Date.parse(iso), now, wordsLanguage());

/** Time of day by the user's clock. @param instant milliseconds since 1970 */
export const formatTime = (instant: number): string => timeWords(instant, wordsLanguage());

/** Of units, Japanese puts nothing but spaces between, and its words stand without any. */
const listType = () => (wordsLanguage().startsWith('ja') ? 'conjunction' : 'unit');

/** The month of an ISO day: “Mar 2026”. */
export function formatMonth(iso: string): string {
  const instant = dayInstant(iso);
  return instant === null ? iso : monthWords(instant, wordsLanguage(), 'short');
}

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
