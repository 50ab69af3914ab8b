/* Writing on the page: a selection, the article or a name becomes a note; painted words open theirs again. */

import type { Overlay } from '../../../components/panel/overlay.ts';
import type { Card } from '../../../lib/cards/card.ts';
import { Refusal } from '../../../lib/i18n/message.ts';
import { t } from '../../../lib/i18n/words.ts';
import { newNote } from '../../../lib/notes/new-note.ts';
import { type Span, spanContains, spansOverlap } from '../../../lib/text/span.ts';
import type { PageSession } from '../session/page-session.ts';
import { editInOverlay, type OpenedNote } from './edit-note.ts';

export interface Notes {
  /** A note on the selected words, or on the whole article when none are selected. */
  begin(): Promise<void>;
  beginOnEntity(card: Card): Promise<void>;
  /** Opens the note painted at an offset of the text, if there is one. */
  openAt(offset: number): void;
}

export function writeNotes(session: PageSession, overlay: Overlay): Notes {
  const open = (opened: OpenedNote) => editInOverlay(session, overlay, opened);
  const fresh = (draft: Parameters<typeof newNote>[0]) => newNote(draft, crypto.randomUUID(), new Date().toISOString());

  return {
    async begin() {
      if (!session.known) return;
      const span = session.selected();
      const article = session.provenance();
      const described = span && (await session.describe(span));
      if (described && !described.ok) throw new Refusal(described.reason);
      const target = described?.value ?? null;
      await open({
        note: fresh({ article, target, entities: span ? entitiesIn(session, span) : [] }),
        about: target ? t('noteOnSelection') : t('noteOnArticle', article.title),
        at: span,
        isNew: true,
        draftKey: `new:${article.source}:${target?.selector[0].exact ?? ''}`,
      });
    },
    beginOnEntity: (card) =>
      open({
        note: fresh({ article: session.provenance(), entities: [card.entityId] }),
        about: t('noteOnName', card.name),
        at: card.mentions[0] ?? null,
        isNew: true,
        draftKey: `new:${card.entityId}`,
      }),
    openAt(offset) {
      const { notes = [], anchors = [] } = session.known?.notes ?? {};
      const anchor = anchors.find(({ span }) => span && spanContains(span, { start: offset, end: offset + 1 }));
      const note = anchor && notes.find(({ id }) => id === anchor.note);
      if (note) void open({ note, about: t('noteYours'), at: anchor.span, isNew: false, draftKey: `note:${note.id}` });
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
