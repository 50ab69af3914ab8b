/* What comes over the port of a visit: a page, or a question about the one that was sent. */

import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { message } from '../../../lib/i18n/message.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import type { FromVisit, ToVisit } from '../../../lib/messaging/visit-protocol.ts';
import { isPackedPage, type PackedPage } from '../../../lib/text/packed-page.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { VisitRequest } from '../../../lib/visit/visit.ts';
import { NOTHING, whatIsWrong } from './check-message.ts';
import { mayBeOf, NOT_OF_PAGE } from './claims.ts';
import { words } from './note-schemas.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const SPAN: v.GenericSchema<unknown, Span> = v.pipe(
  v.object({ start: count, end: count }),
  v.check(({ start, end }) => start <= end),
);

/** Boxes that rules match on one page; the reader reads 8,000 blocks. */
const SPANS = v.pipe(v.array(SPAN), v.maxLength(100_000), v.readonly());

const REQUEST: v.GenericSchema<unknown, VisitRequest> = v.pipe(
  v.object({
    revision: count,
    // Looked through number by number, and by loops: it is most of what crosses.
    page: v.custom<PackedPage>(isPackedPage),
    origin: v.object({
      host: words,
      source: words,
      addresses: v.pipe(v.array(words), v.maxLength(1_000), v.readonly()),
      author: words,
      publisher: words,
    }),
    matches: v.object({
      article: v.nullable(SPAN),
      junk: SPANS,
      boxes: v.record(words, v.nullable(SPANS)),
    }),
  }),
  v.check(({ page, matches: { article, junk, boxes } }) =>
    [...(article ? [article] : []), ...junk, ...Object.values(boxes).flatMap((spans) => spans ?? [])].every(
      ({ end }) => end <= page.text.length,
    ),
  ),
);

/** Characters of what a page has folded away; its script takes 200,000 and a line end now and then. */
const MAX_FOLDED = 1_000_000;

const ASK = { type: v.literal('visit.ask'), id: count };

const TO_VISIT: v.GenericSchema<unknown, ToVisit> = v.variant('type', [
  v.object({ type: v.literal('visit.open'), request: REQUEST }),
  v.variant('call', [
    v.object({ ...ASK, call: v.literal('describe'), argument: SPAN }),
    v.object({ ...ASK, call: v.literal('cite'), argument: SPAN }),
    v.object({ ...ASK, call: v.literal('notes'), argument: NOTHING }),
    v.object({ ...ASK, call: v.literal('folded'), argument: v.pipe(v.string(), v.maxLength(MAX_FOLDED)) }),
  ]),
]);

/** As much of a message as says who waits for an answer. */
const OPENED = v.object({ type: v.literal('visit.open'), request: v.object({ revision: count }) });
const ASKED = v.object(ASK);

export type ReadVisitMessage =
  | { readonly ok: true; readonly message: ToVisit }
  /** The answer that refuses it; null where nobody can be waiting for one. */
  | { readonly ok: false; readonly answer: FromVisit | null };

export function readVisitMessage(received: unknown, sender: Runtime.MessageSender): ReadVisitMessage {
  const read = v.safeParse(TO_VISIT, received, { abortEarly: true });
  if (read.success) {
    const { output } = read;
    if (output.type === 'visit.ask' || mayBeOf(sender, output.request.origin)) return { ok: true, message: output };
    const { revision } = output.request;
    return { ok: false, answer: { type: 'visit.content', revision, answer: NOT_OF_PAGE } };
  }
  const reply: Reply<never> = { ok: false, reason: message('faultMessage', whatIsWrong(read.issues)) };
  if (v.is(OPENED, received)) {
    const { revision } = received.request;
    return { ok: false, answer: { type: 'visit.content', revision, answer: reply } };
  }
  return { ok: false, answer: v.is(ASKED, received) ? { type: 'visit.reply', id: received.id, reply } : null };
}
