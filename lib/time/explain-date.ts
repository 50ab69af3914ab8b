/*
 * An EDTF value in the user's language, and the line that shows how a date was reached: "Wednesday → Wed 13 Sep 2023
 * (article dated 13 Sep)". The base is always shown, so that a wrong article date can be seen and mended.
 */

import { dayWords, monthWords, usableLocale } from '../i18n/date-forms.ts';
import { type Message, message } from '../i18n/message.ts';
import { daysOf, parseDay, partsOf } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { timeRules } from './time-rules.ts';

const MS = 86_400_000;

type Detail = 'weekday' | 'short';

/** BCP 47. */
export interface DateLanguages {
  /** Of the interface. */
  readonly user: string;
  /** Names seasons and decades, which `Intl` does not, where the user's language has no words for them here. */
  readonly article: string;
}

/**
 * "2023-09-13" as "Wed 13 Sep 2023", "2023-09" as "September 2023", "199X" as "1990s"; unreadable values come back as
 * they are.
 */
export function formatDateValue(value: string, languages: DateLanguages, detail: Detail = 'weekday'): string {
  const locale = usableLocale(languages.user);
  const [left, right] = value.split('/') as [string, string | undefined];
  if (right !== undefined) return `${formatDateValue(left, languages)} – ${formatDateValue(right, languages)}`;
  if (!daysOf(value)) return value;
  const day = parseDay(value);
  if (day !== null) return dayWords(day * MS, locale, detail, 'article');
  const [year = '', part = ''] = value.split('-');
  if (part) {
    const number = Number(part);
    if (number <= 12) return monthWords(Date.UTC(Number(year), number - 1, 1), locale, 'long');
    const names = worded(languages)?.seasons ?? [];
    const name = names[number - 21]?.split(' ')[0];
    return name ? `${name} ${year}` : value;
  }
  if (/^\d{4}$/.test(year)) return String(Number(year));
  return worded(languages)?.period(year.replaceAll('X', '0'), year.endsWith('XX')) ?? value;
}

const worded = ({ user, article }: DateLanguages) =>
  (timeRules(usableLocale(user)) ?? timeRules(usableLocale(article)))?.language;

/** How `words`, the text of `date`, came to mean its value. */
export function explainDate(date: DateMention, languages: DateLanguages, words: string): Message {
  const value = formatDateValue(date.value, languages);
  if (date.base === null) return message('dateMeans', words, value);
  const valueDay = daysOf(date.value)?.from;
  const baseDay = daysOf(date.base)?.from;
  const sameYear =
    valueDay !== undefined &&
    baseDay !== undefined &&
    Number.isFinite(valueDay) &&
    partsOf(valueDay).year === partsOf(baseDay).year;
  const showsYear = /^\d{4}-/.test(date.value) && sameYear;
  const base = formatDateValue(date.base, languages, showsYear ? 'short' : 'weekday');
  return message(date.baseFrom === 'text' ? 'dateMeansFromText' : 'dateMeansFromArticle', words, value, base);
}

/** True when the article is over a year old on `today`: the user is told, for "this week" is long gone. */
export function isOverAYearOld(published: string | null, today: string): boolean {
  const then = parseDay(published);
  const now = parseDay(today);
  return then !== null && now !== null && now - then > 365;
}
