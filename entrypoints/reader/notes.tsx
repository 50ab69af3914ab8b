/* Writing on the page: a selection, the article or a name becomes a note; painted words open theirs again. Text is kept as it is typed. */

import { type NoteDraft, NoteEditor } from '../../components/note-editor.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import type { Card } from '../../lib/cards/card.ts';
import { isGone, send } from '../../lib/messaging/send.ts';
import { editNote, newNote } from '../../lib/notes/new-note.ts';
import type { Note } from '../../lib/notes/note.ts';
import { type Span, spanContains, spansOverlap } from '../../lib/text/span.ts';
import type { Overlay } from './overlay.ts';
import type { PageSession } from './session/page-session.ts';

export interface Notes {
  /** A note on the selected words, or on the whole article when none are selected. */
  begin(): Promise<void>;
  beginOnEntity(card: Card): Promise<void>;
  /** Opens the note painted at an offset of the text, if there is one. */
  openAt(offset: number): void;
}

interface Opened {
  readonly note: Note;
  readonly about: string;
  /** The words to stand beside. */
  readonly at: Span | null;
  readonly isNew: boolean;
  /** Under what unsaved text is kept: the note, or where a new one began. */
  readonly draftKey: string;
}

/** Milliseconds after the last key until the text is kept. */
const DRAFT_DELAY = 300;

const now = () => new Date().toISOString();

export function writeNotes(session: PageSession, overlay: Overlay): Notes {
  const open = async ({ note, about, at, isNew, draftKey }: Opened) => {
    const [kept, knownTags] = await Promise.all([send('drafts.load', draftKey), send('notes.tags')]);
    let latest: NoteDraft = kept ? { ...note, body: kept.body, tags: kept.tags, colour: kept.colour } : note;
    let error: string | null = null;
    let timer = 0;

    const fail = (words: string) => {
      error = words;
      overlay.update(editor());
    };
    const keepDraft = async () => {
      const reply = await send('drafts.save', { key: draftKey, draft: { ...note, ...latest } }).catch(goneReply);
      if (!reply.ok)
        fail(`What you type could not be kept: ${reply.reason}. It is lost when you leave the page unsaved.`);
    };
    const drop = async () => {
      clearTimeout(timer);
      await send('drafts.clear', draftKey);
    };
    const finish = async (request: Promise<{ ok: true } | { ok: false; reason: string }>, done: () => void) => {
      const reply = await request.catch(goneReply);
      if (!reply.ok) return fail(`The note could not be saved: ${reply.reason}`);
      await drop();
      done();
      await session.refresh();
    };
    const undoable = () =>
      overlay.open(
        <UndoBar
          text="The note is in the bin."
          onUndo={() => void finish(send('notes.restore', note.id), overlay.close)}
        />,
        { beside: () => at && session.rectOf(at), label: 'The note is in the bin', focus: true },
      );
    const editor = () => (
      <NoteEditor
        quote={note.target?.selector[0].exact ?? null}
        about={kept ? `${about} (with what you had typed before)` : about}
        draft={latest}
        knownTags={knownTags}
        error={error}
        onDraft={(draft) => {
          latest = draft;
          clearTimeout(timer);
          timer = setTimeout(keepDraft, DRAFT_DELAY) as unknown as number;
        }}
        onCancel={() => void drop().then(overlay.close)}
        onSave={(draft) =>
          void finish(
            send('notes.put', { note: editNote(note, draft, now()), replaces: isNew ? null : note.modified }),
            overlay.close,
          )
        }
        onDelete={isNew ? null : () => void finish(send('notes.remove', note.id), undoable)}
      />
    );
    overlay.open(editor(), { beside: () => at && session.rectOf(at), label: about, focus: true });
  };

  const fresh = (draft: Parameters<typeof newNote>[0]) => newNote(draft, crypto.randomUUID(), now());

  return {
    async begin() {
      if (!session.known) return;
      const span = session.selected();
      const article = session.provenance();
      const described = span && (await session.describe(span));
      if (described && !described.ok) throw new Error(described.reason);
      const target = described?.value ?? null;
      await open({
        note: fresh({ article, target, entities: span ? entitiesIn(session, span) : [] }),
        about: target ? 'Note on the selected words' : `Note on “${article.title}”`,
        at: span,
        isNew: true,
        draftKey: `new:${article.source}:${target?.selector[0].exact ?? ''}`,
      });
    },
    beginOnEntity: (card) =>
      open({
        note: fresh({ article: session.provenance(), entities: [card.entityId] }),
        about: `Note on ${card.name}`,
        at: card.mentions[0] ?? null,
        isNew: true,
        draftKey: `new:${card.entityId}`,
      }),
    openAt(offset) {
      const { notes = [], anchors = [] } = session.known?.notes ?? {};
      const anchor = anchors.find(({ span }) => span && spanContains(span, { start: offset, end: offset + 1 }));
      const note = anchor && notes.find(({ id }) => id === anchor.note);
      if (note) void open({ note, about: 'Your note', at: anchor.span, isNew: false, draftKey: `note:${note.id}` });
    },
  };
}

/** Ids of the entities named in a stretch of the page. */
const entitiesIn = ({ known }: PageSession, span: Span): string[] => [
  ...new Set(
    (known?.names.mentions ?? []).flatMap((mention) =>
      mention.entity && spansOverlap(span, mention) ? [mention.entity] : [],
    ),
  ),
];

const goneReply = (thrown: unknown): { ok: false; reason: string } => ({
  ok: false,
  reason: isGone(thrown)
    ? 'Sidelight was updated or removed. Copy your text and reload the page'
    : thrown instanceof Error
      ? thrown.message
      : String(thrown),
});
