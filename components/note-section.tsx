/* The notes of one article in the popup and the panel: listed, written, edited, deleted, with what was typed kept until it is saved. */

import { useState } from 'preact/hooks';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { siteOf } from '../lib/notes/library/filter-notes.ts';
import { editNote, newNote } from '../lib/notes/new-note.ts';
import type { Note } from '../lib/notes/note.ts';
import type { Span } from '../lib/text/span.ts';
import { Markdown } from './markdown.tsx';
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
  copyCitation(): Promise<string | null>;
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
  const [copied, setCopied] = useState(false);
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
  /** The notes stay one each; they are known by this address too from now on. */
  const takeCopies = async (): Promise<string | null> => {
    for (const note of report.copies) {
      if (!note.article) continue;
      const addresses = [...new Set([...note.article.addresses, ...(report.article?.addresses ?? [])])];
      const here = { ...note, article: { ...note.article, addresses }, modified: now() };
      const failed = await actions.saveNote(here, note.modified);
      if (failed !== null) return `The notes could not all be taken over: ${failed}`;
    }
    return null;
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
            title="The selected words, without junk, and where they come from"
            onClick={() =>
              void actions.copyCitation().then((failed) => {
                setError(failed);
                setCopied(failed === null);
              })
            }
          >
            Copy with citation
          </button>
        )}
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
      {copied && (
        <p class="quiet small" role="status">
          Copied, with where the words come from.
        </p>
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
      {!editing && report.copies.length > 0 && (
        <Copies notes={report.copies} onTake={() => void takeCopies().then(setError)} />
      )}
    </section>
  );
}

/** Notes on the same story at other addresses: offered, never taken by themselves. */
function Copies({ notes, onTake }: { readonly notes: readonly Note[]; onTake(): void }) {
  const sites = [...new Set(notes.map(siteOf))].join(', ');
  return (
    <div class="copies">
      <h3>
        From another copy of this story <span class="count">{notes.length}</span>
      </h3>
      <p class="quiet small">
        You took {notes.length === 1 ? 'a note' : `${notes.length} notes`} on the same text at {sites}.
      </p>
      <ul class="note-list">
        {notes.map((note) => (
          <li key={note.id} class={`note ${note.colour}`}>
            {note.target && <blockquote dir="auto">{note.target.selector[0].exact}</blockquote>}
            {note.body !== '' && <Markdown text={note.body} />}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onTake}>
        Show {notes.length === 1 ? 'it' : 'them'} here too
      </button>
    </div>
  );
}

/** Under what unsaved text is kept; the same as for the editor on the page. */
const keyOf = (note: Note, isNew: boolean): string =>
  isNew ? `new:${note.article?.source ?? ''}:` : `note:${note.id}`;
