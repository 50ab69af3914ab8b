/* What is shown about the words at a span: who they name, or which day they mean. */

import type { Card } from '../../../lib/cards/card.ts';
import { t } from '../../../lib/i18n/words.ts';
import type { WantedCard, WantedDate } from '../../../lib/messaging/frame-protocol.ts';
import { type Span, spanAt } from '../../../lib/text/span.ts';
import type { PageSession } from '../session/page-session.ts';
import { withMuted } from '../state/with-muted.ts';

export interface CardContent {
  readonly label: string;
  /** Words that are lit while the card is open. */
  readonly lit: readonly Span[];
  readonly wanted: WantedCard | WantedDate;
}

/** The card of the name at a span; null where there is none. */
export function cardAt({ known, settings }: PageSession, at: Span): Card | null {
  if (!known || !settings) return null;
  const mention = spanAt(known.names.mentions, at.start);
  const card = known.names.cast.find(({ entityId }) => entityId === mention?.entityId);
  return (card && withMuted([card], settings)[0]) ?? null;
}

export function cardContent(session: PageSession, at: Span): CardContent | null {
  const { known } = session;
  if (!known) return null;
  const { source } = known.origin;
  const { language, published, publishedFrom } = known.content;
  const card = cardAt(session, at);
  if (card) return { label: card.name, lit: card.mentions, wanted: { kind: 'entity', card, at, language, source } };
  const date = spanAt(known.names.dates.lines, at.start);
  if (!date) return null;
  const corrected = publishedFrom?.from === 'user';
  return { label: t('cardTypeDate'), lit: [date], wanted: { kind: 'date', date, published, corrected, source } };
}
