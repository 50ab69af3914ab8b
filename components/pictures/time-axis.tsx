/*
 * The article's dates along a line, the farther apart in time the farther apart; the list under it tells them one by
 * one and leads to the words by key.
 */

import type { DatedEvent } from '../../lib/cards/article-dates.ts';
import { formatDay, formatList } from '../../lib/i18n/formats.ts';
import { t } from '../../lib/i18n/words.ts';
import type { Span } from '../../lib/text/span.ts';

export interface TimeAxisProps {
  readonly events: readonly DatedEvent[];
  /** The article's own day, null when unknown. */
  readonly published: string | null;
  onGoTo(span: Span): void;
}

/** Dates nearer than this share of the line stand above one another. */
const NEAR = 0.025;
const MAX_STACKED = 4;
/** Dates that are told one by one. */
const MAX_TOLD = 12;

interface Mark {
  readonly event: DatedEvent;
  /** From 0 to 1. */
  readonly share: number;
  readonly stacked: number;
}

function marksOf(events: readonly DatedEvent[], shareOf: (day: string) => number): Mark[] {
  const marks: Mark[] = [];
  for (const event of events) {
    const share = shareOf(event.day);
    const beside = marks.filter((mark) => Math.abs(mark.share - share) < NEAR).length;
    marks.push({ event, share, stacked: Math.min(MAX_STACKED - 1, beside) });
  }
  return marks;
}

export function TimeAxis({ events, published, onGoTo }: TimeAxisProps) {
  const dated = events.filter(({ day }) => !Number.isNaN(Date.parse(day)));
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day];
  // What happened on one day has no line of its own.
  if (first === undefined || last === undefined || first === last) return null;
  const own = published && !Number.isNaN(Date.parse(published)) ? published : null;
  const instants = [first, last, ...(own ? [own] : [])].map(Date.parse);
  const [least, most] = [Math.min(...instants), Math.max(...instants)];
  const shareOf = (day: string): number => (Date.parse(day) - least) / (most - least);
  const marks = marksOf(dated, shareOf);
  const press = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const at = (event.target as HTMLElement).dataset.at;
    const mark = at === undefined ? undefined : marks[Number(at)];
    if (mark) onGoTo(mark.event);
  };
  const told = marks.slice(0, MAX_TOLD).map(({ event: { when, text } }) => t('pictureTold', when, text));
  return (
    <div class="time-axis">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list under it leads to the same words. */}
      <div role="img" aria-label={formatList(told)} onClick={press}>
        {own && <i style={{ '--at': shareOf(own).toFixed(4) }} />}
        {marks.map(({ event, share, stacked }, index) => (
          <span
            key={event.start}
            data-at={index}
            title={t('pictureTold', event.when, event.text)}
            style={{ '--at': share.toFixed(4), insetBlockEnd: `${4 + 9 * stacked}px` }}
          />
        ))}
      </div>
      <p class="quiet">
        <time dateTime={first}>{marks[0]?.event.when}</time>
        {own && <span class="article-day">{t('pictureArticleDay', formatDay(own))}</span>}
        <time dateTime={last}>{marks.at(-1)?.event.when}</time>
      </p>
    </div>
  );
}
