/*
 * Ids of which a file says only the first digits. They are made whole by a rule, so that a note that is imported twice
 * is one, and can be told: by their digits they find the note they were written of.
 */

import type { Note } from '../../note.ts';
import { uuidFrom } from '../uuid-from.ts';

const PARTIAL = /^([0-9a-f]{8})-0000-8000-8000-[0-9a-f]{12}$/;

/** `beside`: what tells it from others that begin alike. */
export const idThatBegins = (digits: string, beside: string): string =>
  `${digits}-0000-8000-8000-${uuidFrom(beside).slice(-12)}`;

export const digitsOf = (id: string): string | null => PARTIAL.exec(id)?.[1] ?? null;

/** Notes by the first digits of their ids. */
export function byDigits(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const digits = note.id.slice(0, 8);
    const group = groups.get(digits);
    if (group) group.push(note);
    else groups.set(digits, [note]);
  }
  return groups;
}
