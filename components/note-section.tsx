/* The notes of one article in the popup and the panel: listed, or one of them in the editor. */

import { useState } from 'preact/hooks';
import { formatList } from '../lib/i18n/formats.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';
import type { Note } from '../lib/notes/note.ts';
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
    <>
      {!editing && (
        <div class="row">
          <button type="button" onClick={() => void work.write()}>
            {t('noteOnThisArticle')}
          </button>
          <button type="button" title={t('noteCiteSays')} onClick={() => void copyCitation()}>
            {t('menuCite')}
          </button>
        </div>
      )}
      {deleted && <UndoBar text={t('noteInBin')} onUndo={() => void work.undo(deleted)} />}
      {copied && (
        <p class="quiet small" role="status">
          {t('noteCited')}
        </p>
      )}
      {editing ? (
        <OpenEditor key={editing.note.id} report={report} editing={editing} work={work} />
      ) : (
        <>
          {error !== null && (
            <p class="error" role="alert">
              {error}
            </p>
          )}
          <NoteList
            notes={report.notes}
            aboutOf={(note) => aboutOf(note, report)}
            onShow={({ span }) => span && actions.goTo(span)}
            onEdit={({ note }) => void work.edit(note)}
          />
          {report.copies.length > 0 && (
            <NoteCopies notes={report.copies} onTake={() => void takeCopies(report, actions.saveNote).then(setError)} />
          )}
        </>
      )}
    </>
  );
}

/** The names it is on, as far as the article still has them; else the article. */
function aboutOf({ entities }: Note, { cast, title }: PageReport): string {
  const names = cast.filter(({ entityId }) => entities.includes(entityId)).map(({ name }) => name);
  return names.length > 0 ? t('noteOnName', formatList(names)) : t('noteOnArticle', title);
}

interface OpenEditorProps {
  readonly report: PageReport;
  readonly editing: EditedNote;
  readonly work: ReturnType<typeof useNoteEditing>;
}

function OpenEditor({ report, editing, work }: OpenEditorProps) {
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
      about={aboutOf(note, report)}
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
