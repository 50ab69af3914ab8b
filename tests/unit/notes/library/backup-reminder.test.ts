import { expect, test } from 'vitest';
import { backupReminder } from '../../../../lib/notes/library/backup-reminder.ts';

const NOW = '2026-06-30T12:00:00.000Z';
const day = (daysAgo: number) => new Date(Date.parse(NOW) - daysAgo * 86_400_000).toISOString();

test.each([
  ['nothing is unsaved, however old the backup', 0, null, day(400), null],
  ['few notes, a fresh backup', 19, day(3), day(5), null],
  [
    'twenty notes since a backup of today',
    20,
    day(0),
    day(0),
    '20 notes are in no backup: the last one was made today.',
  ],
  ['one note and an old backup', 1, day(2), day(30), '1 note is in no backup: the last one was made 30 days ago.'],
  ['few notes, never a backup, young', 3, day(29), null, null],
  ['few notes, never a backup, old', 3, day(30), null, '3 notes are in no backup: there has never been one.'],
])('%s', (_, count, oldest, lastBackup, said) => {
  expect(backupReminder({ count, oldest }, lastBackup, NOW)).toBe(said);
});
