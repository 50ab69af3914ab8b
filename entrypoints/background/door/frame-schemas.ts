/*
 * What is wanted in the frame, and what happened there. Of a card and a date no more is checked than what the
 * background looks at: they come from the page's script and are drawn in its own frame, as text.
 */

import * as v from 'valibot';
import type { Card } from '../../../lib/cards/card.ts';
import type { FrameEvent, Showing, Wanted, WantedCard, WantedDate } from '../../../lib/messaging/frame-protocol.ts';
import type { ColourScheme } from '../../../lib/settings/appearance.ts';
import type { Span } from '../../../lib/text/span.ts';
import { ARTICLE, MESSAGE, noteId, shortText, TARGET, words } from './note-schemas.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span: v.GenericSchema<unknown, Span> = v.object({ start: count, end: count });
export const nonce = v.pipe(v.string(), v.uuid());

/** A word of the user's own or another site's cannot come in by it: they are put there afterwards. */
const card = v.pipe(
  v.looseObject({ entityId: shortText, name: words, type: shortText }),
  v.transform((given) => ({ ...given, notes: [], seenBefore: null }) as unknown as Card),
);
const date = v.custom<WantedDate['date']>((given) => v.is(v.looseObject({ start: count, end: count }), given));

const WANTED_CARD: v.GenericSchema<unknown, WantedCard> = v.object({
  kind: v.literal('entity'),
  card,
  at: span,
  language: shortText,
  source: words,
});

export const WANTED: v.GenericSchema<unknown, Wanted> = v.variant('kind', [
  WANTED_CARD as never,
  v.object({
    kind: v.literal('date'),
    date,
    published: v.nullable(shortText),
    corrected: v.boolean(),
    source: words,
  }),
  v.object({ kind: v.literal('selection') }),
  v.object({ kind: v.picklist(['highlighted', 'note']), id: noteId }),
  v.object({
    kind: v.literal('new-note'),
    about: MESSAGE,
    article: ARTICLE,
    target: v.nullable(TARGET),
    entities: v.pipe(v.array(shortText), v.maxLength(1_000)),
  }),
]);

const scheme = v.picklist(['light', 'dark', ''] satisfies ColourScheme[]);
const SHOWING = { nonce, turn: count, label: words, focus: v.boolean(), pinnable: v.boolean(), scheme };

export const FRAME_SHOW: v.GenericSchema<unknown, Showing & { wanted: Wanted | null }> = v.object({
  ...SHOWING,
  wanted: v.nullable(WANTED),
});

const EVENT: v.GenericSchema<unknown, FrameEvent> = v.variant('type', [
  v.object({ type: v.picklist(['ready', 'close', 'write', 'copy', 'junk', 'kept', 'changed', 'enter', 'blurred']) }),
  v.object({ type: v.literal('size'), height: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ type: v.literal('pin'), on: v.boolean() }),
  v.object({ type: v.literal('go'), span }),
  v.object({ type: v.literal('clear'), x: v.number(), y: v.number() }),
]) as never;

export const FRAME_TELL = v.object({ nonce, event: EVENT });
