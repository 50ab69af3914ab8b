/*
 * Which version of a note a write replaces, and what becomes of two versions that both replace the same one: both are
 * shown, and the user says what is kept. Every editor uses this, wherever it stands.
 */

import type { Message } from '../i18n/message.ts';
import { laterThan } from './new-note.ts';
import type { Note } from './note.ts';

/**
 * What a write names to replace a note: when it was last changed, and whether it lies in the bin, for an editor that
 * saw it alive does not bring it back unasked.
 */
export const versionOf = ({ modified, deleted }: Note): string => (deleted === null ? modified : `${modified}/deleted`);

/** Two versions of one note, neither of which knows of the other. */
export interface NoteConflict {
  readonly mine: Note;
  /** As it is stored; null when it is gone for good. */
  readonly theirs: Note | null;
}

/** `both`: mine becomes a note of its own. `mine`: it replaces theirs. `theirs`: mine is let go. */
export type ConflictChoice = 'both' | 'mine' | 'theirs';

export interface NoteWrite {
  readonly note: Note;
  readonly replaces: string | null;
}

/**
 * The write that a choice comes to, null when nothing is written. `freshId`: a UUID for the second note, which was
 * begun when it was first saved. `now`: ISO 8601.
 */
export function resolveConflict(
  { mine, theirs }: NoteConflict,
  choice: ConflictChoice,
  freshId: string,
  now: string,
): NoteWrite | null {
  if (choice === 'theirs') return null;
  if (choice === 'both' || theirs === null)
    return { note: { ...mine, id: freshId, created: mine.modified, deleted: null }, replaces: null };
  return {
    note: { ...mine, deleted: null, modified: laterThan(theirs.modified, now) },
    replaces: versionOf(theirs),
  };
}

/** What came of a save. `stored` comes with a conflict: the note as it is now, null when it is gone for good. */
export type SaveReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Message; readonly stored?: Note | null };

type Save = (note: Note, replaces: string | null) => Promise<SaveReply>;

/**
 * Saves for one editor, which may never hear that a save of its own was stored: the background died before it could
 * answer. What the user typed since then replaces that version; it is nobody else's.
 */
export function savesOfOneEditor(save: Save): Save {
  const tried = new Set<string>();
  return async (note, replaces) => {
    tried.add(versionOf(note));
    const reply = await save(note, replaces);
    if (reply.ok || !reply.stored || !tried.has(versionOf(reply.stored))) return reply;
    const again = { ...note, modified: laterThan(reply.stored.modified, note.modified) };
    tried.add(versionOf(again));
    return save(again, versionOf(reply.stored));
  };
}
