import { expect, test } from 'vitest';
import { message } from '../../../../lib/i18n/message.ts';
import { backupReminder } from '../../../../lib/notes/library/backup-reminder.ts';

const NOW = '2026-06-30T12:00:00.000Z';
const day = (daysAgo: number) => new Date(Date.parse(NOW) - daysAgo * 86_400_000).toISOString();

test.each([
  ['nothing is unsaved, however old the backup', 0, null, day(400), null],
  ['few notes, a fresh backup', 19, day(3), day(5), null],
  ['twenty notes since a backup of today', 20, day(0), day(0), message('reminderOld', 20, message('reminderToday'))],
  ['one note and an old backup', 1, day(2), day(30), message('reminderOld', 1, message('reminderDaysAgo', 30))],
  [
    'many notes and a backup of yesterday',
    20,
    day(1),
    day(1),
    message('reminderOld', 20, message('reminderYesterday')),
  ],
  ['many notes and a clock put back', 20, day(0), day(-2), message('reminderOld', 20, message('reminderToday'))],
  ['notes of which nothing is known', 30, null, null, null],
  ['notes and a backup two days old', 21, day(0), day(2.5), message('reminderOld', 21, message('reminderDaysAgo', 2))],
  ['few notes, never a backup, young', 3, day(29), null, null],
  ['few notes, never a backup, old', 3, day(30), null, message('reminderNever', 3)],
])('%s', (_, count, oldest, lastBackup, said) => {
  expect(backupReminder({ count, oldest }, lastBackup, NOW)).toEqual(said);
});
