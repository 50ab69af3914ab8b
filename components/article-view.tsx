/* One article at a glance: the cast, the junk, the notes. The popup shows it in small, the panel beside the page. */

import type { Message } from '../lib/i18n/message.ts';
import { formatNumber, t } from '../lib/i18n/words.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';
import type { JunkMode } from '../lib/settings/settings.ts';
import type { Span } from '../lib/text/span.ts';
import { Boundary } from './boundary.tsx';
import { CastList } from './cast-list.tsx';
import { CommentsRow } from './comments-row.tsx';
import { CopySigns } from './copy-signs.tsx';
import type { CardActions } from './entity-card.tsx';
import { JunkList } from './junk-list.tsx';
import { NoteSection } from './note-section.tsx';
import { PageLanguageProvider } from './page-language.ts';
import { QuoteList } from './quote-list.tsx';
import { Switch } from './switch.tsx';
import { Timeline } from './timeline.tsx';
import type { NoteActions } from './use-note-editing.ts';

/** What can be done from here. Writing gives the reason why it failed, or null. */
export interface ArticleActions extends CardActions, NoteActions {
  setJunkMode(mode: JunkMode): void;
  dismissJunk(span: Span, dismissed: boolean): Promise<Message | null>;
  openAllJunk(open: boolean): void;
  hideComments(hidden: boolean): Promise<Message | null>;
  markBox(): Promise<Message | null>;
  toggleFocus(): void;
}

export interface ArticleViewProps {
  readonly report: PageReport;
  readonly actions: ArticleActions;
  /** The panel is for writing beside the page; the popup is for a glance. */
  readonly notesFirst?: boolean;
}

export function ArticleView({ report, actions, notesFirst = false }: ArticleViewProps) {
  const notes = (
    <Boundary of={report.notes}>
      <NoteSection report={report} actions={actions} />
    </Boundary>
  );
  return (
    <PageLanguageProvider value={report.language}>
      {notesFirst && notes}
      <section aria-label={t('pageNamesLabel')}>
        <h2>
          {t('commonNames')} <span class="count">{formatNumber(report.cast.length)}</span>
        </h2>
        <Boundary of={report.cast}>
          <CastList cast={report.cast} actions={actions} />
        </Boundary>
      </section>
      <Boundary of={report.cast}>
        <QuoteList cast={report.cast} onGoTo={actions.goTo} />
      </Boundary>
      <Boundary of={report.dates}>
        <Timeline events={report.dates.events} onGoTo={actions.goTo} />
      </Boundary>
      <Boundary of={report.junk}>
        <JunkList
          junk={report.junk}
          mode={report.junkMode}
          rules={report.junkRules}
          hidden={report.hidden}
          allOpen={report.allOpen}
          onMode={actions.setJunkMode}
          onOpenAll={actions.openAllJunk}
          onMarkBox={actions.markBox}
          onShow={actions.goTo}
          onDismiss={actions.dismissJunk}
        />
      </Boundary>
      <Boundary of={report.copySigns}>
        <CopySigns signs={report.copySigns} />
      </Boundary>
      {report.comments && (
        <CommentsRow comments={report.comments} onShow={actions.goTo} onHide={actions.hideComments} />
      )}
      <Switch on={report.focus} onChange={actions.toggleFocus}>
        {t('pageFocus')}
      </Switch>
      {!notesFirst && notes}
    </PageLanguageProvider>
  );
}
