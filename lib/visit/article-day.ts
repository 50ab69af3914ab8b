/*
 * The article's day and the day of its last change: what the page says to machines, and where it says nothing, the
 * article's own lines: a date left over by a scraper as the text's first words, then what a line of the article's head
 * or foot says.
 */

import { statedDates } from '../junk/stated-dates.ts';
import { leadingDate } from '../text/leading-date.ts';
import { normaliseDate } from '../text/normalise-date.ts';
import type { Block } from '../text/page-content.ts';
import type { DateEvidence, PageText } from '../text/page-text.ts';
import { statedDay } from '../text/stated-day.ts';

export interface ArticleDay {
  readonly published: string | null;
  readonly publishedFrom: DateEvidence | null;
  readonly updated: string | null;
}

export function articleDay(page: PageText, blocks: readonly Block[]): ArticleDay {
  const { text } = page;
  const stated = statedDates(text, blocks);
  const { published, publishedFrom } =
    page.published === null ? (fromStart(text, blocks) ?? fromLine(stated.published) ?? page) : page;
  const updated = page.updated ?? statedDay(stated.updated);
  return { published, publishedFrom, updated: updated && published && isLater(updated, published) ? updated : null };
}

type Published = Pick<ArticleDay, 'published' | 'publishedFrom'>;

function fromStart(text: string, blocks: readonly Block[]): Published | null {
  const belowTitle = blocks.slice(blocks.findIndex(({ kind }) => kind === 'title') + 1);
  const first = belowTitle.find(({ inArticle, kind }) => inArticle && kind !== 'heading');
  const value = first && leadingDate(text.slice(first.start, first.end))?.value;
  const published = value ? normaliseDate(value) : null;
  return published && value ? { published, publishedFrom: { from: 'text', value } } : null;
}

function fromLine(line: string): Published | null {
  const published = statedDay(line);
  return published ? { published, publishedFrom: { from: 'text', value: line } } : null;
}

/** A day says nothing of the hour: of two on the same day neither is later, unless both have a time. */
function isLater(a: string, b: string): boolean {
  if (a.length > 10 && b.length > 10) return Date.parse(a) > Date.parse(b);
  return a.slice(0, 10) > b.slice(0, 10);
}
