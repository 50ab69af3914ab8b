/*
 * One note over a page: read where it is stored, in the editor where it is begun or asked for. There its text is kept
 * as it is typed, and the editor closes only when it is stored or let go. Where another window has changed the note
 * meanwhile, both texts are offered.
 */

import { useState } from 'preact/hooks';
import { ConflictOffer } from '../../components/conflict-offer.tsx';
import { NoteEditor, type NoteFields } from '../../components/note-editor.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { useNoteSaving } from '../../components/use-note-saving.ts';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { send } from '../../lib/messaging/send.ts';
import { editNote } from '../../lib/notes/new-note.ts';
import { versionOf } from '../../lib/notes/note-version.ts';
import { quotedWords } from '../../lib/notes/quoted-words.ts';
import { answered, reasonOf } from './answered.ts';
import { type FrameNoteProps, FrameNoteRead } from './frame-note-read.tsx';

export function FrameNote(props: FrameNoteProps) {
  const { shown } = props;
  const [edited, setEdited] = useState(shown.isNew || shown.draft ? shown.note : null);
  if (!edited) return <FrameNoteRead {...props} onEdit={setEdited} />;
  return <FrameNoteEditor {...props} shown={{ ...shown, note: edited }} />;
}

const DRAFTS = {
  loadDraft: (key: string) => send('drafts.load', key),
  keepDraft: (key: string, draft: Parameters<typeof keepDraft>[1]) => reasonOf(keepDraft(key, draft)),
  dropDraft: (key: string) => reasonOf(send('drafts.clear', key)),
};

const keepDraft = (key: string, draft: NonNullable<FrameNoteProps['shown']['draft']>) =>
  send('drafts.save', { key, draft });

export function FrameNoteEditor({ shown, tell, onDone }: FrameNoteProps) {
  const { note, isNew, about, draftKey, draft, knownTags } = shown;
  const [error, setError] = useState<string | null>(null);
  const [deleted, setDeleted] = useState(false);
  const [fields, setFields] = useState<NoteFields>(draft ?? note);
  const drafts = useDraft(DRAFTS, (reason) => setError(t('noteDraftAtStake', reason)));
  const onFailed = (reason: Message) => setError(t('noteNotSaved', reason));
  const close = onDone ?? (() => tell({ type: 'close' }));
  const isOnWords = note.target !== null;
  const saving = useNoteSaving({
    save: (edited, replaces) => answered(send('notes.put', { note: edited, replaces })),
    onFailed,
    async onDone() {
      const undropped = await drafts.drop(draftKey);
      if (undropped) return setError(t('noteDraftNotCleared', undropped));
      tell({ type: 'changed' });
      // On words it is seen painted; on a name or an article it must be said.
      if (isNew && !isOnWords) tell({ type: 'kept' });
      else if (!deleted) close();
    },
  });
  /** What the text replaces: the version a draft was begun on, for that is what its writer saw. */
  const replaces = isNew ? null : (draft?.replaces ?? versionOf(note));

  const remove = async () => {
    const reply = await answered(send('notes.remove', { id: note.id, replaces: versionOf(note) }));
    if (!reply.ok) return void saving.heard(reply, note);
    await drafts.drop(draftKey);
    tell({ type: 'changed' });
    setDeleted(true);
  };
  const restore = async () => {
    const failed = await reasonOf(send('notes.restore', note.id));
    if (failed) return onFailed(failed);
    tell({ type: 'changed' });
    close();
  };

  if (deleted) return <UndoBar text={error ?? t('noteInBin')} onUndo={() => void restore()} />;
  if (saving.conflict) {
    const { mine } = saving.conflict;
    return (
      <ConflictOffer
        conflict={saving.conflict}
        error={error}
        onChoice={(choice) => void saving.choose(choice)}
        onBack={() => {
          setFields(mine);
          setError(null);
          saving.back();
        }}
      />
    );
  }
  return (
    <NoteEditor
      quote={note.target && quotedWords(note.target)}
      about={wordsOf(about)}
      unsaved={draft !== null}
      draft={{ body: fields.body, tags: fields.tags, colour: fields.colour }}
      knownTags={knownTags}
      error={error}
      onDraft={(typed) => {
        setError(null);
        drafts.typed(draftKey, { ...note, ...typed, ...(replaces !== null && { replaces }) });
      }}
      onCancel={() => void drafts.drop(draftKey).then(close)}
      onSave={(typed) => void saving.save(editNote(note, typed, new Date().toISOString()), replaces)}
      onDelete={isNew ? null : () => void remove()}
    />
  );
}
