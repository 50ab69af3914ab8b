import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { NoteDatabase } from '../../../lib/storage/note-database.ts';
import { createNoteStore } from '../../../lib/storage/note-store.ts';
import { createPackStore, packId, type StoredPack } from '../../../lib/storage/pack-store.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshDatabase, got } from './fresh-store.ts';

const MOST = 1_000;
let day = 1;

/** A pack of these words, added a day after the one before. */
async function pack(name: string, text = `${name}'s text`): Promise<StoredPack> {
  const added = `2026-03-${String(day++).padStart(2, '0')}T10:00:00.000Z`;
  return { pack: { id: await packId(text), name, entries: 1, size: text.length, added }, text };
}

const freshPacks = () => createPackStore(new NoteDatabase(freshDatabase()));
type Packs = ReturnType<typeof freshPacks>;

async function names(packs: Packs): Promise<string[]> {
  return got(await packs.list()).map(({ name }) => name);
}

describe('a pack', () => {
  test('is kept word for word, listed newest first, and had back', async () => {
    const packs = freshPacks();
    const [club, trial] = [await pack('Club', '{"sidelightPack": 1}\r\n\ud83d\ude00'), await pack('Trial')];
    expect(got(await packs.add(club, MOST))).toEqual({ outcome: 'added', replaced: null });
    expect(got(await packs.add(trial, MOST))).toEqual({ outcome: 'added', replaced: null });
    expect(await names(packs)).toEqual(['Trial', 'Club']);
    expect(got(await packs.load())).toEqual([trial, club]);
    expect(got(await packs.text(club.pack.id))).toBe(club.text);
  });

  test('that is removed is given back, and can be added again as it was', async () => {
    const packs = freshPacks();
    const club = await pack('Club');
    await packs.add(club, MOST);
    const removed = got(await packs.remove(club.pack.id));
    expect(removed).toEqual(club);
    expect([got(await packs.load()), got(await packs.text(club.pack.id))]).toEqual([[], null]);
    await packs.add(removed as StoredPack, MOST);
    expect(got(await packs.load())).toEqual([club]);
  });

  test('that is not there is removed without harm', async () => {
    expect(got(await freshPacks().remove('nothing'))).toBeNull();
  });
});

describe('nothing is lost to a pack that', () => {
  test.each<[string, (club: StoredPack) => Promise<StoredPack>, string]>([
    ['is the very same', async (club) => club, 'same'],
    ['is the same under another name', (club) => pack('Another', club.text), 'same'],
    ['is another of the same name', () => pack('Club', 'other words'), 'name-taken'],
    ['is another of the same name in capitals', () => pack('CLUB', 'other words'), 'name-taken'],
    ['is too much, with those that are here', () => pack('Large', 'x'.repeat(MOST)), 'too-much'],
  ])('%s', async (_, other, outcome) => {
    const packs = freshPacks();
    const club = await pack('Club');
    await packs.add(club, MOST);
    expect(got(await packs.add(await other(club), MOST)).outcome).toBe(outcome);
    expect(got(await packs.load())).toEqual([club]);
  });

  test('takes the place of another: that one is given back, and may take its place again', async () => {
    const packs = freshPacks();
    const [older, newer] = [await pack('Club', 'older'), await pack('club', 'newer')];
    await packs.add(older, MOST);
    const added = got(await packs.add(newer, MOST, older.pack.id));
    expect(added).toEqual({ outcome: 'added', replaced: older });
    expect(got(await packs.load())).toEqual([newer]);
    await packs.add(older, MOST, newer.pack.id);
    expect(got(await packs.load())).toEqual([older]);
  });

  test('may not take the place: the one that is there stays', async () => {
    const packs = freshPacks();
    const [club, trial] = [await pack('Club'), await pack('Trial')];
    await packs.add(club, MOST);
    await packs.add(trial, MOST);
    const tooMuch = await pack('Club', 'x'.repeat(MOST));
    expect(got(await packs.add(tooMuch, MOST, club.pack.id)).outcome).toBe('too-much');
    const wrongName = await pack('Trial', 'other words');
    expect(got(await packs.add(wrongName, MOST, club.pack.id)).outcome).toBe('name-taken');
    expect(await names(packs)).toEqual(['Trial', 'Club']);
  });

  test('is added twice at once: it is there once', async () => {
    const packs = freshPacks();
    const club = await pack('Club');
    const both = await Promise.all([packs.add(club, MOST), packs.add(club, MOST)]);
    expect(both.map((result) => got(result).outcome).sort()).toEqual(['added', 'same']);
    expect(await names(packs)).toEqual(['Club']);
  });
});

test('a database that cannot be opened is told as a value', async () => {
  const closed = new IDBFactory();
  closed.open = () => {
    throw new DOMException('no', 'InvalidStateError');
  };
  const packs = createPackStore(new NoteDatabase({ ...freshDatabase(), indexedDB: closed }));
  const club = await pack('Club');
  for (const result of [await packs.list(), await packs.load(), await packs.add(club, MOST), await packs.remove('a')])
    expect(result.ok).toBe(false);
});

test('notes know nothing of packs: deleting every note leaves them', async () => {
  const options = freshDatabase();
  const store = createNoteStore(options);
  const packs = createPackStore(store.database);
  got(await store.putAll([sampleNote(1)]));
  await packs.add(await pack('Club'), MOST);
  got(await store.wipe());
  expect(await names(packs)).toEqual(['Club']);
  expect(got(await store.exportAll())).toEqual([]);
});
