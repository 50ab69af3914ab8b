/*
 * The dates of an article as a user sees them: a line for each date that needs one, the dated events in their order,
 * and whether the article itself is old. A date is explained in the article's language, beside its words; what nobody
 * can tell is said in the user's.
 */

import { type Message, message } from '../i18n/message.ts';
import { type Article, lineText } from '../text/article.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { DateMention, UnresolvedDate } from '../time/date-mention.ts';
import { explainDate, formatDateValue, isOverAYearOld } from '../time/explain-date.ts';
import { timeline } from '../time/timeline.ts';

export type DateLine = Span &
  (
    | {
        readonly resolved: true;
        /** "Wednesday → Wed 13 Sep 2023 (article dated 13 Sep)". */
        readonly line: string;
      }
    /** Only the user can settle it: why nobody can tell. */
    | { readonly resolved: false; readonly line: Message }
  );

export interface DatedEvent extends Span {
  readonly when: string;
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

function openLine({ reason, candidates, ...span }: UnresolvedDate, article: Article): DateLine {
  const words = lineText(article, span);
  const [one = '', other = ''] = candidates.map((value) => formatDateValue(value, article.language));
  const line = {
    'no-base': message('dateNoBase', words),
    'no-antecedent': message('dateNoAntecedent', words),
    'two-readings': message('dateTwoReadings', words, one, other),
  }[reason];
  return { ...span, resolved: false, line };
}

const cut = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text);

/** @param today ISO 8601 day */
export function articleDates(
  article: Article,
  found: { readonly dates: readonly DateMention[]; readonly unresolvedDates: readonly UnresolvedDate[] },
  today: string,
): ArticleDates {
  const relative = found.dates
    .filter(({ from }) => from === 'relative')
    .map(
      (date): DateLine => ({
        start: date.start,
        end: date.end,
        resolved: true,
        line: explainDate(date, article.language, lineText(article, date)),
      }),
    );
  const open = found.unresolvedDates.map((date) => openLine(date, article));
  return {
    lines: [...relative, ...open].sort(compareSpans),
    events: timeline(article, found.dates).map(({ date, sentence }) => ({
      start: date.start,
      end: date.end,
      when: formatDateValue(date.value, article.language),
      text: cut(lineText(article, sentence)),
    })),
    overAYearOld: isOverAYearOld(article.published, today),
  };
}
