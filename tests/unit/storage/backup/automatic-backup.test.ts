/* When the automatic backup is made, when not, and that it never fails in silence. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import { runAutomaticBackup } from '../../../../lib/storage/backup/automatic-backup.ts';
import { type AutomaticBackup, NO_BACKUP, saveAutomaticBackup } from '../../../../lib/storage/backup/backup-state.ts';
import { acknowledgeLoss, checkDataLoss, extensionIntegrityMarker } from '../../../../lib/storage/data-loss-check.ts';
import type { NoteStore } from '../../../../lib/storage/note-store.ts';
import { createReadingHistory } from '../../../../lib/storage/reading-history.ts';
import { fake } from '../../../fake-extension.ts';
import { sampleNote } from '../../notes/sample-note.ts';
import { freshStore, got } from '../fresh-store.ts';
import { aFolder } from './a-folder.ts';

const at = (day: number, hour = 12): Date => new Date(2026, 4, day, hour);
const ON: AutomaticBackup = { ...NO_BACKUP, to: 'folder', folder: 'Backups' };

let store: NoteStore;
let folder: ReturnType<typeof aFolder>;

beforeEach(async () => {
  fake.reset();
  store = freshStore();
  folder = aFolder();
  vi.spyOn(store.database.folders, 'get').mockResolvedValue({ key: 'backup', folder: folder.handle });
  got(await store.put(sampleNote(1)));
  got(await checkDataLoss(store.database));
});

const run = (now: Date, asked = false) =>
  runAutomaticBackup({ store, memory: createReadingHistory(store.database) }, { now, asked });
const days = () => [...folder.files.keys()].map((name) => name.slice(-7, -5)).sort();

describe('a backup', () => {
  test('is written on a day on which notes were changed, and counts as one', async () => {
    await saveAutomaticBackup(ON);
    expect(await run(at(1))).toMatchObject({ last: at(1).toISOString(), files: 1, failing: null });
    expect(days()).toEqual(['01']);
    expect((await extensionIntegrityMarker.load())?.lastBackup).toBe(at(1).toISOString());
    const [written] = folder.files.values();
    expect(readImport((await written?.text()) ?? '', '').notes).toEqual([sampleNote(1)]);
  });

  test.each<[name: string, between: () => Promise<unknown>, later: Date, written: readonly string[]]>([
    ['once a day', () => store.put(sampleNote(2)), at(1, 23), ['01']],
    ['again on the next, where something changed', () => store.put(sampleNote(2)), at(2, 0), ['01', '02']],
    ['of what did not change not again', () => Promise.resolve(), at(2), ['01']],
    ['not of nothing at all', () => store.wipe(), at(2), ['01']],
  ])('is written %s', async (_, between, later, written) => {
    await saveAutomaticBackup(ON);
    await run(at(1));
    await between();
    await run(later);
    expect(days()).toEqual(written);
  });

  test('is written when the user asks for it, whatever changed', async () => {
    await saveAutomaticBackup(ON);
    await run(at(1));
    await run(at(2), true);
    expect(days()).toEqual(['01', '02']);
  });

  test('is not written where it is off', async () => {
    expect(await run(at(1))).toEqual(NO_BACKUP);
    expect(folder.files.size).toBe(0);
  });

  test('goes into the downloads under seven names in turn', async () => {
    fake.granted.permissions.push('downloads');
    await saveAutomaticBackup({ ...ON, to: 'downloads' });
    for (let day = 1; day <= 8; day++) await run(at(day), true);
    const names = fake.callsOf('downloads.download').map(([options]) => (options as { filename: string }).filename);
    expect([names[0], names[6], names[7]]).toEqual([
      'Sidelight/sidelight-auto-1-of-7.json',
      'Sidelight/sidelight-auto-7-of-7.json',
      'Sidelight/sidelight-auto-1-of-7.json',
    ]);
  });
});

describe('a failure', () => {
  test('is remembered with its first day and its last reason, tried again, and over when it works', async () => {
    await saveAutomaticBackup(ON);
    folder.permission = 'prompt';
    await run(at(1));
    folder.permission = 'granted';
    folder.fails = new DOMException('it is gone', 'NotFoundError');
    expect((await run(at(3))).failing).toEqual({
      since: at(1).toISOString(),
      why: { code: 'backupFileRefused', args: ['it is gone'] },
    });
    expect((await extensionIntegrityMarker.load())?.lastBackup).toBeNull();
    folder.fails = null;
    expect((await run(at(3, 13))).failing).toBeNull();
    expect(days()).toEqual(['03']);
  });

  test('is that notes are missing: nothing is written over older files until it was seen', async () => {
    await saveAutomaticBackup(ON);
    await run(at(1));
    const emptied = freshStore();
    store = emptied;
    vi.spyOn(store.database.folders, 'get').mockResolvedValue({ key: 'backup', folder: folder.handle });
    got(await store.put(sampleNote(1)));
    await extensionIntegrityMarker.save({ ...(await marker()), lost: 29 });
    expect((await run(at(2))).failing?.why).toEqual({ code: 'backupPausedByLoss' });
    expect(days()).toEqual(['01']);
    await acknowledgeLoss();
    expect((await run(at(2, 13))).failing).toBeNull();
    expect(days()).toEqual(['01', '02']);
  });

  test('is that the background of a browser writes no downloads, and no library was open for days', async () => {
    vi.stubGlobal('URL', class extends URL {});
    Object.assign(URL, { createObjectURL: undefined });
    const last = at(1).toISOString();
    await saveAutomaticBackup({ ...ON, to: 'downloads', last });
    expect((await run(at(3))).failing).toBeNull();
    expect((await run(at(5))).failing).toEqual({ since: at(5).toISOString(), why: { code: 'backupOnlyInLibrary' } });
    vi.unstubAllGlobals();
  });

  test('a mistake of ours is none, and thrown on', async () => {
    await saveAutomaticBackup(ON);
    folder.fails = new TypeError('our mistake');
    await expect(run(at(1))).rejects.toThrow('our mistake');
  });
});

const marker = async () => {
  const loaded = await extensionIntegrityMarker.load();
  if (!loaded) throw new Error('no marker');
  return loaded;
};
