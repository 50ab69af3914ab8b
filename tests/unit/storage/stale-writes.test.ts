/* Writes by somebody who saw an older state: each record is decided against what is stored at that moment. */

import { describe, expect, test } from 'vitest';
import { addTag } from '../../../lib/notes/change-tags.ts';
import { editNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { versionOf } from '../../../lib/notes/note-version.ts';
import type { NoteStore } from '../../../lib/storage/note-store.ts';
import type { BulkResult } from '../../../lib/storage/notes/bulk-notes.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshDatabase, freshStore, got } from './fresh-store.ts';

const NOW = '2026-06-01T00:00:00.000Z';
const LATER = '2026-06-02T00:00:00.000Z';
const NOTE = sampleNote(1);
const OTHER = sampleNote(2);
const edited = editNote(NOTE, { body: 'written on the page meanwhile' }, NOW);
const inBin = { ...NOTE, deleted: NOW };

type Stored = Note | null;
const ids = (notes: readonly Note[]): string[] => notes.map(({ id }) => id);

/** A store in which one note is as given, and another lies alive or in the bin untouched. */
async function storeWith(stored: Stored, other: Note): Promise<NoteStore> {
  const store = freshStore();
  got(await store.putAll([...(stored ? [stored] : []), other]));
  return store;
}

function outcome(result: BulkResult) {
  const { written, same, left } = got(result);
  return { written: ids(written), same: ids(same), left: ids(left) };
}
const DONE = { written: [NOTE.id, OTHER.id], same: [], left: [] };
const LEFT = { written: [OTHER.id], same: [], left: [NOTE.id] };
const SAME = { written: [OTHER.id], same: [NOTE.id], left: [] };

describe('many are put into the bin, as they were seen', () => {
  test.each<[name: string, stored: Stored, comes: object, now: Stored]>([
    ['one that is so', NOTE, DONE, { ...NOTE, deleted: LATER }],
    ['one written on meanwhile stays, with its text', edited, LEFT, edited],
    ['one already there stays since the day it came', inBin, SAME, inBin],
    ['one gone for good stays gone', null, LEFT, null],
  ])('%s', async (_, stored, comes, now) => {
    const store = await storeWith(stored, OTHER);
    expect(outcome(await store.removeAll([NOTE, OTHER], {}, LATER))).toEqual(comes);
    expect(got(await store.get(NOTE.id))).toEqual(now);
    expect(got(await store.get(OTHER.id))?.deleted).toBe(LATER);
  });
});

describe('many are given a tag, whatever they say by now', () => {
  const tagged = (note: Note) => editNote(note, { tags: [...note.tags, 'urgent'] }, LATER);
  test.each<[name: string, stored: Stored, comes: object, now: Stored]>([
    ['one that is as it was seen', NOTE, DONE, tagged(NOTE)],
    ['one written on meanwhile keeps its new text', edited, DONE, tagged(edited)],
    ['one that has the tag stays as it is', tagged(NOTE), SAME, tagged(NOTE)],
    ['one in the bin stays as it is', inBin, LEFT, inBin],
    ['one gone for good stays gone', null, LEFT, null],
  ])('%s', async (_, stored, comes, now) => {
    const store = await storeWith(stored, OTHER);
    expect(outcome(await store.retagAll([NOTE, OTHER], () => addTag('urgent'), {}, LATER))).toEqual(comes);
    expect(got(await store.get(NOTE.id))).toEqual(now);
  });
});

describe('many are brought back', () => {
  test.each<[name: string, stored: Stored, comes: object, now: Stored]>([
    ['one in the bin', inBin, DONE, NOTE],
    ['one brought back and written on meanwhile stays so', edited, SAME, edited],
    ['one gone for good stays gone', null, LEFT, null],
  ])('%s', async (_, stored, comes, now) => {
    const store = await storeWith(stored, { ...OTHER, deleted: NOW });
    expect(outcome(await store.restoreAll([inBin, OTHER]))).toEqual(comes);
    expect(got(await store.get(NOTE.id))).toEqual(now);
    expect(got(await store.get(OTHER.id))).toEqual(OTHER);
  });

  test('and put back by an undo, they lie there since the day they first were', async () => {
    const store = await storeWith(inBin, OTHER);
    got(await store.restoreAll([inBin]));
    expect(outcome(await store.removeAll([inBin], {}, LATER))).toEqual({ ...DONE, written: [NOTE.id] });
    expect(got(await store.get(NOTE.id))).toEqual(inBin);
  });
});

describe('many are deleted for good, as they were seen in the bin', () => {
  test.each<[name: string, stored: Stored, comes: object, now: Stored]>([
    ['one that is so', inBin, DONE, null],
    ['one brought back meanwhile stays', NOTE, LEFT, NOTE],
    [
      'one brought back, written on and deleted again stays',
      { ...edited, deleted: NOW },
      LEFT,
      { ...edited, deleted: NOW },
    ],
    ['one gone already is gone', null, SAME, null],
  ])('%s', async (_, stored, comes, now) => {
    const store = await storeWith(stored, { ...OTHER, deleted: NOW });
    expect(outcome(await store.eraseAll([inBin, { ...OTHER, deleted: NOW }]))).toEqual(comes);
    expect(got(await store.get(NOTE.id))).toEqual(now);
    expect(got(await store.get(OTHER.id))).toBeNull();
  });
});

describe('an import planned a while ago', () => {
  const incoming = editNote(NOTE, { body: 'as in the backup' }, '2026-03-01T00:00:00.000Z');
  test.each<[name: string, stored: Stored, replaces: Note | null, comes: object, now: Stored]>([
    ['new then, and now', null, null, DONE, incoming],
    ['new then, restored meanwhile by another window', incoming, null, SAME, incoming],
    ['new then, restored and written on meanwhile', edited, null, LEFT, edited],
    ['to replace ours, which is as it was', NOTE, NOTE, DONE, incoming],
    ['to replace ours, written on meanwhile', edited, NOTE, LEFT, edited],
    ['to replace ours, deleted meanwhile', inBin, NOTE, LEFT, inBin],
    ['to replace ours in the bin, which still lies there', inBin, inBin, DONE, incoming],
    ['to replace ours in the bin, brought back meanwhile', NOTE, inBin, LEFT, NOTE],
    ['to replace ours, gone for good meanwhile', null, NOTE, LEFT, null],
  ])('%s', async (_, stored, replaces, comes, now) => {
    const store = freshStore();
    if (stored) got(await store.putAll([stored]));
    const versions = new Map(replaces ? [[NOTE.id, versionOf(replaces)]] : []);
    expect(outcome(await store.putAll([incoming, OTHER], { replaces: versions }))).toEqual(comes);
    expect(got(await store.get(NOTE.id))).toEqual(now);
    expect(got(await store.get(OTHER.id))).toEqual(OTHER);
  });
});

describe('one is saved', () => {
  const again = { ...edited, modified: LATER };
  test.each<[name: string, stored: Stored, mine: Note, replaces: string | null, comes: object]>([
    ['the same save twice is one', edited, edited, NOTE.modified, { ok: true, value: edited }],
    ['so is one repeated later', edited, again, NOTE.modified, { ok: true, value: edited }],
    [
      'so is a new note that was stored without an answer',
      NOTE,
      { ...NOTE, modified: LATER },
      null,
      { ok: true, value: NOTE },
    ],
    [
      'another text is a conflict, and brings the stored one',
      edited,
      { ...NOTE, body: 'x' },
      NOTE.modified,
      { ok: false, reason: 'conflict', stored: edited },
    ],
    [
      'one deleted meanwhile does not come back unasked',
      inBin,
      edited,
      NOTE.modified,
      { ok: false, reason: 'conflict', stored: inBin },
    ],
    [
      'one gone for good does not come back unasked',
      null,
      edited,
      NOTE.modified,
      { ok: false, reason: 'conflict', stored: null },
    ],
  ])('%s', async (_, stored, mine, replaces, comes) => {
    const store = freshStore();
    if (stored) got(await store.put(stored));
    expect(await store.put(mine, { replaces })).toMatchObject(comes);
    expect(got(await store.get(NOTE.id))).toEqual(stored);
  });
});

describe('one is put into the bin', () => {
  test.each<[name: string, stored: Stored, comes: object, now: Stored]>([
    ['as it was seen', NOTE, { ok: true }, { ...NOTE, deleted: LATER }],
    ['twice is once', inBin, { ok: true }, inBin],
    ['not when written on meanwhile', edited, { ok: false, reason: 'conflict', stored: edited }, edited],
    ['not when gone', null, { ok: false, reason: 'missing' }, null],
  ])('%s', async (_, stored, comes, now) => {
    const store = freshStore();
    if (stored) got(await store.put(stored));
    expect(await store.remove(NOTE.id, { replaces: NOTE.modified, now: LATER })).toMatchObject(comes);
    expect(got(await store.get(NOTE.id))).toEqual(now);
  });
});

describe('while one writes on a note', () => {
  test('another deletes, tags and restores thousands: its text is there in the end', async () => {
    const options = freshDatabase();
    const [page, library] = [freshStore(options), freshStore(options)];
    const all = Array.from({ length: 1_200 }, (_, i) => sampleNote(i));
    got(await library.putAll(all));
    const last = all.at(-1) as Note;
    const mine = editNote(last, { body: 'typed meanwhile' }, NOW);
    const [saved, removed] = await Promise.all([
      page.put(mine, { replaces: last.modified }),
      library.removeAll(all, {}, NOW),
    ]);
    expect(saved.ok).toBe(true);
    expect(outcome(removed).left).toEqual([last.id]);
    expect(got(await page.get(last.id))).toEqual(mine);
    expect(got(await page.bin())).toHaveLength(1_199);
  });

  test('what was done before a stop is told, so that it can be undone', async () => {
    const store = freshStore();
    const all = Array.from({ length: 1_200 }, (_, i) => sampleNote(i));
    got(await store.putAll(all));
    const stop = new AbortController();
    const result = await store.removeAll(all, { signal: stop.signal, onProgress: () => stop.abort() });
    if (result.ok) throw new Error('it was not stopped');
    expect(result.reason).toBe('stopped');
    expect(result.soFar.written).toHaveLength(500);
    got(await store.restoreAll(result.soFar.written));
    expect(got(await store.exportAll())).toEqual(all);
  });
});
