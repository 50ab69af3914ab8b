/*
 * What a write does to one note, decided against what is stored at that moment. Each rule is given the stored note,
 * null where there is none, and says what is to be stored, or why nothing is.
 */

import { isSameTags, type TagChange } from '../../notes/change-tags.ts';
import { saysTheSame } from '../../notes/compare-notes.ts';
import { editNote } from '../../notes/new-note.ts';
import type { Note } from '../../notes/note.ts';
import { versionOf } from '../../notes/note-version.ts';

/**
 * A note: is stored. `erase`: goes for good. `same`: nothing is to do, it is as it should be. `leave`: it is not what
 * the user saw, or not there, and stays as it is.
 */
export type Decision = Note | 'erase' | 'same' | 'leave';
export type Rule = (stored: Note | null) => Decision;

/** @param replaces the version that was edited, null for a note that must be new */
export const putOver =
  (mine: Note, replaces: string | null): Rule =>
  (stored) => {
    if (stored && saysTheSame(stored, mine)) return 'same';
    return (stored && versionOf(stored)) === replaces ? mine : 'leave';
  };

/** Only what the user saw: what was written into the note since then would go unseen. */
export const intoBin =
  ({ modified, deleted }: Pick<Note, 'modified' | 'deleted'>, now: string): Rule =>
  (stored) => {
    if (!stored) return 'leave';
    if (stored.deleted !== null) return 'same';
    // What is put back by an undo lies there since the day it first was.
    return stored.modified === modified ? { ...stored, deleted: deleted ?? now } : 'leave';
  };

/** Whatever the note says by now: nothing is lost by its coming back. */
export const outOfBin: Rule = (stored) => {
  if (!stored) return 'leave';
  return stored.deleted === null ? 'same' : { ...stored, deleted: null };
};

/** Only what still lies in the bin as the user saw it there. */
export const forGood =
  (seen: Note): Rule =>
  (stored) => {
    if (!stored) return 'same';
    return stored.deleted !== null && stored.modified === seen.modified ? 'erase' : 'leave';
  };

/**
 * Whatever the note says by now, its tags are changed, in the bin too: an old tag would come back with a note. One that
 * was put into the bin, or taken out, since it was seen is left alone.
 */
export const retagged =
  (seen: Pick<Note, 'deleted'>, change: TagChange, now: string): Rule =>
  (stored) => {
    if (!stored || (stored.deleted === null) !== (seen.deleted === null)) return 'leave';
    const edited = editNote(stored, { tags: change(stored.tags) }, now);
    return isSameTags(edited.tags, stored.tags) ? 'same' : edited;
  };
