/* Title, site and date of an article, with where the date came from. */

import type { ArticleDates } from '../lib/cards/article-dates.ts';
import { ArticleDay, type ArticleDayProps } from './article-day.tsx';

export interface PageHeaderProps {
  readonly report: {
    readonly title: string;
    readonly host: string;
    readonly published: string | null;
    readonly publishedFrom: string | null;
    readonly updated: string | null;
    readonly publishedCorrected: boolean;
    readonly dates: ArticleDates;
  };
  /** Corrects the article's day; absent where that cannot be kept. */
  readonly onDay?: ArticleDayProps['onSet'];
}

export function PageHeader({ report, onDay }: PageHeaderProps) {
  return (
    <header>
      <h1 dir="auto">{report.title}</h1>
      <div class="quiet small">
        {report.host || 'Demo article'}
        {report.published ? (
          <>
            {' · '}
            <time dateTime={report.published}>{readableDay(report.published)}</time>
            {report.publishedFrom && ` (${report.publishedFrom})`}
            {report.updated && (
              <>
                {', updated '}
                <time dateTime={report.updated}>{readableDay(report.updated)}</time>
              </>
            )}
          </>
        ) : (
          ' · no date found'
        )}{' '}
        {onDay && (
          <ArticleDay
            key={report.published}
            published={report.published}
            corrected={report.publishedCorrected}
            onSet={onDay}
          />
        )}
      </div>
      {report.dates.overAYearOld && (
        <p class="notice small">This article is over a year old: what it calls “now” was then.</p>
      )}
    </header>
  );
}

/** The day as the article's own clock says it: the zone of an ISO instant is not converted to the user's. */
export function readableDay(iso: string): string {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}
