/* Writing on the page: a selection, the article or a name becomes a note; painted words open theirs again. */

import { type NoteDraft, NoteEditor } from '../../components/note-editor.tsx';
import type { Card } from '../../lib/cards/card.ts';
import { isGone, send } from '../../lib/messaging/send.ts';
import { editNote, newNote } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import { type Span, spanContains } from '../../lib/text/span.ts';
import type { Overlay } from './overlay.ts';
import type { PageSession } from './page-session.ts';

export interface Notes {
  /** A note on the selected words, or on the whole article when none are selected. */
  begin(): Promise<void>;
  beginOnEntity(card: Card): void;
  /** Opens the note painted at an offset of the text, if there is one. */
  openAt(offset: number): void;
}

const freshNote = (draft: Parameters<typeof newNote>[0]): Note =>
  newNote(draft, crypto.randomUUID(), new Date().toISOString());

export function writeNotes(document: Document, session: PageSession, overlay: Overlay): Notes {
  const open = (note: Note, about: string, at: Span | null, isNew: boolean) => {
    let error: string | null = null;
    let latest: NoteDraft = note;
    const finish = async (reply: Promise<{ ok: boolean; reason?: string }>) => {
      const { ok, reason } = await reply.catch((thrown: unknown) => ({
        ok: false,
        reason: isGone(thrown)
          ? 'Sidelight was updated or removed; reload the page, your text is still here to copy.'
          : String(thrown),
      }));
      if (ok) {
        overlay.close();
        await session.refresh();
        return;
      }
      error = `The note could not be saved: ${reason}`;
      overlay.update(editor());
    };
    const editor = () => (
      <NoteEditor
        quote={note.target?.selector[0].exact ?? null}
        about={about}
        draft={latest}
        error={error}
        onDraft={(draft) => {
          latest = draft;
        }}
        onCancel={() => overlay.close()}
        onSave={(draft) =>
          void finish(
            send('notes.put', {
              note: editNote(note, draft, new Date().toISOString()),
              replaces: isNew ? null : note.modified,
            }),
          )
        }
        onDelete={isNew ? null : () => void finish(send('notes.remove', note.id))}
      />
    );
    overlay.open(editor(), { beside: () => at && session.rectOf(at), label: about, focus: true });
  };

  const selected = (): Span | null => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    return session.state?.map.spanOf(selection.getRangeAt(0)) ?? null;
  };

  return {
    async begin() {
      if (!session.state) return;
      const span = selected();
      const article = session.provenance();
      const target = span && (await session.describe(span));
      const entities = span ? session.entitiesIn(span) : [];
      open(
        freshNote({ article, target, entities }),
        target ? 'Note on the selected words' : `Note on “${article.title}”`,
        span,
        true,
      );
    },
    beginOnEntity(card) {
      open(
        freshNote({ article: session.provenance(), entities: [card.entityId] }),
        `Note on ${card.name}`,
        card.mentions[0] ?? null,
        true,
      );
    },
    openAt(offset) {
      const { state } = session;
      const anchor = state?.anchors.find(({ span }) => span && spanContains(span, { start: offset, end: offset + 1 }));
      const note = anchor && state?.notes.find(({ id }) => id === anchor.note);
      if (note) open(note, 'Your note', anchor.span, false);
    },
  };
}
