/* When two versions of a note are one. */

import type { Note } from './note.ts';

/** The same in every field. */
export const isSameNote = (a: Note, b: Note): boolean => canonical(a) === canonical(b);

/**
 * The same but for when it was saved: a save whose answer was lost is repeated later, and is the same save all the
 * same.
 */
export const saysTheSame = (a: Note, b: Note): boolean => isSameNote({ ...a, modified: '' }, { ...b, modified: '' });

/** JSON with sorted keys: field order is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
