/* The notes of one article in the popup and the panel: listed, or one of them in the editor. */

import { useState } from 'preact/hooks';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { NoteCopies, takeCopies } from './note-copies.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteList } from './note-list.tsx';
import { UndoBar } from './undo-bar.tsx';
import { type EditedNote, type NoteActions, useNoteEditing } from './use-note-editing.ts';

export interface NoteSectionProps {
  readonly report: PageReport;
  readonly actions: NoteActions;
}

export function NoteSection({ report, actions }: NoteSectionProps) {
  const work = useNoteEditing(report, actions);
  const { editing, error, deleted, setError } = work;
  const [copied, setCopied] = useState(false);
  const copyCitation = async () => {
    const failed = await actions.copyCitation();
    setError(failed);
    setCopied(failed === null);
  };
  return (
    <section aria-label="Notes">
      <div class="row section-head">
        <h2 class="grow">Notes {report.notes.length > 0 && <span class="count">{report.notes.length}</span>}</h2>
        {!editing && (
          <>
            <button
              type="button"
              title="The selected words, without junk, and where they come from"
              onClick={() => void copyCitation()}
            >
              Copy with citation
            </button>
            <button type="button" onClick={() => void work.write()}>
              Note on this article
            </button>
          </>
        )}
      </div>
      {deleted && <UndoBar text="The note is in the bin." onUndo={() => void work.undo(deleted)} />}
      {copied && (
        <p class="quiet small" role="status">
          Copied, with where the words come from.
        </p>
      )}
      {editing ? (
        <OpenEditor key={editing.note.id} title={report.title} editing={editing} work={work} />
      ) : (
        <>
          {error !== null && (
            <p class="error" role="alert">
              {error}
            </p>
          )}
          <NoteList
            notes={report.notes}
            onShow={({ span }) => span && actions.goTo(span)}
            onEdit={({ note }) => void work.edit(note)}
          />
          {report.copies.length > 0 && (
            <NoteCopies notes={report.copies} onTake={() => void takeCopies(report, actions.saveNote).then(setError)} />
          )}
        </>
      )}
    </section>
  );
}

interface OpenEditorProps {
  /** Of the article. */
  readonly title: string;
  readonly editing: EditedNote;
  readonly work: ReturnType<typeof useNoteEditing>;
}

function OpenEditor({ title, editing, work }: OpenEditorProps) {
  const { note, isNew, unsaved, knownTags } = editing;
  return (
    <NoteEditor
      quote={note.target?.selector[0].exact ?? null}
      about={`Note on “${title}”${unsaved ? ' (with what you had typed before)' : ''}`}
      draft={note}
      knownTags={knownTags}
      error={work.error}
      onDraft={(draft) => work.typed(editing, draft)}
      onCancel={() => void work.cancel(editing)}
      onSave={(draft) => void work.save(editing, draft)}
      onDelete={isNew ? null : () => void work.remove(editing)}
    />
  );
}
