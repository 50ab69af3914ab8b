/*
 * The dates of an article as a user sees them: a line for each date that needs one, the dated events in their order, and whether the
 * article itself is old. Words, made where the calendars are; the page and the popup only show them.
 */

import { type Article, lineText } from '../text/article.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { DateMention, UnresolvedDate } from '../time/date-mention.ts';
import { explainDate, formatDateValue, isOverAYearOld } from '../time/explain-date.ts';
import { timeline } from '../time/timeline.ts';

export interface DateLine extends Span {
  /** "Wednesday → Wed 13 Sep 2023 (article dated 13 Sep)", or why nobody can tell. */
  readonly line: string;
  /** False when only the user can settle it. */
  readonly resolved: boolean;
}

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
  const readings = candidates.map((value) => formatDateValue(value, article.language)).join(' or ');
  const why = {
    'no-base': 'this article has no date to count from',
    'no-antecedent': 'the text does not say what it counts from',
    'two-readings': `it can mean ${readings}`,
  }[reason];
  return { ...span, line: `${words}: ${why}`, resolved: false };
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
    .map((date) => ({
      start: date.start,
      end: date.end,
      line: explainDate(date, article.language, lineText(article, date)),
      resolved: true,
    }));
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
