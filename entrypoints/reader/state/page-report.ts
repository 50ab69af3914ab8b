/* The page at a glance, for the popup and the panel: a value made from what the session knows. */

import { type Message, message } from '../../../lib/i18n/message.ts';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import type { NoteArticle } from '../../../lib/notes/note.ts';
import type { ContentAnswer } from '../../../lib/visit/visit.ts';
import { type KnownPage, NO_NAMES, type PageState } from './page-state.ts';
import { withUserData } from './with-user-data.ts';

function noticesOf({ known, restless, fault }: PageState, ofJunk: readonly Message[]): Message[] {
  return [
    ...(fault ? [fault] : []),
    ...(known?.map.gaveUp ? [message('noticeLong')] : []),
    ...(known?.names.notices ?? []),
    ...(known?.notes.notices ?? []),
    ...ofJunk,
    ...(restless ? [message('noticeRestless')] : []),
  ];
}

const laterDay = ({ published, updated }: ContentAnswer): string | null =>
  updated && updated.slice(0, 10) !== published?.slice(0, 10) ? updated : null;

const notesOf = ({ map, notes }: KnownPage): PageReport['notes'] =>
  notes.notes.map((note) => {
    const anchor = notes.anchors.find((candidate) => candidate.note === note.id);
    const span = anchor?.span ?? null;
    const words = span && map.page.text.slice(span.start, span.end);
    return { note, state: anchor?.state ?? 'exact', span, words };
  });

export function pageReport(
  state: PageState,
  provenance: NoteArticle,
  host: string,
  junk: Pick<PageReport, 'junkMode' | 'hidden' | 'allOpen' | 'focus'> & { readonly notices: readonly Message[] },
): PageReport {
  const { known } = state;
  const from = known?.content.publishedFrom?.from;
  return {
    ...junk,
    status: state.status,
    notices: noticesOf(state, junk.notices),
    title: provenance.title,
    host,
    source: provenance.source,
    language: known?.content.language ?? '',
    published: known?.content.published ?? null,
    updated: known ? laterDay(known.content) : null,
    publishedFrom: from ?? null,
    publishedCorrected: from === 'user',
    dates: known?.names.dates ?? NO_NAMES.dates,
    cast: known && state.settings ? withUserData(known, state.settings) : [],
    junk: (known?.content.junk ?? []).map((item) => ({
      ...item,
      text: known?.map.page.text.slice(item.start, item.end) ?? '',
    })),
    junkRules: known?.content.rules ?? [],
    notes: known ? notesOf(known) : [],
    copies: known?.notes.copies ?? [],
    article: provenance,
  };
}
