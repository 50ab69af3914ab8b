/*
 * What differs between two rows of words: the longest that both have in common is found by jsdiff (Myers' O(ND)), and
 * what is no change to anybody is taken back: words written in one or in two ("e mail", "10 000").
 */

import { diffArrays } from 'diff';

/** Half-open stretches of the two rows: those words stand now in the place of these. */
export interface WordChange {
  readonly before: readonly [from: number, to: number];
  readonly now: readonly [from: number, to: number];
}

/** How much work is left: the cost of a comparison is the square of the words in which two rows differ. */
export interface Effort {
  left: number;
}

/** Some tens of milliseconds. */
export const MAX_EFFORT = 4_000_000;
/** Words in which two rows may differ and still be compared. */
const MAX_EDITS = 1_500;

/** Null when they differ in too many words to be compared. */
export function wordChanges(before: readonly string[], now: readonly string[], effort: Effort): WordChange[] | null {
  const maxEditLength = Math.min(MAX_EDITS, Math.floor(Math.sqrt(effort.left)));
  const parts = diffArrays(before as string[], now as string[], { maxEditLength });
  if (!parts) {
    effort.left = Math.max(0, effort.left - maxEditLength ** 2);
    return null;
  }
  const changes: { before: [number, number]; now: [number, number] }[] = [];
  let [b, n, edits] = [0, 0, 0];
  let open = false;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      b += count;
      n += count;
      open = false;
      continue;
    }
    if (!open) changes.push({ before: [b, b], now: [n, n] });
    open = true;
    edits += count;
    const change = changes.at(-1) as { before: [number, number]; now: [number, number] };
    if (added) n = change.now[1] = n + count;
    else b = change.before[1] = b + count;
  }
  effort.left = Math.max(0, effort.left - edits ** 2);
  return joined(changes.filter((change) => !isOneSpelling(before, now, change)));
}

/** Two changes with one word between them are read as one, when words are replaced on both sides of it. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const whole: WordChange[] = [];
  for (const change of changes) {
    const last = whole.at(-1);
    const replaces = ({ before, now }: WordChange) => before[1] > before[0] && now[1] > now[0];
    if (last && change.now[0] - last.now[1] === 1 && replaces(last) && replaces(change))
      whole[whole.length - 1] = { before: [last.before[0], change.before[1]], now: [last.now[0], change.now[1]] };
    else whole.push(change);
  }
  return whole;
}

/** The same letters, parted otherwise. */
function isOneSpelling(before: readonly string[], now: readonly string[], change: WordChange): boolean {
  const letters = (row: readonly string[], [from, to]: readonly [number, number]) => row.slice(from, to).join('');
  return letters(before, change.before) === letters(now, change.now);
}
