/*
 * The page at a glance, as far as its script knows it: a value made from what the session knows. The background adds
 * what the user wrote before the popup or the panel sees it.
 */

import { type Message, message } from '../../../lib/i18n/message.ts';
import type { CommentsReport, ReaderReport } from '../../../lib/messaging/protocol.ts';
import type { NoteArticle } from '../../../lib/notes/note.ts';
import { type SiteChoices, siteChoices } from '../../../lib/settings/site-choices.ts';
import type { CommentPlace } from '../../../lib/text/page-content.ts';
import { blockText, type PageText } from '../../../lib/text/page-text.ts';
import { type Span, spanAt } from '../../../lib/text/span.ts';
import type { ContentAnswer } from '../../../lib/visit/visit.ts';
import { type KnownPage, NO_NAMES, type PageState } from './page-state.ts';
import { withMuted } from './with-muted.ts';

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

function notesOf({ map, notes }: KnownPage): ReaderReport['notes'] {
  const anchors = new Map(notes.anchors.map((anchor) => [anchor.note, anchor]));
  return notes.notes.map(({ id }) => {
    const anchor = anchors.get(id);
    const span = anchor?.span ?? null;
    const words = span && map.page.text.slice(span.start, span.end);
    const places = anchor?.places ? { places: anchor.places } : {};
    const line = anchor?.state === 'changed' && span ? lineOf(map.page, span) : null;
    return { id, state: anchor?.state ?? 'exact', span, words, ...places, ...(line !== null && { line }) };
  });
}

function lineOf(page: PageText, { start }: Span): string | null {
  const block = spanAt(page.blocks, start);
  return block && blockText(page, block);
}

/** The first place is shown; the others, as a form or a list of the newest, are counted with it. */
function commentsOf({ comments }: ContentAnswer, choices: SiteChoices): CommentsReport | null {
  const most = comments.reduce<CommentPlace | null>(
    (best, place) => (place.count > (best?.count ?? -1) ? place : best),
    null,
  );
  if (!most) return null;
  const { start, end } = most;
  const count = comments.reduce((sum, place) => sum + place.count, 0);
  return { start, end, count, hidden: choices.comments === 'hide' };
}

export function pageReport(
  state: PageState,
  provenance: NoteArticle,
  host: string,
  junk: Pick<ReaderReport, 'junkMode' | 'hidden' | 'allOpen' | 'focus'> & { readonly notices: readonly Message[] },
): Omit<ReaderReport, 'changesPainted'> {
  const { known } = state;
  const from = known?.content.publishedFrom?.from;
  return {
    ...junk,
    comments: known && state.settings ? commentsOf(known.content, siteChoices(state.settings, host)) : null,
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
    copySigns: known?.names.copySigns ?? [],
    cast: known && state.settings ? withMuted(known.names.cast, state.settings) : [],
    junk: (known?.content.junk ?? []).map((item) => ({
      ...item,
      text: known?.map.page.text.slice(item.start, item.end) ?? '',
    })),
    junkRules: known?.content.rules ?? [],
    notes: known ? notesOf(known) : [],
    article: provenance,
  };
}
