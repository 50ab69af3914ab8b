/* The folder that follows the notes: brought up to date, and never in silence when it cannot be. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts';
import { checkDataLoss, extensionIntegrityMarker } from '../../../../lib/storage/data-loss-check.ts';
import { loadNotesFolder, NO_FOLDER, saveNotesFolder } from '../../../../lib/storage/folder/folder-state.ts';
import {
  folderTemplates,
  followNotes,
  forgetFolderIndex,
  putIntoFolder,
  runNotesFolder,
} from '../../../../lib/storage/folder/write-notes-folder.ts';
import type { NoteStore } from '../../../../lib/storage/note-store.ts';
import { saveSettings } from '../../../../lib/storage/settings-store.ts';
import { fake } from '../../../fake-extension.ts';
import { sayCodes } from '../../../say-codes.ts';
import { sampleNote } from '../../notes/sample-note.ts';
import { freshStore, got } from '../fresh-store.ts';

const files = new Map<string, string>();
let permission: PermissionState;
let store: NoteStore;

const handle = {
  name: 'Vault',
  queryPermission: async () => permission,
  keys: () => files.keys(),
  getFileHandle: async (name: string, { create = false } = {}) => {
    if (!create && !files.has(name)) throw new DOMException('none', 'NotFoundError');
    return {
      getFile: async () => new Blob([files.get(name) ?? '']),
      createWritable: async () => ({
        write: async (file: Blob) => void files.set(name, await file.text()),
        close: async () => undefined,
      }),
    };
  },
} as unknown as FileSystemDirectoryHandle;

beforeEach(async () => {
  fake.reset();
  files.clear();
  permission = 'granted';
  store = freshStore();
  vi.spyOn(store.database.folders, 'get').mockResolvedValue({ key: 'notes', folder: handle });
  got(await store.put(sampleNote(1)));
  got(await checkDataLoss(store.database));
  await saveNotesFolder({ ...NO_FOLDER, on: true, folder: 'Vault' });
});

const namesOf = async () => ({ Q1: 'Universe' });
const run = (overwrite: readonly string[] = []) => runNotesFolder({ store, say: sayCodes, namesOf }, overwrite);
const NAME = 'Harbour news 1.md';

describe('at a start of the background', () => {
  const follow = () => followNotes({ store, say: sayCodes, namesOf });
  const failOnce = async () => {
    permission = 'denied';
    await run();
    permission = 'granted';
  };
  const reads = () => vi.mocked(store.exportAll).mock.calls.length;
  beforeEach(async () => {
    vi.spyOn(store, 'exportAll');
    await follow();
  });

  test('no note is read where nothing was changed', async () => {
    expect(reads()).toBe(1);
    const before = await loadNotesFolder();
    expect(await follow()).toEqual(before);
    expect(reads()).toBe(1);
  });

  test('what was written when nobody followed is, whatever ended the browser', async () => {
    got(await store.put(sampleNote(51)));
    await follow();
    expect(reads()).toBe(2);
    expect(files.get(NAME)).toContain('#tag-2');
    got(await store.removeAll([sampleNote(51)]));
    await follow();
    expect(reads()).toBe(3);
  });

  test('what is changed while notes are read is the next time’s', async () => {
    got(await store.put(sampleNote(51)));
    vi.mocked(store.exportAll).mockImplementationOnce(async () => {
      const all = await freshStore().exportAll();
      got(await store.put(sampleNote(101)));
      return all;
    });
    await follow();
    await follow();
    expect(reads()).toBe(3);
  });

  test.each<[what: string, change: () => Promise<unknown>]>([
    [
      'another template',
      async () => saveNotesFolder({ ...(await loadNotesFolder()), template: folderTemplates([])[1]?.id ?? '' }),
    ],
    ['a colour’s name', () => saveSettings({ ...DEFAULT_SETTINGS, colourNames: { yellow: 'doubt' } as never })],
    ['a pack of names', () => store.database.packs.put({ id: 'p', name: 'P', size: 1, added: '' } as never)],
    ['what failed the last time', failOnce],
  ])('%s is reason enough', async (_, change) => {
    const before = reads();
    await change();
    await follow();
    expect(reads()).toBe(before + 1);
    await follow();
    expect(reads()).toBe(before + 1);
  });

  test('a file that another hand changed is looked at again', async () => {
    files.set(NAME, (files.get(NAME) ?? '').replace('the harbour', 'my harbour'));
    got(await store.put(sampleNote(51)));
    await follow();
    const before = reads();
    await follow();
    expect(reads()).toBe(before + 1);
  });
});

describe('the folder', () => {
  test('has the notes, with names, and what was changed when it is brought up to date', async () => {
    expect(await run()).toMatchObject({ on: true, conflicts: [], failing: null, last: expect.any(String) });
    expect([...files.keys()]).toEqual([NAME]);
    expect(files.get(NAME)).toContain('names: ["[[Universe]]"]');
    got(await store.put(sampleNote(51)));
    await run();
    expect(files.get(NAME)).toContain('#tag-2');
    expect(await loadNotesFolder()).toMatchObject({ failing: null });
  });

  test('says which files another hand has changed, and overwrites one when it is told to', async () => {
    await run();
    files.set(NAME, (files.get(NAME) ?? '').replace('the harbour', 'my harbour'));
    got(await store.put(sampleNote(51)));
    const { conflicts } = await run();
    expect(conflicts).toEqual([
      { article: 'https://news.example/1', file: NAME, beside: 'folderBeside(Harbour news 1).md' },
    ]);
    expect(files.get(NAME)).toContain('my harbour');
    expect(await run(['https://news.example/1'])).toMatchObject({ conflicts: [] });
    expect(files.get(NAME)).not.toContain('my harbour');
  });

  test('keeps the file of an article whose notes lie in the bin, without them, and begins none', async () => {
    await run();
    got(await store.removeAll([sampleNote(1)]));
    got(await store.put({ ...sampleNote(2), deleted: '2026-05-01T12:00:00.000Z' }));
    await run();
    expect([...files.keys()]).toEqual([NAME]);
    expect(files.get(NAME)).toMatch(
      /^---\n[\s\S]*# Harbour news 1\n\n<!-- sidelight:begin .*-->\n\n<!-- sidelight:end -->\n$/,
    );
  });

  test('takes the text of an article beside its notes, as carefully', async () => {
    await run();
    const put = (text: string) =>
      putIntoFolder({ store, say: sayCodes }, { article: 'https://news.example/1', name: 'News (text).md', text });
    expect(await put('One.')).toBe('News (text).md');
    expect(await put('Two.')).toBe('News (text).md');
    files.set('News (text).md', (files.get('News (text).md') ?? '').replace('Two', 'Mine'));
    expect(await put('Three.')).toBe('folderBeside(News (text)).md');
    expect(files.get('News (text).md')).toContain('Mine.');
    permission = 'denied';
    await expect(put('Four.')).rejects.toMatchObject({ why: { code: 'backupFolderNotPermitted' } });
  });

  test('is not touched while it is switched off', async () => {
    await saveNotesFolder(NO_FOLDER);
    expect(await run()).toEqual(NO_FOLDER);
    expect(files.size).toBe(0);
  });

  test('is known again when what was written is forgotten', async () => {
    await run();
    await forgetFolderIndex(store.database);
    got(await store.put(sampleNote(51)));
    await run();
    expect([...files.keys()]).toEqual([NAME]);
  });
});

test.each<[name: string, spoil: () => Promise<unknown> | unknown, why: object]>([
  ['may not be written into', () => (permission = 'prompt'), { code: 'backupFolderNotPermitted' }],
  [
    'is forgotten',
    () => vi.spyOn(store.database.folders, 'get').mockResolvedValue(undefined),
    { code: 'backupFolderForgotten' },
  ],
  [
    'has no template any more',
    () => saveNotesFolder({ ...NO_FOLDER, on: true, template: 'gone' }),
    { code: 'folderNoTemplate' },
  ],
  [
    'waits while notes are missing',
    async () => {
      const marker = await extensionIntegrityMarker.load();
      await extensionIntegrityMarker.save({ ...marker, lost: 3 } as never);
    },
    { code: 'backupPausedByLoss' },
  ],
])('a folder that %s is told of, since when and why', async (_, spoil, why) => {
  await spoil();
  const { failing } = await run();
  expect(failing?.why).toMatchObject(why);
  expect(await run()).toMatchObject({ failing: { since: failing?.since } });
  expect(files.size).toBe(0);
});

test('a folder follows templates of one Markdown file an article', () => {
  const own = { id: 'x', name: 'x', per: 'all', form: 'markdown', ending: 'md', file: 'x', text: '' } as const;
  expect(folderTemplates([own, { ...own, per: 'article' }]).map(({ id }) => id)).toEqual(['obsidian', 'logseq', 'x']);
});
