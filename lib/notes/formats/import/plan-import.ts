/*
 * What an import would do: which notes are new, which we have, which are newer in the file, and which differ otherwise.
 * Nothing of ours is given up without the user's word.
 */

import { type CooperativeTask, runToEnd } from '../../../text/cooperative-task.ts';
import { isSameNote } from '../../compare-notes.ts';
import type { Note } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';
import { completed, type Lack, saidWords } from './lacks.ts';
import { byDigits, digitsOf } from './partial-id.ts';

export interface Differing {
  readonly ours: Note;
  readonly theirs: Note;
}

export interface ImportPlan {
  readonly fresh: readonly Note[];
  /** Already here, the same in every field that the format carries. */
  readonly same: readonly Note[];
  /** Here, and edited later in the file. */
  readonly changed: readonly Differing[];
  /** Here, and different, ours the newer, or nobody says: the user chooses. */
  readonly conflicting: readonly Differing[];
}

/**
 * Compares incoming notes with those kept (bin included).
 * @param readAt the date of notes without one: nobody says when those were written
 */
export const planImport = (
  incoming: readonly Note[],
  ours: readonly Note[],
  lacks: readonly Lack[] = [],
  readAt = '',
): ImportPlan => runToEnd(planTask(incoming, ours, lacks, readAt));

/** The same a note a step: 20,000 that are here already take more than a second. */
export function* planTask(
  incoming: readonly Note[],
  ours: readonly Note[],
  lacks: readonly Lack[] = [],
  readAt = '',
): CooperativeTask<ImportPlan> {
  const kept = new Map(ours.map((note) => [note.id, note]));
  const begun = incoming.some(({ id }) => digitsOf(id) !== null) ? byDigits(ours) : null;
  const plan = { fresh: [] as Note[], same: [] as Note[], changed: [] as Differing[], conflicting: [] as Differing[] };
  for (const note of incoming) {
    yield;
    const own = kept.get(note.id) ?? writtenOf(note, begun);
    if (!own) {
      plan.fresh.push(note);
      continue;
    }
    const theirs = completed(dated({ ...note, id: own.id }, own, readAt), own, lacks);
    if (isSameNote(own, theirs)) plan.same.push(own);
    else if (theirs.modified > own.modified) plan.changed.push({ ours: own, theirs });
    else plan.conflicting.push({ ours: own, theirs });
  }
  return plan;
}

/** Of a note that was dated by being read, the days are ours: it is no newer for having been imported again. */
const dated = (note: Note, own: Note, readAt: string): Note => ({
  ...note,
  ...(note.created === readAt && { created: own.created }),
  ...(note.modified === readAt && { modified: own.modified }),
});

/** The note of ours that one was written of whose id is told by its first digits only. */
function writtenOf(note: Note, begun: ReadonlyMap<string, readonly Note[]> | null): Note | undefined {
  const digits = digitsOf(note.id);
  const group = (digits === null ? null : begun?.get(digits)) ?? [];
  const alike = group.filter((own) => saidWords(own) === saidWords(note));
  return alike.find(({ body }) => body.trim() === note.body) ?? alike[0] ?? (group.length === 1 ? group[0] : undefined);
}

/** Theirs beside ours, as notes of their own; importing the same file twice gives each once. */
export const secondNotes = (differing: readonly Differing[]): Note[] =>
  differing.map(({ theirs }) => ({ ...theirs, id: uuidFrom(`second ${theirs.id} ${theirs.modified} ${theirs.body}`) }));
