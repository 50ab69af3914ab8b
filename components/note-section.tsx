/* The notes of one article in the popup and the panel: listed, written, edited, deleted, with what was typed kept until it is saved. */

import { useState } from 'preact/hooks';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { editNote, newNote } from '../lib/notes/new-note.ts';
import type { Note } from '../lib/notes/note.ts';
import type { Span } from '../lib/text/span.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteList } from './note-list.tsx';
import { UndoBar } from './undo-bar.tsx';
import { type DraftKeeper, useDraft } from './use-draft.ts';

/** What can be done from here. Writing gives the reason why it failed, or null. */
export interface NoteActions extends DraftKeeper {
  goTo(span: Span): void;
  /** @param replaces `modified` of the version that was edited, null for a new note */
  saveNote(note: Note, replaces: string | null): Promise<string | null>;
  deleteNote(note: Note): Promise<string | null>;
  restoreNote(note: Note): Promise<string | null>;
  loadTags(): Promise<readonly string[]>;
}

export interface NoteSectionProps {
  readonly report: PageReport;
  readonly actions: NoteActions;
}

interface Editing {
  readonly note: Note;
  readonly isNew: boolean;
  /** Whether the editor began with what had been typed before and was never saved. */
  readonly unsaved: boolean;
  readonly tags: readonly string[];
}

const now = () => new Date().toISOString();

export function NoteSection({ report, actions }: NoteSectionProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const drafts = useDraft(actions, (reason) => setError(`What you type could not be kept: ${reason}`));

  const edit = async (note: Note, isNew: boolean) => {
    setDeleted(null);
    setError(null);
    const [kept, tags] = await Promise.all([actions.loadDraft(keyOf(note, isNew)), actions.loadTags()]);
    const { body, colour } = kept ?? note;
    setEditing({
      note: { ...note, body, colour, tags: (kept ?? note).tags },
      isNew,
      unsaved: kept !== null,
      tags,
    });
  };
  const written = async (failed: string | null) => {
    setError(failed && `The note could not be saved: ${failed}`);
    if (failed !== null || !editing) return;
    const dropped = await drafts.drop(keyOf(editing.note, editing.isNew));
    setError(dropped && `The note is saved, but its draft could not be cleared: ${dropped}`);
    setEditing(null);
  };
  const cancel = ({ note, isNew }: Editing) => {
    setEditing(null);
    void drafts.drop(keyOf(note, isNew)).then(setError);
  };
  return (
    <section aria-label="Notes">
      <div class="row section-head">
        <h2 class="grow">Notes {report.notes.length > 0 && <span class="count">{report.notes.length}</span>}</h2>
        {!editing && (
          <button
            type="button"
            onClick={() => void edit(newNote({ article: report.article }, crypto.randomUUID(), now()), true)}
          >
            Note on this article
          </button>
        )}
      </div>
      {deleted && (
        <UndoBar
          text="The note is in the bin."
          onUndo={() => {
            setDeleted(null);
            void actions.restoreNote(deleted).then(written);
          }}
        />
      )}
      {!editing && error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {editing ? (
        <NoteEditor
          key={editing.note.id}
          quote={editing.note.target?.selector[0].exact ?? null}
          about={`Note on “${report.title}”${editing.unsaved ? ' (with what you had typed before)' : ''}`}
          draft={editing.note}
          knownTags={editing.tags}
          error={error}
          onDraft={(draft) => {
            setError(null);
            drafts.typed(keyOf(editing.note, editing.isNew), { ...editing.note, ...draft });
          }}
          onCancel={() => cancel(editing)}
          onSave={(draft) =>
            void actions
              .saveNote(editNote(editing.note, draft, now()), editing.isNew ? null : editing.note.modified)
              .then(written)
          }
          onDelete={
            editing.isNew
              ? null
              : () =>
                  void actions.deleteNote(editing.note).then(async (failed) => {
                    await written(failed);
                    if (failed === null) setDeleted(editing.note);
                  })
          }
        />
      ) : (
        <NoteList
          notes={report.notes}
          onShow={({ span }) => span && actions.goTo(span)}
          onEdit={({ note }) => void edit(note, false)}
        />
      )}
    </section>
  );
}

/** Under what unsaved text is kept; the same as for the editor on the page. */
const keyOf = (note: Note, isNew: boolean): string =>
  isNew ? `new:${note.article?.source ?? ''}:` : `note:${note.id}`;
