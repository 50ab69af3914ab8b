/*
 * What a card shows about the words it stands beside, who they name or which day they mean, with what can be done
 * there.
 */

import type { PanelContent } from '../../../components/panel/panel-content.tsx';
import type { Card } from '../../../lib/cards/card.ts';
import type { Message } from '../../../lib/i18n/message.ts';
import { t } from '../../../lib/i18n/words.ts';
import { choiceOf, muteOf } from '../../../lib/messaging/name-requests.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import { send } from '../../../lib/messaging/send.ts';
import { type Span, spanAt } from '../../../lib/text/span.ts';
import type { Notes } from '../notes/write-notes.ts';
import type { PageSession } from '../session/page-session.ts';
import { withUserData } from '../state/with-user-data.ts';

export interface CardContent {
  readonly label: string;
  /** Words that are lit while the card is open. */
  readonly lit: readonly Span[];
  readonly content: PanelContent;
}

export interface CardContentOptions {
  readonly session: PageSession;
  readonly notes: Notes;
  /** The user goes to other words of the article; `mention` when these name the card's entity too. */
  onGo(span: Span, mention: boolean): void;
  /** What was asked has changed what is known: show it. */
  onChanged(): void;
}

/** The card of the name at a span; null where there is none. */
export function cardAt({ known, settings }: PageSession, at: Span): Card | null {
  if (!known || !settings) return null;
  const mention = spanAt(known.names.mentions, at.start);
  const card = known.names.cast.find(({ entityId }) => entityId === mention?.entityId);
  return (card && withUserData({ ...known, names: { ...known.names, cast: [card] } }, settings)[0]) ?? null;
}

export function cardContent(at: Span, options: CardContentOptions): CardContent | null {
  const card = cardAt(options.session, at);
  if (card) return { label: card.name, lit: card.mentions, content: entityCard(card, at, options) };
  const { known } = options.session;
  const date = spanAt(known?.names.dates.lines ?? [], at.start);
  if (!date || !known) return null;
  const { source } = known.origin;
  const content: PanelContent = {
    kind: 'date',
    props: {
      date,
      published: known.content.published,
      corrected: known.content.publishedFrom?.from === 'user',
      onSet: (value) => told(send('article.date', { source, ...(value === undefined ? {} : { day: value }) }), options),
    },
  };
  return { label: t('cardTypeDate'), lit: [date], content };
}

/** Waits until the page shows what was asked for; gives why not. */
async function told(asked: Promise<Reply<null>>, { session, onChanged }: CardContentOptions): Promise<Message | null> {
  const reply = await asked;
  if (!reply.ok) return reply.reason;
  await session.refresh();
  onChanged();
  return null;
}

const entityCard = (card: Card, at: Span, options: CardContentOptions): PanelContent => ({
  kind: 'entity',
  props: {
    card,
    at,
    actions: {
      goTo(span) {
        void options.session.scrollTo(span);
        options.onGo(
          span,
          card.mentions.some(({ start }) => start === span.start),
        );
      },
      choose: (_, id) => told(send('names.choose', choiceOf(card, id)), options),
      mute: (_, muted) => told(send('names.mute', muteOf(card, muted)), options),
      note: () => options.notes.beginOnEntity(card),
      lookUp: {
        ask: (name) => send('lookup.ask', { name, language: options.session.known?.content.language ?? '' }),
        // A page's script cannot ask the browser for a permission.
        permit: () => send('lookup.permit').then(() => false),
      },
    },
  },
});
