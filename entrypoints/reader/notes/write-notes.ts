/* Writing on the page: a selection, the article or a name becomes a note; painted words open theirs again. */

import type { Card } from '../../../lib/cards/card.ts';
import { type Message, message, Refusal } from '../../../lib/i18n/message.ts';
import { t, wordsOf } from '../../../lib/i18n/words.ts';
import type { Wanted } from '../../../lib/messaging/frame-protocol.ts';
import { type Span, spanContains, spansOverlap } from '../../../lib/text/span.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PageSession } from '../session/page-session.ts';

export interface Notes {
  /** A note on the selected words, or on the whole article when none are selected. */
  begin(): Promise<void>;
  beginOnEntity(card: Card): void;
  /** A note is painted at an offset of the text. */
  isAt(offset: number): boolean;
  /** Opens the note painted at an offset of the text, if there is one. */
  openAt(offset: number): void;
}

export function writeNotes(session: PageSession, overlay: Overlay): Notes {
  const open = (wanted: Wanted, label: string, at: Span | null) =>
    overlay.open(wanted, {
      beside: () => at && session.placeOf(at),
      label,
      focus: true,
      onEvent(event) {
        if (event.type === 'changed') void session.refresh();
      },
    });
  const begin = (about: Message, at: Span | null, on: Pick<Wanted & { kind: 'new-note' }, 'target' | 'entities'>) =>
    open({ kind: 'new-note', about, article: session.provenance(), ...on }, wordsOf(about), at);

  const anchorAt = (offset: number) =>
    session.known?.notes.anchors.find(({ span }) => span && spanContains(span, { start: offset, end: offset + 1 }));

  return {
    async begin() {
      if (!session.known) return;
      const span = session.selected();
      const described = span && (await session.describe(span));
      if (described && !described.ok) throw new Refusal(described.reason);
      const target = described?.value ?? null;
      const about = target ? message('noteOnSelection') : message('noteOnArticle', session.provenance().title);
      begin(about, span, { target, entities: span ? entitiesIn(session, span) : [] });
    },
    beginOnEntity: (card) =>
      begin(message('noteOnName', card.name), card.mentions[0] ?? null, { target: null, entities: [card.entityId] }),
    isAt: (offset) => anchorAt(offset) !== undefined,
    openAt(offset) {
      const anchor = anchorAt(offset);
      if (anchor) open({ kind: 'note', id: anchor.note }, t('noteYours'), anchor.span);
    },
  };
}

/** Ids of the entities named in a stretch of the page. */
const entitiesIn = ({ known }: PageSession, span: Span): string[] => [
  ...new Set(
    (known?.names.mentions ?? []).flatMap((mention) =>
      mention.entityId && spansOverlap(span, mention) ? [mention.entityId] : [],
    ),
  ),
];
