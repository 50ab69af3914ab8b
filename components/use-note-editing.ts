/* A note of the article being written, edited or deleted, with what was typed kept until it is saved. */

import { useState } from 'preact/hooks';
import type { Message } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { editNote, newNote } from '../lib/notes/new-note.ts';
import type { Note } from '../lib/notes/note.ts';
import type { Span } from '../lib/text/span.ts';
import type { NoteFields } from './note-editor.tsx';
import { type DraftStorage, useDraft } from './use-draft.ts';

/** What can be done from here. Writing gives the reason why it failed, or null. */
export interface NoteActions extends DraftStorage {
  goTo(span: Span): void;
  /** @param replaces `modified` of the version that was edited, null for a new note */
  saveNote(note: Note, replaces: string | null): Promise<Message | null>;
  deleteNote(note: Note): Promise<Message | null>;
  restoreNote(note: Note): Promise<Message | null>;
  loadTags(): Promise<readonly string[]>;
  copyCitation(): Promise<Message | null>;
}

export interface EditedNote {
  readonly note: Note;
  readonly isNew: boolean;
  /** Whether the editor began with what had been typed before and was never saved. */
  readonly unsaved: boolean;
  readonly knownTags: readonly string[];
}

export function useNoteEditing({ article }: PageReport, actions: NoteActions) {
  const [editing, setEditing] = useState<EditedNote | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const drafts = useDraft(actions, (reason) => setError(t('noteDraftNotKept', reason)));

  const open = async (note: Note, isNew: boolean) => {
    setDeleted(null);
    setError(null);
    const [kept, knownTags] = await Promise.all([actions.loadDraft(keyOf(note, isNew)), actions.loadTags()]);
    const { body, colour, tags } = kept ?? note;
    setEditing({ note: { ...note, body, colour, tags }, isNew, unsaved: kept !== null, knownTags });
  };
  const written = async (failed: Message | null) => {
    setError(failed && t('noteNotSaved', failed));
    if (failed !== null || !editing) return;
    const dropped = await drafts.drop(keyOf(editing.note, editing.isNew));
    setError(dropped && t('noteDraftNotCleared', dropped));
    setEditing(null);
  };

  return {
    /** Null while no editor is open. */
    editing,
    error,
    setError,
    /** The note deleted last, as long as that can be taken back here. */
    deleted,
    write: () => open(newNote({ article }, crypto.randomUUID(), now()), true),
    edit: (note: Note) => open(note, false),
    typed({ note, isNew }: EditedNote, draft: NoteFields): void {
      setError(null);
      drafts.typed(keyOf(note, isNew), { ...note, ...draft });
    },
    async save({ note, isNew }: EditedNote, draft: NoteFields): Promise<void> {
      await written(await actions.saveNote(editNote(note, draft, now()), isNew ? null : note.modified));
    },
    async cancel({ note, isNew }: EditedNote): Promise<void> {
      setEditing(null);
      const dropped = await drafts.drop(keyOf(note, isNew));
      setError(dropped && wordsOf(dropped));
    },
    async remove({ note }: EditedNote): Promise<void> {
      const failed = await actions.deleteNote(note);
      await written(failed);
      if (failed === null) setDeleted(note);
    },
    async undo(note: Note): Promise<void> {
      setDeleted(null);
      await written(await actions.restoreNote(note));
    },
  };
}

const now = () => new Date().toISOString();

/** Under what unsaved text is kept; the same as for the editor on the page. */
const keyOf = (note: Note, isNew: boolean): string =>
  isNew ? `new:${note.article?.source ?? ''}:` : `note:${note.id}`;
