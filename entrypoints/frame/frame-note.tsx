/* One note in the editor: its text is kept as it is typed, and the editor closes only when it is stored or let go. */

import { useState } from 'preact/hooks';
import { NoteEditor, type NoteFields } from '../../components/note-editor.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { type Message, message, whyOf } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import type { FrameEvent, Shown } from '../../lib/messaging/frame-protocol.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { isGone, send } from '../../lib/messaging/send.ts';
import { editNote } from '../../lib/notes/new-note.ts';

export interface FrameNoteProps {
  readonly shown: Extract<Shown, { kind: 'note' }>;
  tell(event: FrameEvent): void;
}

const reasonOf = (asked: Promise<Reply<null>>): Promise<Message | null> =>
  asked.then(
    (reply) => (reply.ok ? null : reply.reason),
    (error: unknown) => (isGone(error) ? message('noteGone') : whyOf(error)),
  );

export function FrameNote({ shown: { note, isNew, about, draftKey, draft, knownTags }, tell }: FrameNoteProps) {
  const [error, setError] = useState<string | null>(null);
  const [deleted, setDeleted] = useState(false);
  const drafts = useDraft(
    {
      loadDraft: (key) => send('drafts.load', key),
      keepDraft: (key, typed) => reasonOf(send('drafts.save', { key, draft: typed })),
      dropDraft: (key) => reasonOf(send('drafts.clear', key)),
    },
    (reason) => setError(t('noteDraftAtStake', reason)),
  );
  const runToEnd = async (asked: Promise<Reply<null>>, done: () => void): Promise<void> => {
    const failed = await reasonOf(asked);
    if (failed) return setError(t('noteNotSaved', failed));
    const undropped = await drafts.drop(draftKey);
    if (undropped) return setError(t('noteDraftNotCleared', undropped));
    tell({ type: 'changed' });
    done();
  };
  const close = () => tell({ type: 'close' });

  if (deleted)
    return <UndoBar text={t('noteInBin')} onUndo={() => void runToEnd(send('notes.restore', note.id), close)} />;
  const fields: NoteFields = draft ?? note;
  return (
    <NoteEditor
      quote={note.target?.selector[0].exact ?? null}
      about={draft ? t('noteUnsaved', wordsOf(about)) : wordsOf(about)}
      draft={{ body: fields.body, tags: fields.tags, colour: fields.colour }}
      knownTags={knownTags}
      error={error}
      onDraft={(typed) => drafts.typed(draftKey, { ...note, ...typed })}
      onCancel={() => void drafts.drop(draftKey).then(close)}
      onSave={(typed) => {
        const edited = editNote(note, typed, new Date().toISOString());
        void runToEnd(send('notes.put', { note: edited, replaces: isNew ? null : note.modified }), close);
      }}
      onDelete={isNew ? null : () => void runToEnd(send('notes.remove', note.id), () => setDeleted(true))}
    />
  );
}
