/*
 * The parts of the article at a glance, in their order. A part is a component that draws a `FoldingSection`, or nothing
 * where the article has none of it, and a line in the list.
 */

import type { ComponentType } from 'preact';
import { t } from '../lib/i18n/words.ts';
import type { ArticleSectionProps } from './article-section.ts';
import { CastList } from './cast-list.tsx';
import { ChangeList, changesHeading } from './change-list.tsx';
import { CommentsRow } from './comments-row.tsx';
import { FoldingSection } from './folding-section.tsx';
import { onDemand } from './on-demand.tsx';
import { mappedPlaces } from './pictures/mapped-places.ts';
import { QuoteList, quotesOf } from './quote-list.tsx';
import { StoriesElsewhere } from './stories-elsewhere.tsx';
import { Timeline } from './timeline.tsx';

/** Of what is closed at first: the code comes when it is opened. */
const ArticleMap = onDemand(() => import('./pictures/article-map.tsx').then((map) => map.ArticleMap));
const ArticleOut = onDemand(() => import('./article-out.tsx').then((out) => out.ArticleOut));
const CastBars = onDemand(() => import('./pictures/cast-bars.tsx').then((bars) => bars.CastBars));
const TimeAxis = onDemand(() => import('./pictures/time-axis.tsx').then((axis) => axis.TimeAxis));
const NoteSection = onDemand(() => import('./note-section.tsx').then((notes) => notes.NoteSection));
const JunkList = onDemand(() => import('./junk-list.tsx').then((junk) => junk.JunkList));
const CopySigns = onDemand(() => import('./copy-signs.tsx').then((signs) => signs.CopySigns));

/** One quote is on the card of whoever said it, and one date is no order of events. */
const MIN_LISTED = 2;

function Changed({ report: { changes, changesPainted }, actions }: ArticleSectionProps) {
  if (!changes) return null;
  const { lines, more, headline } = changes;
  return (
    <FoldingSection
      id="changes"
      heading={changesHeading(changes)}
      count={lines.length + more + (headline ? 1 : 0)}
      open
    >
      <ChangeList changes={changes} painted={changesPainted} onPaint={actions.paintChanges} onGoTo={actions.goTo} />
    </FoldingSection>
  );
}

function Elsewhere({ report: { elsewhere } }: ArticleSectionProps) {
  if (elsewhere.length === 0) return null;
  return (
    <FoldingSection id="elsewhere" heading={t('changesElsewhere')} open>
      <StoriesElsewhere stories={elsewhere} />
    </FoldingSection>
  );
}

const Names = ({ report: { cast }, actions }: ArticleSectionProps) => (
  <FoldingSection id="names" heading={t('commonNames')} count={cast.length} label={t('pageNamesLabel')} open>
    <CastList cast={cast} actions={actions} />
  </FoldingSection>
);

function Places({ report: { cast }, actions }: ArticleSectionProps) {
  const count = mappedPlaces(cast).length;
  if (count === 0) return null;
  return (
    <FoldingSection id="places" heading={t('picturePlaces')} count={count}>
      <ArticleMap cast={cast} onGoTo={actions.goTo} />
    </FoldingSection>
  );
}

function WhoIsWhere({ report: { cast }, actions }: ArticleSectionProps) {
  if (cast.length < MIN_LISTED) return null;
  return (
    <FoldingSection id="whoIsWhere" heading={t('pictureCast')}>
      <CastBars cast={cast} onGoTo={actions.goTo} />
    </FoldingSection>
  );
}

function Quotes({ report: { cast }, actions }: ArticleSectionProps) {
  const quotes = quotesOf(cast);
  if (quotes.length < MIN_LISTED) return null;
  return (
    <FoldingSection id="quotes" heading={t('quotesLabel')} count={quotes.length}>
      <QuoteList quotes={quotes} onGoTo={actions.goTo} />
    </FoldingSection>
  );
}

function Dates({ report: { dates, published }, actions }: ArticleSectionProps) {
  if (dates.events.length < MIN_LISTED) return null;
  return (
    <FoldingSection id="dates" heading={t('timelineLabel')} count={dates.events.length}>
      <TimeAxis events={dates.events} published={published} onGoTo={actions.goTo} />
      <Timeline events={dates.events} onGoTo={actions.goTo} />
    </FoldingSection>
  );
}

const Junk = ({ report, actions }: ArticleSectionProps) => (
  <FoldingSection id="junk" heading={t('junkHeading')} count={report.junk.length} label={t('junkOnPage')}>
    <JunkList
      junk={report.junk}
      rules={report.junkRules}
      hidden={report.hidden}
      allOpen={report.allOpen}
      onOpenAll={actions.openAllJunk}
      onMarkBox={actions.markBox}
      onShow={actions.goTo}
      onDismiss={actions.dismissJunk}
    />
  </FoldingSection>
);

function Comments({ report: { comments }, actions }: ArticleSectionProps) {
  if (!comments) return null;
  return (
    <FoldingSection id="comments" heading={t('commentsHeading')} count={comments.count} label={t('commentsLabel')}>
      <CommentsRow comments={comments} onShow={actions.goTo} onHide={actions.hideComments} />
    </FoldingSection>
  );
}

function Copy({ report: { copySigns } }: ArticleSectionProps) {
  if (copySigns.length === 0) return null;
  return (
    <FoldingSection id="copySigns" heading={t('copySignsLabel')} count={copySigns.length}>
      <CopySigns signs={copySigns} />
    </FoldingSection>
  );
}

const Notes = ({ report, actions }: ArticleSectionProps) => (
  <FoldingSection id="notes" heading={t('commonNotes')} count={report.notes.length}>
    <NoteSection report={report} actions={actions} />
  </FoldingSection>
);

const Out = (props: ArticleSectionProps) => (
  <FoldingSection id="out" heading={t('outgoingHeading')}>
    <ArticleOut {...props} />
  </FoldingSection>
);

export const ARTICLE_SECTIONS: readonly ComponentType<ArticleSectionProps>[] = [
  Changed,
  Elsewhere,
  Names,
  Places,
  WhoIsWhere,
  Quotes,
  Dates,
  Junk,
  Comments,
  Copy,
  Notes,
  Out,
];
