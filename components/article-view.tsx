/* One article at a glance: the cast, the junk, the notes. The popup shows it in small, the panel beside the page. */

import { useState } from 'preact/hooks';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { editNote, newNote } from '../lib/notes/new-note.ts';
import type { Note } from '../lib/notes/note.ts';
import type { JunkMode } from '../lib/settings/settings.ts';
import type { Span } from '../lib/text/span.ts';
import { CastList } from './cast-list.tsx';
import type { CardActions } from './entity-card.tsx';
import { JunkList } from './junk-list.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteList } from './note-list.tsx';
import { Switch } from './switch.tsx';
import { UndoBar } from './undo-bar.tsx';

/** What can be done from here. Writing gives the reason why it failed, or null. */
export interface ArticleActions extends CardActions {
  setJunkMode(mode: JunkMode): void;
  keepJunk(span: Span, keep: boolean): Promise<string | null>;
  openAllJunk(open: boolean): void;
  markBox(): Promise<string | null>;
  toggleFocus(): void;
  /** @param replaces `modified` of the version that was edited, null for a new note */
  saveNote(note: Note, replaces: string | null): Promise<string | null>;
  deleteNote(note: Note): Promise<string | null>;
  restoreNote(note: Note): Promise<string | null>;
  loadTags(): Promise<readonly string[]>;
}

export interface ArticleViewProps {
  readonly report: PageReport;
  readonly actions: ArticleActions;
  /** The panel is for writing beside the page; the popup is for a glance. */
  readonly notesFirst?: boolean;
}

const now = () => new Date().toISOString();

export function ArticleView({ report, actions, notesFirst = false }: ArticleViewProps) {
  const [editing, setEditing] = useState<Note | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const [tags, setTags] = useState<readonly string[]>([]);
  const edit = (note: Note) => {
    setEditing(note);
    setDeleted(null);
    void actions.loadTags().then(setTags);
  };
  const written = (failed: string | null) => {
    setError(failed && `The note could not be saved: ${failed}`);
    if (!failed) setEditing(null);
  };
  const remove = async (note: Note) => {
    const failed = await actions.deleteNote(note);
    written(failed);
    if (!failed) setDeleted(note);
  };
  const isStored = (note: Note) => report.notes.some((listed) => listed.note.id === note.id);
  const notes = (
    <section aria-label="Notes">
      <div class="row section-head">
        <h2 class="grow">Notes {report.notes.length > 0 && <span class="count">{report.notes.length}</span>}</h2>
        {!editing && (
          <button type="button" onClick={() => edit(newNote({ article: report.article }, crypto.randomUUID(), now()))}>
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
      {editing ? (
        <NoteEditor
          key={editing.id}
          quote={editing.target?.selector[0].exact ?? null}
          about={`Note on “${report.title}”`}
          draft={editing}
          knownTags={tags}
          error={error}
          onDraft={() => setError(null)}
          onCancel={() => setEditing(null)}
          onSave={(draft) =>
            void actions
              .saveNote(editNote(editing, draft, now()), isStored(editing) ? editing.modified : null)
              .then(written)
          }
          onDelete={isStored(editing) ? () => void remove(editing) : null}
        />
      ) : (
        <NoteList
          notes={report.notes}
          onShow={({ span }) => span && actions.goTo(span)}
          onEdit={({ note }) => edit(note)}
        />
      )}
    </section>
  );
  return (
    <>
      {notesFirst && notes}
      <section aria-label="People, places and organisations">
        <h2>
          Names <span class="count">{report.cast.length}</span>
        </h2>
        <CastList cast={report.cast} actions={actions} />
      </section>
      <JunkList
        junk={report.junk}
        mode={report.junkMode}
        rules={report.junkRules}
        hidden={report.hidden}
        allOpen={report.allOpen}
        onMode={actions.setJunkMode}
        onOpenAll={actions.openAllJunk}
        onMarkBox={actions.markBox}
        onShow={actions.goTo}
        onKeep={actions.keepJunk}
      />
      <Switch on={report.focus} onChange={actions.toggleFocus}>
        Show the article alone
      </Switch>
      {!notesFirst && notes}
    </>
  );
}
