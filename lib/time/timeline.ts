/*
 * The article's dated events in the order they happened, for a panel: each a date, what it covers, and the sentence
 * that tells it.
 */

import { type Article, type Line, lineText } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { sentencesOf } from '../text/words.ts';
import { daysOf, edtfDay } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { lineWords } from './line-words.ts';
import { timeRules } from './time-rules.ts';

export interface TimelineEvent {
  readonly date: DateMention;
  readonly sentence: Span;
  /** First and last day the value can mean, ISO 8601. */
  readonly first: string;
  readonly last: string;
}

/** Lines at an article's head among which the one that says who wrote it and when is looked for. */
const HEAD_LINES = 6;
const MAX_BYLINE_CHARACTERS = 120;

/** "By Ada Solheim, 10 July 2024, updated 11 July": says when the article was written, which is no event in it. */
const isByline = (text: string, kind: Line['kind'], number: number): boolean =>
  number < HEAD_LINES &&
  (kind === 'paragraph' || kind === 'other') &&
  text.length <= MAX_BYLINE_CHARACTERS &&
  !/[.!?…。！？؟।]["'”’»)\]]*\s*$/u.test(text);

/**
 * Events by first day, the more exact first, then by place in the text. Dates outside the article's lines are left out.
 */
export function timeline(article: Article, dates: readonly DateMention[]): TimelineEvent[] {
  const rules = timeRules(article.language);
  if (!rules || dates.length === 0) return [];
  const events: (TimelineEvent & { readonly from: number; readonly length: number })[] = [];
  let at = 0;
  const scanned = lineWords(article, rules);
  for (const [number, line] of article.lines.entries()) {
    while (at < dates.length && (dates[at] as DateMention).start < line.start) at++;
    if (at >= dates.length || (dates[at] as DateMention).start >= line.end) continue;
    if (line.kind === 'caption' || isByline(lineText(article, line), line.kind, number)) continue;
    let next = at;
    for (const sentence of sentencesOf(scanned[number] ?? [])) {
      for (; next < dates.length && (dates[next] as DateMention).start < sentence.end; next++) {
        const date = dates[next] as DateMention;
        const days = daysOf(date.value);
        if (!days || !Number.isFinite(days.from) || !Number.isFinite(days.to)) continue;
        const [first, last] = [edtfDay(days.from), edtfDay(days.to)];
        events.push({ date, sentence, first, last, from: days.from, length: days.to - days.from });
      }
    }
    at = next;
  }
  events.sort((a, b) => a.from - b.from || a.length - b.length || a.date.start - b.date.start);
  return events.map(({ date, sentence, first, last }) => ({ date, sentence, first, last }));
}
