/* Title, site and date of an article, with where the date came from. */

import type { ArticleDates } from '../lib/cards/article-dates.ts';
import { formatDay } from '../lib/i18n/formats.ts';
import type { LabelCode } from '../lib/i18n/message.ts';
import { t } from '../lib/i18n/words.ts';
import type { DateEvidence } from '../lib/text/page-text.ts';
import { ArticleDay, type ArticleDayProps } from './article-day.tsx';
import { Sentence } from './sentence.tsx';

export interface PageHeaderProps {
  readonly report: {
    readonly title: string;
    /** BCP 47, '' when it is not known. */
    readonly language: string;
    readonly host: string;
    readonly published: string | null;
    readonly publishedFrom: DateEvidence['from'] | null;
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
      <h1 dir="auto" lang={report.language}>
        {report.title}
      </h1>
      <div class="quiet small">
        {report.host ? <bdi>{report.host}</bdi> : t('pageDemo')}
        {' · '}
        {report.published ? (
          <Published published={report.published} from={report.publishedFrom} updated={report.updated} />
        ) : (
          t('pageNoDate')
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
      {report.dates.overAYearOld && <p class="notice small">{t('pageOverAYearOld')}</p>}
    </header>
  );
}

/** What the page says of itself in so many words needs no saying; the rest is worth a doubt. */
const DATE_EVIDENCE: Record<DateEvidence['from'], LabelCode | null> = {
  'json-ld': null,
  meta: null,
  time: 'pageDateFromPage',
  url: 'pageDateFromAddress',
  text: 'pageDateFromText',
  user: 'pageDateFromUser',
};

interface PublishedProps {
  readonly published: string;
  readonly from: DateEvidence['from'] | null;
  readonly updated: string | null;
}

function Published({ published, from, updated }: PublishedProps) {
  const evidence = from && DATE_EVIDENCE[from];
  const day = <time dateTime={published}>{formatDay(published)}</time>;
  return (
    <>
      {evidence ? <Sentence code="pageDateFrom" parts={[day, t(evidence)]} /> : day}
      {updated && (
        <>
          {', '}
          <Sentence
            code="pageUpdated"
            parts={[
              <time key="day" dateTime={updated}>
                {formatDay(updated)}
              </time>,
            ]}
          />
        </>
      )}
    </>
  );
}
