import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { EMPTY_DRAFT, editNote } from '../../../lib/notes/new-note.ts';
import { recordOf } from '../../../lib/storage/note-database.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshDatabase, freshStore, got } from './fresh-store.ts';

const ids = (notes: readonly { id: string }[]): string[] => notes.map(({ id }) => id);

describe('keeping notes', () => {
  test('a note comes back as it was put', async () => {
    const store = freshStore();
    const note = sampleNote(1);
    got(await store.put(note));
    expect(got(await store.get(note.id))).toEqual(note);
    expect(got(await store.get('no such id'))).toBeNull();
  });

  test('an article is found by any of its addresses, however written', async () => {
    const store = freshStore();
    const note = sampleNote(7, 'https://www.news.example/a/story');
    got(await store.put(note));
    got(await store.put(sampleNote(8, 'https://news.example/b')));
    for (const address of [
      'http://news.example/a/story/',
      'https://www.news.example/a/story?page=1',
      'https://news.example/a/story?utm_source=x#top',
    ])
      expect(ids(got(await store.forArticle([address])))).toEqual([note.id]);
    expect(got(await store.forArticle(['https://other.example/a/story']))).toEqual([]);
  });

  test('an entity is found in every article, each note once', async () => {
    const store = freshStore();
    const note = { ...sampleNote(3), entities: ['Q1', 'Q2'] };
    got(await store.put(note));
    expect(ids(got(await store.forEntities(['Q2', 'Q1'])))).toEqual([note.id]);
  });

  test('a deleted note lies in the bin, comes back, and goes for good after 30 days', async () => {
    const store = freshStore();
    const note = sampleNote(1);
    got(await store.put(note));
    got(await store.remove(note.id, { replaces: note.modified, now: '2026-05-01T00:00:00.000Z' }));
    expect(got(await store.all())).toEqual([]);
    expect(got(await store.forArticle([note.article?.source ?? '']))).toEqual([]);
    expect(ids(got(await store.bin()))).toEqual([note.id]);
    expect(got(await store.purgeBin(new Date('2026-05-30T23:00:00Z')))).toBe(0);
    expect(got(await store.restore(note.id))).toEqual(note);
    got(await store.remove(note.id, { replaces: note.modified, now: '2026-05-01T00:00:00.000Z' }));
    expect(got(await store.purgeBin(new Date('2026-06-01T00:00:00Z')))).toBe(1);
    expect(await store.restore(note.id)).toMatchObject({ ok: false, reason: 'missing' });
  });

  test('a draft is kept under its key until cleared', async () => {
    const store = freshStore();
    const draft = { ...EMPTY_DRAFT, body: 'half a thou' };
    got(await store.drafts.save('new:https://news.example/1', draft, '2026-01-01T00:00:00Z'));
    expect(got(await store.drafts.load('new:https://news.example/1'))?.draft).toEqual(draft);
    got(await store.drafts.clear('new:https://news.example/1'));
    expect(got(await store.drafts.load('new:https://news.example/1'))).toBeNull();
  });
});

describe('two connections at once', () => {
  test('different notes: all are kept, none twice', async () => {
    const options = freshDatabase();
    const [one, two] = [freshStore(options), freshStore(options)];
    await Promise.all(Array.from({ length: 100 }, (_, i) => (i % 2 ? one : two).put(sampleNote(i))));
    expect(new Set(ids(got(await one.all()))).size).toBe(100);
    expect(got(await two.all())).toHaveLength(100);
  });

  test('one note: the second writer is told, and its text is not put over the first', async () => {
    const options = freshDatabase();
    const [one, two] = [freshStore(options), freshStore(options)];
    const note = sampleNote(1);
    got(await one.put(note, { replaces: null }));
    const edits = ['first', 'second'].map((body, i) => editNote(note, { body }, `2026-06-01T00:00:0${i}Z`));
    const results = await Promise.all([
      one.put(edits[0] ?? note, { replaces: note.modified }),
      two.put(edits[1] ?? note, { replaces: note.modified }),
    ]);
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(results.find((result) => !result.ok)).toMatchObject({ reason: 'conflict' });
    const winner = results.findIndex((result) => result.ok);
    expect(got(await one.get(note.id))?.body).toBe(edits[winner]?.body);
  });

  test('the same import run twice at once gives each note once', async () => {
    const options = freshDatabase();
    const notes = Array.from({ length: 700 }, (_, i) => sampleNote(i));
    await Promise.all([freshStore(options).putAll(notes), freshStore(options).putAll(notes)]);
    expect(got(await freshStore(options).exportAll())).toEqual(notes);
  });
});

describe('when a write fails', () => {
  test('a full disk is told as such, and what was there stays', async () => {
    const store = freshStore();
    const note = sampleNote(1);
    got(await store.put(note));
    const full = new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('the disk is full'));
    const failing = vi.spyOn(store.database.notes, 'bulkPut').mockImplementation(() => Dexie.Promise.reject(full));
    expect(await store.put({ ...note, body: 'longer' }, { replaces: note.modified })).toMatchObject({
      ok: false,
      reason: 'quota',
    });
    failing.mockRestore();
    expect(got(await store.get(note.id))).toEqual(note);
  });

  test('a transaction aborted in the middle leaves nothing of itself', async () => {
    const store = freshStore();
    got(await store.put(sampleNote(1)));
    const { database } = store;
    const cut = database.transaction('rw', database.notes, async (transaction) => {
      await database.notes.clear();
      await database.notes.put(recordOf(sampleNote(2)));
      transaction.abort();
    });
    await expect(cut).rejects.toThrow();
    expect(ids(got(await store.all()))).toEqual([sampleNote(1).id]);
  });

  test('a database closed in the middle of many writes holds whole chunks; running it again completes it', async () => {
    const options = freshDatabase();
    const notes = Array.from({ length: 1_600 }, (_, i) => sampleNote(i));
    const dying = freshStore(options);
    const result = await dying.putAll(notes, { onProgress: (done) => done === 1_000 && dying.close() });
    expect(result).toMatchObject({ ok: false, reason: 'closed' });
    const next = freshStore(options);
    expect(got(await next.exportAll())).toHaveLength(1_000);
    got(await next.putAll(notes));
    expect(got(await next.exportAll())).toEqual(notes);
  });

  test('cancelling stops between chunks and says how far it came', async () => {
    const store = freshStore();
    const stop = new AbortController();
    const notes = Array.from({ length: 1_200 }, (_, i) => sampleNote(i));
    const result = await store.putAll(notes, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(result).toMatchObject({
      ok: false,
      reason: 'stopped',
      why: message('storageStopped', 1_200, 500),
      detail: '500 of 1200',
    });
  });

  test('a bug is not dressed up as a storage failure', async () => {
    const store = freshStore();
    vi.spyOn(store.database.notes, 'bulkPut').mockImplementation(() =>
      Dexie.Promise.reject(new TypeError('our mistake')),
    );
    await expect(store.put(sampleNote(1))).rejects.toThrow('our mistake');
  });
});
