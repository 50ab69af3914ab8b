/*
 * The dates of an article as a user sees them: a line for each date that needs one, the dated events in their order,
 * and whether the article itself is old.
 */

import { type Message, message } from '../i18n/message.ts';
import { type Article, lineText } from '../text/article.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { DateMention, UnresolvedDate } from '../time/date-mention.ts';
import { type DateLanguages, explainDate, formatDateValue, isOverAYearOld } from '../time/explain-date.ts';
import { timeline } from '../time/timeline.ts';

export interface DateLine extends Span {
  /** "Wednesday → Wed 13 Sep 2023 (article dated 13 Sep)"; where only the user can settle it, why nobody can tell. */
  readonly line: Message;
}

export interface DatedEvent extends Span {
  /** In the user's language. */
  readonly when: string;
  /** The first day that it may mean, ISO 8601. */
  readonly day: string;
  /** The sentence that tells it. */
  readonly text: string;
}

export interface ArticleDates {
  /** Relative dates and open ones, in text order, without overlaps; a date written in full explains itself. */
  readonly lines: readonly DateLine[];
  readonly events: readonly DatedEvent[];
  readonly overAYearOld: boolean;
}

/** Characters of a sentence shown in a timeline. */
const EXCERPT = 220;

function openLine(
  { reason, candidates, ...span }: UnresolvedDate,
  article: Article,
  languages: DateLanguages,
): DateLine {
  const words = lineText(article, span);
  const [one = '', other = ''] = candidates.map((value) => formatDateValue(value, languages));
  const line = {
    'no-base': message('dateNoBase', words),
    'no-antecedent': message('dateNoAntecedent', words),
    'two-readings': message('dateTwoReadings', words, one, other),
  }[reason];
  return { ...span, line };
}

const cut = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text);

/**
 * @param today ISO 8601 day
 * @param language BCP 47 of what the user is told
 */
export function articleDates(
  article: Article,
  found: { readonly dates: readonly DateMention[]; readonly unresolvedDates: readonly UnresolvedDate[] },
  today: string,
  language: string,
): ArticleDates {
  const languages = { user: language, article: article.language };
  const relative = found.dates
    .filter(({ from }) => from === 'relative')
    .map(
      (date): DateLine => ({
        start: date.start,
        end: date.end,
        line: explainDate(date, languages, lineText(article, date)),
      }),
    );
  const open = found.unresolvedDates.map((date) => openLine(date, article, languages));
  return {
    lines: [...relative, ...open].sort(compareSpans),
    events: timeline(article, found.dates).map(({ date, sentence, first }) => ({
      start: date.start,
      end: date.end,
      when: formatDateValue(date.value, languages),
      day: first,
      text: cut(lineText(article, sentence)),
    })),
    overAYearOld: isOverAYearOld(article.published, today),
  };
}
