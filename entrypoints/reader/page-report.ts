/* The page at a glance, for the popup and the panel: a value made from what the session knows. */

import type { PageReport } from '../../lib/messaging/protocol.ts';
import type { NoteArticle } from '../../lib/notes/note.ts';
import type { ArticleText, DateEvidence } from '../../lib/text/article-text.ts';
import { NO_DATES } from './own-cards.ts';
import type { PageState } from './page-state.ts';

const DATE_EVIDENCE: Record<DateEvidence['from'], string> = {
  'json-ld': 'from the page’s data',
  meta: 'from the page’s data',
  time: 'from a date on the page',
  url: 'from the address',
  text: 'from the text',
  reader: 'as you said',
};

const laterDay = ({ published = null, updated }: Partial<ArticleText> = {}): string | null =>
  updated && updated.slice(0, 10) !== published?.slice(0, 10) ? updated : null;

export function pageReport(
  status: PageReport['status'],
  state: PageState | null,
  provenance: NoteArticle,
  host: string,
  junk: Pick<PageReport, 'junkMode' | 'junkRules' | 'hidden' | 'allOpen' | 'focus'> & {
    readonly notices: readonly string[];
  },
): PageReport {
  const article = state?.map.article;
  const from = article?.publishedFrom?.from;
  return {
    status,
    notices: [...(state?.notices ?? []), ...junk.notices],
    title: provenance.title,
    host,
    source: provenance.source,
    language: article?.language ?? '',
    published: article?.published ?? null,
    updated: laterDay(article),
    publishedFrom: from ? DATE_EVIDENCE[from] : null,
    publishedCorrected: from === 'reader',
    dates: state?.dates ?? NO_DATES,
    cast: state?.cast ?? [],
    junk: (state?.junk ?? []).map((item) => ({ ...item, text: article?.text.slice(item.start, item.end) ?? '' })),
    junkMode: junk.junkMode,
    junkRules: junk.junkRules,
    hidden: junk.hidden,
    allOpen: junk.allOpen,
    focus: junk.focus,
    notes: (state?.notes ?? []).map((note) => {
      const anchor = state?.anchors.find((candidate) => candidate.note === note.id);
      const span = anchor?.span ?? null;
      const words = span && (article?.text.slice(span.start, span.end) ?? null);
      return { note, state: anchor?.state ?? 'exact', span, words };
    }),
    copies: state?.copies ?? [],
    article: provenance,
  };
}
