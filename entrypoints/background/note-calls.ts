/* The notes' part of the protocol: each call a line to the database, each failure a value the reader is told. */

import type { AnalysableArticle, ReaderCalls } from '../../lib/messaging/protocol.ts';
import { anchorNotes } from '../../lib/notes/anchor-notes.ts';
import { describeTarget } from '../../lib/notes/describe-target.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { Span } from '../../lib/text/span.ts';

/** Until the database is here every call says so, and the text stays in the editor. */
const unavailable = () => ({ ok: false, reason: 'notes cannot be stored yet' }) as const;

type NoteCalls = Pick<ReaderCalls, 'notes.find' | 'notes.put' | 'notes.remove' | 'notes.restore'>;

export const noteCalls = {
  'notes.anchor': ({ notes, article }: { notes: readonly Note[]; article: AnalysableArticle }) =>
    anchorNotes(notes, { ...article, boxes: [] }),
  'notes.describe': ({ article, span }: { article: AnalysableArticle; span: Span }) =>
    describeTarget({ ...article, boxes: [] }, span),
  'notes.find': () => ({ ok: true, value: [] }) as ReturnType<NoteCalls['notes.find']>,
  'notes.put': unavailable,
  'notes.remove': unavailable,
  'notes.restore': unavailable,
};
