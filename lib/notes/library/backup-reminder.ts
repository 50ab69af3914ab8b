/* When to remind of a backup: withObserverPaused, and only when there is something that no backup holds. */

/** New or changed notes that are worth a backup. */
export const MANY_NOTES = 20;
/** Days that fewer may wait. */
export const LONG_DAYS = 30;
const DAY = 86_400_000;

export interface Unsaved {
  /** Notes changed since the last backup. */
  readonly count: number;
  /** When the first of them was changed, ISO 8601; null when there is none. */
  readonly oldest: string | null;
}

/** The reminder in a sentence, or null when none is due. `lastBackup`, `now`: ISO 8601. */
export function backupReminder({ count, oldest }: Unsaved, lastBackup: string | null, now: string): string | null {
  if (count === 0 || oldest === null) return null;
  const days = Math.floor((Date.parse(now) - Date.parse(lastBackup ?? oldest)) / DAY);
  if (count < MANY_NOTES && days < LONG_DAYS) return null;
  const notes = count === 1 ? '1 note is' : `${count} notes are`;
  if (lastBackup === null) return `${notes} in no backup: there has never been one.`;
  return `${notes} in no backup: the last one was made ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}.`;
}
