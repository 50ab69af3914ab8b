/* The notes of one article in the popup and the panel: listed, or one of them in the editor. */

import { useState } from 'preact/hooks';
import { formatNumber, t, wordsOf } from '../lib/i18n/words.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { quotedWords } from '../lib/notes/quoted-words.ts';
import { ConflictOffer } from './conflict-offer.tsx';
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
    setError(failed && wordsOf(failed));
    setCopied(failed === null);
  };
  return (
    <section aria-label={t('commonNotes')}>
      <div class="row section-head">
        <h2 class="grow">
          {t('commonNotes')} {report.notes.length > 0 && <span class="count">{formatNumber(report.notes.length)}</span>}
        </h2>
        {!editing && (
          <>
            <button type="button" title={t('noteCiteSays')} onClick={() => void copyCitation()}>
              {t('menuCite')}
            </button>
            <button type="button" onClick={() => void work.write()}>
              {t('noteOnThisArticle')}
            </button>
          </>
        )}
      </div>
      {deleted && <UndoBar text={t('noteInBin')} onUndo={() => void work.undo(deleted)} />}
      {copied && (
        <p class="quiet small" role="status">
          {t('noteCited')}
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
  const { note, replaces, unsaved, knownTags } = editing;
  if (work.conflict) {
    return (
      <ConflictOffer
        conflict={work.conflict}
        error={work.error}
        onChoice={(choice) => void work.choose(choice)}
        onBack={work.backToWriting}
      />
    );
  }
  return (
    <NoteEditor
      quote={note.target && quotedWords(note.target)}
      about={t('noteOnArticle', title)}
      unsaved={unsaved}
      draft={note}
      knownTags={knownTags}
      error={work.error}
      onDraft={(draft) => work.typed(editing, draft)}
      onCancel={() => void work.cancel(editing)}
      onSave={(draft) => void work.save(editing, draft)}
      onDelete={replaces === null ? null : () => void work.remove(editing)}
    />
  );
}
