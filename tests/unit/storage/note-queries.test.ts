/* Finding notes, and moving them in and out of the bin: order, edges, and what is not found. */

import { describe, expect, test, vi } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { inPortions, PORTION } from '../../../lib/storage/notes/in-portions.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshStore, got } from './fresh-store.ts';

const ids = (notes: readonly Note[]): string[] => notes.map(({ id }) => id);
/** Notes by their names, put into the store in this order. */
async function storeOf(...notes: readonly Partial<Note>[]) {
  const store = freshStore();
  got(await store.putAll(notes.map((part, i) => ({ ...sampleNote(i, 'https://a.example/x'), ...part }))));
  return store;
}
const at = (day: number) => `2026-05-${String(day).padStart(2, '0')}T00:00:00Z`;

describe('notes of an article and of entities', () => {
  test('come oldest first, whatever their ids', async () => {
    const store = await storeOf(
      { id: 'a', created: at(3), entities: ['Q1'] },
      { id: 'b', created: at(1), entities: ['Q1'] },
      { id: 'c', created: at(2), entities: ['Q1'] },
    );
    expect(ids(got(await store.forArticle(['https://a.example/x'])))).toEqual(['b', 'c', 'a']);
    expect(ids(got(await store.forEntities(['Q1'])))).toEqual(['b', 'c', 'a']);
  });

  test('written at the same moment, they stay in the order of ids', async () => {
    const store = await storeOf(
      { id: 'b', created: at(1), entities: ['Q1'] },
      { id: 'a', created: at(1), entities: ['Q1'] },
      { id: 'c', created: at(1), entities: ['Q1'] },
    );
    expect(ids(got(await store.forEntities(['Q1'])))).toEqual(['a', 'b', 'c']);
  });

  test('are found by the address of their words alone, and a note on nothing but an entity by none', async () => {
    const words = sampleNote(1, 'https://words.example/1').target;
    const store = await storeOf({ id: 'a', article: null, target: words }, { id: 'b', article: null, target: null });
    expect(ids(got(await store.forArticle(['https://words.example/1'])))).toEqual(['a']);
    expect((await store.database.notes.get('b'))?.addressKeys).toEqual([]);
  });

  test('all come last changed first', async () => {
    const store = await storeOf(
      { id: 'a', modified: at(2) },
      { id: 'b', modified: at(3) },
      { id: 'c', modified: at(1) },
      { id: 'd', modified: at(4), deleted: at(5) },
    );
    expect(ids(got(await store.all()))).toEqual(['b', 'a', 'c']);
  });
});

describe('notes on the same story elsewhere', () => {
  const story = Array.from({ length: 64 }, (_, i) => i + 1);
  const article = (source: string, sketch: readonly number[] | undefined) => ({
    ...{ source, addresses: [source], title: '', author: '', publisher: '', published: null },
    ...(sketch && { story: sketch }),
  });
  const elsewhere = (id: string, sketch: readonly number[] | undefined, part: Partial<Note> = {}) => ({
    ...{ id, target: null, article: article(`https://${id}.example/`, sketch) },
    ...part,
  });
  const copies = async (...notes: readonly Partial<Note>[]) => {
    const store = await storeOf(...notes);
    return ids(got(await store.forStory(story, ['https://here.example/'])));
  };

  test('are those of a text much like it, oldest first', async () => {
    expect(await copies(elsewhere('b', story, { created: at(2) }), elsewhere('c', story, { created: at(1) }))).toEqual([
      'c',
      'b',
    ]);
  });

  test.each<[name: string, note: Partial<Note>]>([
    ['what was written here', elsewhere('here', story)],
    [
      'a note whose words are here',
      elsewhere('b', story, { target: { ...sampleNote(1, 'https://here.example/').target } as never }),
    ],
    ['another story that shares a phrase', elsewhere('b', [1, ...story.slice(1).map((hash) => hash + 1_000)])],
    ['a text without a sketch', elsewhere('b', undefined)],
    ['a note without an article', elsewhere('b', story, { article: null })],
    ['what lies in the bin', elsewhere('b', story, { deleted: at(1) })],
  ])('not %s', async (_, note) => {
    expect(await copies(note)).toEqual([]);
  });

  test('are looked for by the eight smallest hashes', async () => {
    const store = await storeOf(elsewhere('b', story));
    expect((await store.database.notes.get('b'))?.storyKeys).toEqual(story.slice(0, 8));
  });

  test('of a text without a sketch are none', async () => {
    const store = await storeOf(elsewhere('b', story));
    expect(got(await store.forStory([], ['https://here.example/']))).toEqual([]);
  });
});

describe('what was changed since', () => {
  const notes = [{ modified: at(3) }, { modified: at(1) }, { modified: at(2), deleted: at(4) }].map((part, i) => ({
    ...part,
    id: `n${i}`,
  }));
  test.each<[name: string, since: string | null, count: number, oldest: string | null]>([
    ['ever, with the bin', null, 3, at(1)],
    ['an instant, after it', at(1), 2, at(2)],
    ['the last change: nothing', at(3), 0, null],
  ])('%s', async (_, since, count, oldest) => {
    expect(got(await (await storeOf(...notes)).changedSince(since))).toEqual({ count, oldest });
  });
});

describe('the bin', () => {
  test('holds what was deleted, last deleted first, whatever the order of ids', async () => {
    const store = await storeOf(
      { id: 'a', deleted: at(2) },
      { id: 'b', deleted: null },
      { id: 'c', deleted: at(3) },
      { id: 'd', deleted: at(1) },
    );
    expect(ids(got(await store.bin()))).toEqual(['c', 'a', 'd']);
  });

  test('keeps a note for thirty days to the moment, and never one that is alive', async () => {
    const store = await storeOf({ id: 'a', deleted: '2026-05-01T00:00:00.000Z' }, { id: 'b', deleted: null });
    expect(got(await store.purgeBin(new Date('2026-05-31T00:00:00.000Z')))).toBe(0);
    expect(got(await store.purgeBin(new Date('2026-05-31T00:00:00.001Z')))).toBe(1);
    expect(ids(got(await store.exportAll()))).toEqual(['b']);
  });

  test('a database that fails is not a note that is missing', async () => {
    const store = await storeOf({ id: 'a' });
    store.close();
    expect(await store.remove('a', { replaces: at(1) })).toMatchObject({ ok: false, reason: 'closed' });
    expect(await store.put(sampleNote(1))).toMatchObject({ ok: false, reason: 'closed' });
    expect(await store.exportAll()).toMatchObject({ ok: false, reason: 'closed' });
    expect(await store.putAll([sampleNote(1)])).toMatchObject({ ok: false, reason: 'closed' });
  });
});

describe('a note is saved against the version its editor saw', () => {
  const note = sampleNote(1);
  test.each<[name: string, stored: boolean, replaces: string | null | undefined, written: boolean]>([
    ['a new one, where none is', false, null, true],
    ['a new one, where one is', true, null, false],
    ['the version that is there', true, note.modified, true],
    ['another version', true, '2020-01-01T00:00:00Z', false],
    ['a version of a note that is gone', false, note.modified, false],
    ['a new one that does not say so, where one is', true, undefined, false],
  ])('%s', async (_, stored, replaces, written) => {
    const store = freshStore();
    if (stored) got(await store.put(note));
    const result = await store.put({ ...note, body: 'mine' }, replaces === undefined ? {} : { replaces });
    expect(result).toMatchObject(written ? { ok: true } : { ok: false, reason: 'conflict' });
    expect(got(await store.get(note.id))?.body).toBe(written ? 'mine' : stored ? note.body : undefined);
  });
});

describe('all at once', () => {
  test('wiping takes notes, bin, drafts and what was read, and leaves the marks', async () => {
    const store = await storeOf({ id: 'a' }, { id: 'b', deleted: at(1) });
    const { database } = store;
    got(await store.drafts.save('d', {} as never, at(1)));
    await database.readings.put({ key: 'k', last: at(1), entityIds: [] } as never);
    await database.marks.put({ key: 'tripwire', value: 's' });
    got(await store.wipe());
    expect([got(await store.exportAll()), got(await store.drafts.load('d')), await database.readings.count()]).toEqual([
      [],
      null,
      0,
    ]);
    expect(await database.marks.toCollection().primaryKeys()).toEqual(['contents', 'tripwire']);
  });

  test('reading them goes by chunks, tells how far it is, and ends with all', async () => {
    const store = freshStore();
    const notes = Array.from({ length: 501 }, (_, i) => sampleNote(i));
    got(await store.putAll(notes));
    const told: [number, number][] = [];
    expect(got(await store.exportAll({ onProgress: (...progress) => told.push(progress) }))).toEqual(notes);
    expect(told).toEqual([
      [500, 501],
      [501, 501],
    ]);
  });

  test('of notes that come meanwhile, no more are told than there are', async () => {
    const store = await storeOf({ id: 'a' }, { id: 'b' });
    vi.spyOn(store.database.notes, 'count').mockResolvedValue(1);
    const told: [number, number][] = [];
    got(await store.exportAll({ onProgress: (...progress) => told.push(progress) }));
    expect(told).toEqual([[2, 2]]);
  });

  test('reading can be stopped between two chunks', async () => {
    const store = freshStore();
    got(await store.putAll(Array.from({ length: 501 }, (_, i) => sampleNote(i))));
    const stop = new AbortController();
    const read = await store.exportAll({ signal: stop.signal, onProgress: () => stop.abort() });
    expect(read).toMatchObject({ ok: false, reason: 'stopped', why: message('storageStopped', 501, 500) });
  });

  test('none are nothing, and nothing is told of them', async () => {
    const store = freshStore();
    const told: unknown[] = [];
    const options = { onProgress: (...progress: number[]) => told.push(progress) };
    const none = { written: [], before: new Map(), same: [], left: [] };
    expect([got(await store.putAll([], options)), got(await store.exportAll(options)), told]).toEqual([none, [], []]);
  });

  test('a database that fails half-way through reading says so', async () => {
    const store = await storeOf({ id: 'a' });
    vi.spyOn(store.database.notes, 'where').mockImplementation(() => {
      throw Object.assign(new Error('closed'), { name: 'DatabaseClosedError' });
    });
    expect(await store.exportAll()).toMatchObject({ ok: false, reason: 'closed' });
  });
});

test('very many are read in portions, each once', async () => {
  const count = 2 * PORTION + 3;
  const store = await storeOf(
    ...Array.from({ length: count }, (_, i) => ({ id: `n${i}`, deleted: i % 10 === 0 ? at(1 + (i % 9)) : null })),
  );
  const portions: number[] = [];
  for await (const portion of inPortions(store.database.notes, ({ id }) => id)) portions.push(portion.length);
  expect(portions).toEqual([PORTION, PORTION, 3]);
  const read = [...ids(got(await store.all())), ...ids(got(await store.bin()))];
  expect(read.sort()).toEqual(Array.from({ length: count }, (_, i) => `n${i}`).sort());
});

describe('for the library', () => {
  const [first, second, third] = [sampleNote(1), sampleNote(2), sampleNote(3)];
  const binned = { ...second, deleted: '2026-05-01T00:00:00.000Z' };

  test('the newest come first, without the bin', async () => {
    const store = freshStore();
    got(await store.putAll([first, binned, third]));
    expect(got(await store.newest(2))).toEqual([third, first]);
    expect(got(await store.newest(1))).toEqual([third]);
  });

  test('everything is read in portions, the bin too, and how far it is is told', async () => {
    const store = freshStore();
    got(await store.putAll([first, binned, third]));
    const told: unknown[] = [];
    expect(got(await store.everything((...progress) => told.push(progress)))).toEqual([first, binned, third]);
    expect(told).toEqual([[3, 3]]);
  });

  test('some are read by their ids, as far as there are any', async () => {
    const store = freshStore();
    got(await store.putAll([first, binned]));
    expect(got(await store.some([second.id, third.id]))).toEqual([binned]);
  });
});
