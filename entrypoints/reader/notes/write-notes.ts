/*
 * Writing on the page: a selection, the article or a name becomes a note; painted words open theirs again. A highlight
 * is made by the background, which has seen the user ask for it; here the words are handed to it.
 */

import type { Card } from '../../../lib/cards/card.ts';
import { type Message, message, Refusal } from '../../../lib/i18n/message.ts';
import { t, wordsOf } from '../../../lib/i18n/words.ts';
import type { FrameEvent, Wanted } from '../../../lib/messaging/frame-protocol.ts';
import type { SelectedWords } from '../../../lib/messaging/protocol.ts';
import { replied } from '../../../lib/messaging/reply.ts';
import { send } from '../../../lib/messaging/send.ts';
import type { Target } from '../../../lib/notes/note.ts';
import { type Span, spanContains, spansOverlap } from '../../../lib/text/span.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { PageSession } from '../session/page-session.ts';

export interface Notes {
  /** A note on the selected words, or on the whole article when none are selected. */
  begin(): Promise<void>;
  /** @param onKept the note was stored */
  beginOnEntity(card: Card, onKept: () => void): void;
  /** Hands the selected words to the background, and says what has become of them. */
  highlight(): Promise<void>;
  /** A bar beside words: it has no word of theirs in it and does not take the keyboard. */
  openBar(wanted: Wanted, label: string, at: Span, onEvent: (event: FrameEvent) => void): void;
  /** Closes the bar, if one is open. */
  closeBar(): void;
  isBarOpen(): boolean;
  /** A note is painted at an offset of the text. */
  isAt(offset: number): boolean;
  /** Opens the note painted at an offset of the text, if there is one. */
  openAt(offset: number): void;
}

/** @param sayKept tells the user that a note is stored which is painted nowhere */
export function writeNotes(session: PageSession, overlay: Overlay, sayKept: () => void): Notes {
  let isBarOpen = false;
  const open = (wanted: Wanted, label: string, at: Span | null, onKept?: () => void) =>
    overlay.open(wanted, {
      beside: () => at && session.placeOf(at),
      label,
      focus: true,
      onEvent(event) {
        if (event.type === 'changed') void session.refresh();
        if (event.type !== 'kept') return;
        overlay.close();
        sayKept();
        onKept?.();
      },
    });
  const openNote = (id: string, at: Span | null) => open({ kind: 'note', id }, t('noteYours'), at);
  const openBar: Notes['openBar'] = (wanted, label, at, onEvent) => {
    overlay.open(wanted, {
      beside: () => session.placeOf(at),
      label,
      focus: false,
      isBar: true,
      onEvent,
      onClosed() {
        isBarOpen = false;
      },
    });
    isBarOpen = overlay.isOpen();
  };
  const begin = (
    about: Message,
    at: Span | null,
    on: Pick<Wanted & { kind: 'new-note' }, 'target' | 'entities'>,
    onKept?: () => void,
  ) => open({ kind: 'new-note', about, article: session.provenance(), ...on }, wordsOf(about), at, onKept);

  const anchorAt = (offset: number) =>
    session.known?.notes.anchors.find(({ span }) => span && spanContains(span, { start: offset, end: offset + 1 }));

  return {
    async begin() {
      if (!session.known) return;
      const span = session.selected();
      const target = span && (await describe(session, span));
      const about = target ? message('noteOnSelection') : message('noteOnArticle', session.provenance().title);
      begin(about, span, { target, entities: span ? entitiesIn(session, span) : [] });
    },
    beginOnEntity: (card, onKept) =>
      begin(
        message('noteOnName', card.name),
        card.mentions[0] ?? null,
        { target: null, entities: [card.entityId] },
        onKept,
      ),
    async highlight() {
      const span = session.selected();
      if (!span) throw new Refusal(message('citeSelectFirst'));
      const words = await wordsToHighlight(session, span);
      const reply = await replied(send('highlight.put', words));
      if (!reply.ok) throw new Refusal(reply.reason);
      await session.refresh();
      const { kind, id } = reply.value;
      if (kind === 'note') return openNote(id, span);
      openBar({ kind, id }, t('barLabel'), span, ({ type }) => {
        if (type === 'changed') void session.refresh();
        if (type === 'write') openNote(id, span);
      });
    },
    openBar,
    closeBar: () => isBarOpen && overlay.close(),
    isBarOpen: () => isBarOpen,
    isAt: (offset) => anchorAt(offset) !== undefined,
    openAt(offset) {
      const anchor = anchorAt(offset);
      if (anchor) openNote(anchor.note, anchor.span);
    },
  };
}

async function describe(session: PageSession, span: Span): Promise<Target> {
  const described = await session.describe(span);
  if (!described.ok) throw new Refusal(described.reason);
  return described.value;
}

async function wordsToHighlight(session: PageSession, span: Span): Promise<SelectedWords> {
  const anchors = session.known?.notes.anchors ?? [];
  return {
    article: session.provenance(),
    target: await describe(session, span),
    entities: entitiesIn(session, span),
    on: anchors.flatMap((anchor) => (anchor.span && spansOverlap(span, anchor.span) ? [anchor.note] : [])),
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
