/* A note of the article being written, edited or deleted, with what was typed kept until it is saved. */

import { useState } from 'preact/hooks';
import type { Message } from '../lib/i18n/message.ts';
import { t, wordsOf } from '../lib/i18n/words.ts';
import { randomId } from '../lib/identity/random-id.ts';
import type { PageReport } from '../lib/messaging/protocol.ts';
import { editNote, newNote } from '../lib/notes/new-note.ts';
import type { Note } from '../lib/notes/note.ts';
import { type SaveReply, versionOf } from '../lib/notes/note-version.ts';
import type { Span } from '../lib/text/span.ts';
import type { NoteFields } from './note-editor.tsx';
import { type DraftStorage, useDraft } from './use-draft.ts';
import { useNoteSaving } from './use-note-saving.ts';

/** What can be done from here. Writing gives the reason why it failed, or null. */
export interface NoteActions extends DraftStorage {
  goTo(span: Span): void;
  /** @param replaces the version that was edited, null for a new note */
  saveNote(note: Note, replaces: string | null): Promise<SaveReply>;
  deleteNote(note: Note): Promise<SaveReply>;
  restoreNote(note: Note): Promise<Message | null>;
  loadTags(): Promise<readonly string[]>;
  copyCitation(): Promise<Message | null>;
}

export interface EditedNote {
  readonly note: Note;
  /** The version that is edited, null for a new note: with a draft, the one that the draft was begun on. */
  readonly replaces: string | null;
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
    const [kept, knownTags] = await Promise.all([
      actions.loadDraft(keyOf({ note, replaces: isNew ? null : versionOf(note) })),
      actions.loadTags(),
    ]);
    const replaces = isNew ? null : (kept?.replaces ?? versionOf(note));
    const begun = isNew ? { ...note, id: kept?.id ?? note.id, created: kept?.created ?? note.created } : note;
    setEditing({ note: withFields(begun, kept ?? note), replaces, unsaved: kept !== null, knownTags });
  };
  const onDone = async () => {
    setError(null);
    if (!editing) return;
    const dropped = await drafts.drop(keyOf(editing));
    setError(dropped && t('noteDraftNotCleared', dropped));
    setEditing(null);
  };
  const onFailed = (reason: Message) => setError(t('noteNotSaved', reason));
  const saving = useNoteSaving({ save: actions.saveNote, onDone, onFailed });

  return {
    /** Null while no editor is open. */
    editing,
    error,
    setError,
    /** The note deleted last, as long as that can be taken back here. */
    deleted,
    write: () => open(newNote({ article }, randomId(crypto), now()), true),
    edit: (note: Note) => open(note, false),
    /** Two versions to choose from, or null; and what the user chose. */
    conflict: saving.conflict,
    choose: saving.choose,
    /** Back to the editor, with what was typed. */
    backToWriting: (): void => {
      setError(null);
      if (editing && saving.conflict) setEditing({ ...editing, note: withFields(editing.note, saving.conflict.mine) });
      saving.back();
    },
    typed(edited: EditedNote, draft: NoteFields): void {
      setError(null);
      const { note, replaces } = edited;
      drafts.typed(keyOf(edited), { ...note, ...draft, ...(replaces !== null && { replaces }) });
    },
    async save({ note, replaces }: EditedNote, draft: NoteFields): Promise<void> {
      await saving.save(editNote(note, draft, now()), replaces);
    },
    async cancel(edited: EditedNote): Promise<void> {
      setEditing(null);
      const dropped = await drafts.drop(keyOf(edited));
      setError(dropped && wordsOf(dropped));
    },
    async remove({ note }: EditedNote): Promise<void> {
      if (await saving.heard(await actions.deleteNote(note), note)) setDeleted(note);
    },
    async undo(note: Note): Promise<void> {
      setDeleted(null);
      const failed = await actions.restoreNote(note);
      if (failed) onFailed(failed);
    },
  };
}

/** The stored note with what was typed over it. */
const withFields = (note: Note, { body, colour, tags }: NoteFields): Note => ({ ...note, body, colour, tags });

const now = () => new Date().toISOString();

/** Under what unsaved text is kept; the same as for the editor on the page. */
const keyOf = ({ note, replaces }: Pick<EditedNote, 'note' | 'replaces'>): string =>
  replaces === null ? `new:${note.article?.source ?? ''}:` : `note:${note.id}`;
