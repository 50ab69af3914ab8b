/* When to remind of a backup: quietly, and only when there is something that no backup holds. */

import { type Message, message } from '../../i18n/message.ts';

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

/** The reminder, or null when none is due. `lastBackup`, `now`: ISO 8601. */
export function backupReminder({ count, oldest }: Unsaved, lastBackup: string | null, now: string): Message | null {
  if (count === 0 || oldest === null) return null;
  const days = Math.floor((Date.parse(now) - Date.parse(lastBackup ?? oldest)) / DAY);
  if (count < MANY_NOTES && days < LONG_DAYS) return null;
  return lastBackup === null ? message('reminderNever', count) : message('reminderOld', count, ago(days));
}

function ago(days: number): Message {
  if (days <= 0) return message('reminderToday');
  return days === 1 ? message('reminderYesterday') : message('reminderDaysAgo', days);
}
