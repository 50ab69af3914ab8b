/* Each schema version is opened from a database that the version before it wrote. */

import { describe, expect, test } from 'vitest';
import { type HistoryEntry, newHistoryEntry } from '../../../lib/history/visit.ts';
import { DEMO_ADDRESS } from '../../../lib/identity/note-address.ts';
import { checkDataLoss } from '../../../lib/storage/data-loss-check.ts';
import { type DatabaseOptions, NoteDatabase, recordOf, SCHEMA } from '../../../lib/storage/note-database.ts';
import { createNoteStore } from '../../../lib/storage/note-store.ts';
import { createPackStore } from '../../../lib/storage/pack-store.ts';
import { createReadingHistory } from '../../../lib/storage/reading-history.ts';
import { localNotes } from '../../../lib/storage/sync/local-notes.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshDatabase, got } from './fresh-store.ts';

test('versions count up by one, and every one after the first is tested below', () => {
  expect(SCHEMA.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

describe('version 1 to 2', () => {
  test('keeps every note, draft and mark, and finds notes as before', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 1 });
    // As version 1 wrote them: without `storyKeys`.
    const notes = [sampleNote(1), { ...sampleNote(2), deleted: '2026-05-01T00:00:00.000Z' }];
    await old.table('notes').bulkAdd(notes.map((note) => ({ ...note, addressKeys: ['an older key'] })));
    await old.table('drafts').add({ key: 'k', draft: { body: 'half' }, saved: '2026-05-01T00:00:00.000Z' });
    await old.table('marks').add({ key: 'tripwire', value: 'secret' });
    old.close();

    const store = createNoteStore(options);
    expect(got(await store.exportAll())).toEqual(notes);
    expect(got(await store.forArticle([notes[0]?.article?.source ?? '']))).toEqual([notes[0]]);
    expect(got(await store.drafts.load('k'))?.draft).toEqual({ body: 'half' });
    expect(await store.database.marks.get('tripwire')).toEqual({ key: 'tripwire', value: 'secret' });
    expect(got(await createReadingHistory(store.database).all())).toEqual([]);
  });

  test('broken off in the middle leaves version 1 whole, and goes through at the next start', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 1 });
    await old.table('notes').add({ ...sampleNote(1), addressKeys: [] });
    await old.table('notes').add({ id: 'spoilt', version: 1, addressKeys: [], article: 7, target: null });
    old.close();
    const first = createNoteStore(options);
    expect((await first.exportAll()).ok).toBe(false);
    first.close();

    const again = new NoteDatabase({ ...options, upTo: 1 });
    expect(await again.table('notes').count()).toBe(2);
    await again.table('notes').delete('spoilt');
    again.close();
    expect(got(await createNoteStore(options).exportAll())).toEqual([sampleNote(1)]);
  });
});

describe('version 2 to 3', () => {
  test('keeps every note, draft, mark and what was read, and has room for packs', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 2 });
    const notes = [sampleNote(1), { ...sampleNote(2), deleted: '2026-05-01T00:00:00.000Z' }];
    await old.table('notes').bulkAdd(notes.map(recordOf));
    await old.table('drafts').add({ key: 'k', draft: { body: 'half' }, saved: '2026-05-01T00:00:00.000Z' });
    await old.table('marks').add({ key: 'tripwire', value: 'secret' });
    const entry = newHistoryEntry(
      { source: 'https://news.example/a', title: 'A', published: null },
      [{ id: 'Q1', name: 'Berg', type: 'person' }],
      '2026-05-01T00:00:00.000Z',
    );
    await createReadingHistory(old).remember(entry as HistoryEntry);
    old.close();

    const store = createNoteStore(options);
    expect(got(await store.exportAll())).toEqual(notes);
    expect(got(await store.drafts.load('k'))?.draft).toEqual({ body: 'half' });
    expect(await store.database.marks.get('tripwire')).toEqual({ key: 'tripwire', value: 'secret' });
    expect(got(await createReadingHistory(store.database).all())).toEqual([entry]);
    expect(got(await createPackStore(store.database).list())).toEqual([]);
  });
});

describe('version 3 to 4', () => {
  const OWN = 'chrome-extension://abcdefgh/welcome.html';
  const onDemo = (source: string) => {
    const note = sampleNote(2);
    const article = note.article && { ...note.article, source, addresses: [source] };
    return { ...note, target: note.target && { ...note.target, source }, article };
  };

  test('files notes on the demo article where every browser finds them, and leaves the others as they are', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 3 });
    const odd = { ...sampleNote(3), tags: [' as they ', 'once were '] };
    await old.table('notes').bulkAdd([sampleNote(1), onDemo(OWN), odd].map(recordOf));
    await old.table('marks').add({ key: 'tripwire', value: 'secret' });
    old.close();

    const store = createNoteStore(options);
    expect(got(await store.exportAll())).toEqual([sampleNote(1), onDemo(DEMO_ADDRESS), odd]);
    expect(got(await store.forArticle([DEMO_ADDRESS]))).toEqual([onDemo(DEMO_ADDRESS)]);
    expect(await store.database.marks.get('tripwire')).toEqual({ key: 'tripwire', value: 'secret' });
    expect(await store.database.folders.count()).toBe(0);
  });

  test('a draft of a new note there is found again', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 3 });
    await old.table('drafts').bulkAdd([
      { key: `new:${OWN}:the harbour`, draft: { body: 'half' }, saved: '2026-05-01T00:00:00.000Z' },
      { key: 'new:https://a.example/x:the harbour', draft: { body: 'other' }, saved: '2026-05-01T00:00:00.000Z' },
    ]);
    old.close();
    const { drafts } = createNoteStore(options);
    expect(got(await drafts.load(`new:${DEMO_ADDRESS}:the harbour`))?.draft).toEqual({ body: 'half' });
    expect(got(await drafts.load(`new:${OWN}:the harbour`))).toBeNull();
    expect(got(await drafts.load('new:https://a.example/x:the harbour'))?.draft).toEqual({ body: 'other' });
  });

  test('a note that cannot be read stays as it is', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 3 });
    const spoilt = { ...onDemo(OWN), body: 7 as unknown as string };
    await old.table('notes').add(recordOf(spoilt));
    old.close();
    expect(got(await createNoteStore(options).exportAll())).toEqual([spoilt]);
  });
});

describe('a database of a version still to come', () => {
  const raw = (options: DatabaseOptions, version: number, stores: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = (options.indexedDB as IDBFactory).open(options.name as string, version);
      request.onupgradeneeded = () => {
        for (const name of stores) request.result.createObjectStore(name, { keyPath: 'id' });
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  const looksOf = async (options: DatabaseOptions) =>
    (await (options.indexedDB as IDBFactory).databases()).map(({ version }) => version);

  test.each<[name: string, stores: readonly string[]]>([
    ['with the tables we know', ['notes']],
    ['with other ones', ['annotations', 'more']],
  ])('%s: says so, reads nothing, writes nothing', async (_, stores) => {
    const options = freshDatabase();
    await raw(options, 990, stores);
    const store = createNoteStore(options);
    for (const work of [
      () => store.put(sampleNote(1)),
      () => store.all(),
      () => store.putAll([sampleNote(1)]),
      () => store.wipe(),
      () => checkDataLoss(store.database, { load: async () => null, save: async () => expect.unreachable() }),
    ])
      expect(await work()).toMatchObject({ ok: false, reason: 'newer', why: { code: 'storageNewer' } });
    store.close();
    expect(await looksOf(options)).toEqual([990]);
  });
});

describe('version 4 to 5', () => {
  test('keeps every note, and knows which wait to be given to other devices', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 4 });
    const notes = [sampleNote(1), { ...sampleNote(2), deleted: '2026-05-01T00:00:00.000Z' }];
    const asBefore = notes.map(recordOf).map(({ versionKey: _, ...record }) => record);
    await old.table('notes').bulkAdd(asBefore);
    old.close();

    const store = createNoteStore(options);
    expect(got(await store.exportAll())).toEqual(notes);
    expect((await localNotes(store.database).waiting()).sort()).toEqual(notes.map(({ id }) => id).sort());
  });
});

describe('version 5 to 6', () => {
  test('keeps every note and what was read, and has room for texts', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 5 });
    await old.table('notes').add(recordOf(sampleNote(1)));
    const article = { source: 'https://a.example/1', title: 'One', published: null };
    const entry = newHistoryEntry(article, [], '2026-05-01T00:00:00.000Z') as HistoryEntry;
    await old.table('readings').add({ ...entry, entityIds: [] });
    old.close();
    const store = createNoteStore(options);
    expect(got(await store.exportAll())).toEqual([sampleNote(1)]);
    expect(got(await createReadingHistory(store.database).allWithTexts())).toEqual([entry]);
    expect(await store.database.texts.count()).toBe(0);
  });
});

describe('version 6 to 7', () => {
  test('keeps every note, and gives the newest first', async () => {
    const options = freshDatabase();
    const old = new NoteDatabase({ ...options, upTo: 6 });
    await old.table('notes').bulkAdd([1, 3, 2].map((i) => recordOf(sampleNote(i))));
    old.close();
    const store = createNoteStore(options);
    expect(got(await store.exportAll())).toEqual([1, 2, 3].map((i) => sampleNote(i)));
    expect(got(await store.newest(2))).toEqual([3, 2].map((i) => sampleNote(i)));
  });
});
