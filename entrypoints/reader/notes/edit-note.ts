/* One note in the editor: its text is kept as it is typed, and closes only when it is stored or let go. */

import type { NoteFields } from '../../../components/note-editor.tsx';
import type { Overlay } from '../../../components/panel/overlay.ts';
import type { PanelContent } from '../../../components/panel/panel-content.tsx';
import { type Message, message, whyOf } from '../../../lib/i18n/message.ts';
import { t } from '../../../lib/i18n/words.ts';
import { isGone, send } from '../../../lib/messaging/send.ts';
import { editNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { PageSession } from '../session/page-session.ts';

export interface OpenedNote {
  readonly note: Note;
  readonly about: string;
  /** The words to stand beside. */
  readonly at: Span | null;
  readonly isNew: boolean;
  /** Under what unsaved text is kept: the note, or where a new one began. */
  readonly draftKey: string;
}

/** Milliseconds after the last key until the text is kept. */
const DRAFT_DELAY_MS = 300;

type Stored = Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: Message }>;

class NoteEditing {
  private readonly session: PageSession;
  private readonly overlay: Overlay;
  private readonly opened: OpenedNote;
  private readonly knownTags: readonly string[];
  /** What was typed before and not stored. */
  private readonly hadDraft: boolean;
  private latest: NoteFields;
  private error: string | null = null;
  private timer = 0;

  constructor(
    session: PageSession,
    overlay: Overlay,
    opened: OpenedNote,
    found: { readonly draft: NoteFields | null; readonly knownTags: readonly string[] },
  ) {
    const { draft, knownTags } = found;
    this.session = session;
    this.overlay = overlay;
    this.opened = opened;
    this.knownTags = knownTags;
    this.hadDraft = draft !== null;
    const { note } = opened;
    this.latest = draft ? { ...note, body: draft.body, tags: draft.tags, colour: draft.colour } : note;
  }

  show(): void {
    this.overlay.open(this.draw(), { beside: this.beside, label: this.opened.about, focus: true });
  }

  private readonly beside = () => this.opened.at && this.session.rectOf(this.opened.at);

  private draw(): PanelContent {
    const { note, about, isNew } = this.opened;
    return {
      kind: 'note',
      props: {
        quote: note.target?.selector[0].exact ?? null,
        about: this.hadDraft ? t('noteUnsaved', about) : about,
        draft: this.latest,
        knownTags: this.knownTags,
        error: this.error,
        onDraft: (draft) => this.keepLater(draft),
        onCancel: () => void this.drop().then(this.overlay.close),
        onSave: (draft) => {
          const edited = editNote(note, draft, new Date().toISOString());
          const put = send('notes.put', { note: edited, replaces: isNew ? null : note.modified });
          void this.runToEnd(put, this.overlay.close);
        },
        onDelete: isNew ? null : () => void this.runToEnd(send('notes.remove', note.id), () => this.offerUndo()),
      },
    };
  }

  private keepLater(draft: NoteFields): void {
    this.latest = draft;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), DRAFT_DELAY_MS) as unknown as number;
  }

  private async keep(): Promise<void> {
    const { note, draftKey } = this.opened;
    const reply = await send('drafts.save', { key: draftKey, draft: { ...note, ...this.latest } }).catch(goneReply);
    if (!reply.ok) this.fail(t('noteDraftAtStake', reply.reason));
  }

  private async drop(): Promise<void> {
    clearTimeout(this.timer);
    await send('drafts.clear', this.opened.draftKey);
  }

  private async runToEnd(request: Stored, done: () => void): Promise<void> {
    const reply = await request.catch(goneReply);
    if (!reply.ok) return this.fail(t('noteNotSaved', reply.reason));
    await this.drop();
    done();
    await this.session.refresh();
  }

  private offerUndo(): void {
    const restore = () => void this.runToEnd(send('notes.restore', this.opened.note.id), this.overlay.close);
    this.overlay.open(
      { kind: 'undo', props: { text: t('noteInBin'), onUndo: restore } },
      { beside: this.beside, label: t('noteInBin'), focus: true },
    );
  }

  private fail(words: string): void {
    this.error = words;
    this.overlay.update(this.draw());
  }
}

/** Opens the editor, with what was typed before and not stored. */
export async function editInOverlay(session: PageSession, overlay: Overlay, opened: OpenedNote): Promise<void> {
  const [draft, knownTags] = await Promise.all([send('drafts.load', opened.draftKey), send('notes.tags')]);
  new NoteEditing(session, overlay, opened, { draft, knownTags }).show();
}

const goneReply = (thrown: unknown): { ok: false; reason: Message } => ({
  ok: false,
  reason: isGone(thrown) ? message('noteGone') : whyOf(thrown),
});
