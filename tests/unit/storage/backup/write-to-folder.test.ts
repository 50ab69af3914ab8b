/* A file a day in the user's folder, seven of them, and every way in which the folder may be closed to us. */

import { expect, test, vi } from 'vitest';
import { writeToFolder } from '../../../../lib/storage/backup/write-to-folder.ts';
import { freshStore } from '../fresh-store.ts';
import { aFolder } from './a-folder.ts';

const file = new Blob(['{"notes":[]}']);

function holding(folder: ReturnType<typeof aFolder> | null) {
  const { database } = freshStore();
  // A test's database keeps no functions, which a browser's handle is made of.
  vi.spyOn(database.folders, 'get').mockResolvedValue((folder && { key: 'backup', folder: folder.handle }) as never);
  return database;
}

test('keeps the last seven days, and everything that is not ours', async () => {
  const folder = aFolder(['holiday.jpg', 'sidelight-backup-2020-01-01.json', 'sidelight-auto-note.json']);
  const database = holding(folder);
  for (let day = 1; day <= 9; day++) await writeToFolder(database, file, `2026-05-0${day}`);
  await writeToFolder(database, file, '2026-05-09');
  expect([...folder.files.keys()].sort()).toEqual([
    'holiday.jpg',
    ...[3, 4, 5, 6, 7, 8, 9].map((day) => `sidelight-auto-2026-05-0${day}.json`),
    'sidelight-auto-note.json',
    'sidelight-backup-2020-01-01.json',
  ]);
  expect(await folder.files.get('sidelight-auto-2026-05-09.json')?.text()).toBe('{"notes":[]}');
});

test('a backup that is not written deletes no older one', async () => {
  const folder = aFolder(Array.from({ length: 8 }, (_, i) => `sidelight-auto-2026-05-0${i + 1}.json`));
  folder.fails = new DOMException('no room', 'QuotaExceededError');
  await expect(writeToFolder(holding(folder), file, '2026-05-09')).rejects.toThrow();
  expect(folder.files.size).toBe(8);
});

test.each<[name: string, folder: () => ReturnType<typeof aFolder> | null, why: object]>([
  ['that is forgotten', () => null, { code: 'backupFolderForgotten' }],
  [
    'we may not write into any more',
    () => Object.assign(aFolder(), { permission: 'prompt' }),
    { code: 'backupFolderNotPermitted' },
  ],
  [
    'that is gone',
    () => Object.assign(aFolder(), { fails: new DOMException('it is gone', 'NotFoundError') }),
    { code: 'backupFileRefused', args: ['it is gone'] },
  ],
  ['on a disk that is full', () => Object.assign(aFolder(), { cutsAt: 3 }), { code: 'backupFileShort' }],
])('a folder %s is told', async (_, folder, why) => {
  await expect(writeToFolder(holding(folder()), file, '2026-05-09')).rejects.toMatchObject({ why });
});
