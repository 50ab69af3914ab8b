/*
 * The article's day and the day of its last change: what the page says to machines, beside what its own lines say.
 * Machines come first, but for two things: a `<time>` may be of anything on the page, and a moment told in universal
 * time is another day where the paper is.
 */

import { daysApart } from '../text/day.ts';
import { leadingDate } from '../text/leading-date.ts';
import { normaliseDate } from '../text/normalise-date.ts';
import type { Block } from '../text/page-content.ts';
import type { DateEvidence, PageText } from '../text/page-text.ts';
import { type NumericOrder, statedDay } from '../text/stated-day.ts';
import { MIN_BELIEVED } from './day-line-score.ts';
import { type DayLine, dayLines } from './day-lines.ts';
import { numericOrder } from './numeric-order.ts';

export interface ArticleDay {
  readonly published: string | null;
  readonly publishedFrom: DateEvidence | null;
  readonly updated: string | null;
}

export interface ArticleDayOptions {
  /** As decided from the words: whether "03/04/2024" is in March or April. */
  readonly language?: string;
  /** ISO 8601; a later day is a mistake. Left out: no day is too late. */
  readonly today?: string | undefined;
}

export function articleDay(page: PageText, blocks: readonly Block[], options: ArticleDayOptions = {}): ArticleDay {
  const { language = page.language, today } = options;
  const order = numericOrder(page, language);
  const lines = dayLines(page, blocks, order).filter(
    ({ day, score }) => score >= MIN_BELIEVED && (today === undefined || daysApart(today, day) <= 1),
  );
  const line = best(lines, 'published');
  const change = best(lines, 'updated');
  const updated = page.updated ?? change?.day ?? null;
  const dated = publishedDay(page, blocks, line, order, updated) ?? (change && fromLine(change));
  return {
    published: dated?.published ?? null,
    publishedFrom: dated?.publishedFrom ?? null,
    updated: updated && dated?.published && isLater(updated, dated.published) ? updated : null,
  };
}

const best = (lines: readonly DayLine[], says: DayLine['says']): DayLine | null =>
  lines.reduce<DayLine | null>(
    (first, line) => (line.says === says && line.score > (first?.score ?? 0) ? line : first),
    null,
  );

interface Published {
  readonly published: string;
  readonly publishedFrom: DateEvidence;
}

const fromLine = ({ day, words }: DayLine): Published => ({
  published: day,
  publishedFrom: { from: 'text', value: words },
});

function publishedDay(
  page: PageText,
  blocks: readonly Block[],
  line: DayLine | null,
  order: NumericOrder,
  updated: string | null,
): Published | null {
  const machine = fromMachine(page, order);
  if (!machine) return fromStart(page.text, blocks) ?? (line && fromLine(line));
  if (!line) return machine;
  const apart = Math.abs(daysApart(machine.published, line.day));
  if (apart === 0) return machine;
  if (machine.publishedFrom.from === 'time') return fromLine(line);
  const isOfChange =
    updated !== null &&
    daysApart(updated, line.day) === 0 &&
    daysApart(machine.published, line.day) > 0 &&
    !LOCAL_MIDNIGHT.test(machine.published);
  return apart === 1 && line.score >= SURE && !isOfChange ? fromLine(line) : machine;
}

/** A day alone, east of Greenwich, told as a moment in universal time: it is the next day's. */
const LOCAL_MIDNIGHT = /T2[123]:00:00(?:Z|[+-]00:00)$/;

/**
 * What a line must score to correct by a day what is told to machines. Of 12 pages where the two are a day apart the
 * line was right on all: universal time, and local time told with a wrong zone.
 */
const SURE = 4;

function fromMachine({ published, publishedFrom }: PageText, order: NumericOrder): Published | null {
  if (!publishedFrom) return null;
  const day = published ?? statedDay(publishedFrom.value, order);
  return day === null ? null : { published: day, publishedFrom };
}

/** A date left over by a scraper as the text's first words. */
function fromStart(text: string, blocks: readonly Block[]): Published | null {
  const belowTitle = blocks.slice(blocks.findIndex(({ kind }) => kind === 'title') + 1);
  const first = belowTitle.find(({ inArticle, kind }) => inArticle && kind !== 'heading');
  const value = first && leadingDate(text.slice(first.start, first.end))?.value;
  const published = value ? normaliseDate(value) : null;
  return published && value ? { published, publishedFrom: { from: 'text', value } } : null;
}

/** A day says nothing of the hour: of two on the same day neither is later, unless both have a time. */
function isLater(a: string, b: string): boolean {
  if (a.length > 10 && b.length > 10) return Date.parse(a) > Date.parse(b);
  return a.slice(0, 10) > b.slice(0, 10);
}
