/* The alarm of the automatic backup: there while the user wants one, and what it sets off. */

import { beforeEach, expect, test } from 'vitest';
import { backUpDaily } from '../../../entrypoints/background/daily-backup.ts';
import { store } from '../../../entrypoints/background/note-handlers.ts';
import { loadAutomaticBackup, NO_BACKUP, saveAutomaticBackup } from '../../../lib/storage/backup/backup-state.ts';
import { eventually } from '../../eventually.ts';
import { fake } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { got } from '../storage/fresh-store.ts';

const ON = { ...NO_BACKUP, to: 'downloads' } as const;
const alarms = () => fake.alarms.map(({ name }) => name);

beforeEach(async () => {
  fake.reset();
  got(await store.wipe());
  got(await store.put(sampleNote(1)));
});

test('an alarm is there while backups are wanted, and goes on over a start', async () => {
  backUpDaily();
  expect(alarms()).toEqual([]);
  await saveAutomaticBackup(ON);
  await eventually(() => expect(alarms()).toEqual(['automatic-backup']));
  backUpDaily();
  await eventually(async () => expect((await loadAutomaticBackup()).failing).not.toBeNull());
  expect(alarms()).toEqual(['automatic-backup']);
  await saveAutomaticBackup(NO_BACKUP);
  await eventually(() => expect(alarms()).toEqual([]));
});

test('a backup that is due is made at a start, and what failed is tried again at the alarm', async () => {
  await saveAutomaticBackup(ON);
  backUpDaily();
  await eventually(async () =>
    expect((await loadAutomaticBackup()).failing?.why).toEqual({ code: 'backupDownloadsNotPermitted' }),
  );
  fake.granted.permissions.push('downloads');
  fake.events.alarm.fire({ name: 'of somebody else' });
  fake.events.alarm.fire({ name: 'automatic-backup' });
  await eventually(async () => expect(await loadAutomaticBackup()).toMatchObject({ files: 1, failing: null }));
});
