/* Each schema version is opened from a database that the version before it wrote. */

import { describe, expect, test } from 'vitest';
import { type HistoryEntry, newHistoryEntry } from '../../../lib/history/visit.ts';
import { NoteDatabase, recordOf, SCHEMA } from '../../../lib/storage/note-database.ts';
import { createNoteStore } from '../../../lib/storage/note-store.ts';
import { createPackStore } from '../../../lib/storage/pack-store.ts';
import { createReadingHistory } from '../../../lib/storage/reading-history.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshDatabase, got } from './fresh-store.ts';

test('versions count up by one, and every one after the first is tested below', () => {
  expect(SCHEMA.map(({ version }) => version)).toEqual([1, 2, 3]);
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
