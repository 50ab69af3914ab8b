/*
 * What an article is compared with when it is opened again: the text of the last sitting at which it read otherwise.
 * Looking at it twice in a row is one sitting, and so is a page that changes while it is open: what is told at its
 * beginning is told until it ends.
 */

export interface Reading<T> {
  /** ISO 8601. */
  readonly at: string;
  readonly text: T;
}

export interface KeptReadings<T> {
  /** What the latest is compared with while its sitting lasts. */
  readonly earlier: Reading<T> | null;
  readonly latest: Reading<T>;
}

/** Of the latest reading that is kept, and the page as it is now. */
export type Likeness = 'same' | 'changed' | 'shorter';

export interface NextReading<T> {
  readonly keep: KeptReadings<T>;
  /** What this reading is compared with; null where there is nothing to tell. */
  readonly since: Reading<T> | null;
}

/** Milliseconds after which one who comes back has been away. */
const AWAY_MS = 30 * 60_000;

/** @param opened the page has just been opened, and not changed under the user's eyes */
export function nextReading<T>(
  kept: KeptReadings<T> | null,
  now: Reading<T>,
  { likeness, opened }: { readonly likeness: Likeness; readonly opened: boolean },
): NextReading<T> {
  if (!kept) return { keep: { earlier: null, latest: now }, since: null };
  const { latest } = kept;
  const isOn = Math.abs(Date.parse(now.at) - Date.parse(latest.at)) < AWAY_MS;
  const earlier = isOn ? kept.earlier : null;
  // Of a cut page the whole stays, and the day on which it was read.
  if (likeness === 'shorter') return { keep: { earlier, latest }, since: earlier ?? (isOn && !opened ? null : latest) };
  if (earlier) return { keep: { earlier, latest: now }, since: earlier };
  if (likeness === 'same' || (isOn && !opened)) return { keep: { earlier: null, latest: now }, since: null };
  return { keep: { earlier: latest, latest: now }, since: latest };
}
