import { describe, expect, test } from 'vitest';
import { newHistoryEntry } from '../../../lib/history/visit.ts';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import { readBackupExtras } from '../../../lib/notes/formats/import/backup.ts';
import { readImport } from '../../../lib/notes/formats/import/import-notes.ts';
import { planImport } from '../../../lib/notes/formats/import/plan-import.ts';
import { createReadingHistory } from '../../../lib/storage/reading-history.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshStore, got } from './fresh-store.ts';

const NOW = '2026-05-01T12:00:00.000Z';

describe('backup, wipe, restore', () => {
  test('notes, bin and history come back the same, with progress on the way', async () => {
    const store = freshStore();
    const memory = createReadingHistory(store.database);
    const notes = Array.from({ length: 1_500 }, (_, i) => ({ ...sampleNote(i), deleted: i % 40 === 0 ? NOW : null }));
    got(await store.putAll(notes));
    const read = newHistoryEntry(
      { source: 'https://a.example/1', title: 'One', published: null },
      [{ id: 'Q1', name: 'X', type: 'place' }],
      NOW,
    );
    if (read) got(await memory.remember(read));

    const before = { notes: got(await store.exportAll()), readings: got(await memory.all()) };
    const file = [...backupPieces({ ...before, settings: { version: 1 } }, NOW)].join('');
    got(await store.wipe());
    expect(got(await store.exportAll())).toEqual([]);

    const reading = readImport(file, NOW);
    expect(reading.refused).toEqual([]);
    const seen: number[] = [];
    got(await store.putAll(planImport(reading.notes, []).fresh, { onProgress: (done) => seen.push(done) }));
    const extras = readBackupExtras(file);
    got(await memory.restore(extras.readings));

    expect({ notes: got(await store.exportAll()), readings: got(await memory.all()) }).toEqual(before);
    expect(extras.settings).toEqual({ version: 1 });
    expect(seen).toEqual([500, 1_000, 1_500]);
  });

  test('restored twice, or after a cancel, nothing is there twice', async () => {
    const store = freshStore();
    const notes = Array.from({ length: 1_200 }, (_, i) => sampleNote(i));
    const stop = new AbortController();
    await store.putAll(notes, { signal: stop.signal, onProgress: (done) => done >= 1_000 && stop.abort() });
    const plan = planImport(notes, got(await store.exportAll()));
    expect([plan.fresh.length, plan.same.length, plan.conflicting.length]).toEqual([200, 1_000, 0]);
    got(await store.putAll(plan.fresh));
    expect(got(await store.exportAll())).toEqual(notes);
  });

  test('reading all can be cancelled too', async () => {
    const store = freshStore();
    got(await store.putAll(Array.from({ length: 1_200 }, (_, i) => sampleNote(i))));
    const stop = new AbortController();
    expect(await store.exportAll({ signal: stop.signal, onProgress: () => stop.abort() })).toMatchObject({
      ok: false,
      reason: 'stopped',
    });
  });
});

test('notes on another copy of the story are offered, those of this address and of other stories are not', async () => {
  const store = freshStore();
  const story = Array.from({ length: 64 }, (_, i) => i * 1_000);
  const near = story.map((value, i) => (i % 8 === 7 ? value + 1 : value));
  const other = story.map((value) => value + 7);
  const withStory = (i: number, source: string, sketch: number[]) => {
    const note = sampleNote(i, source);
    return { ...note, article: note.article && { ...note.article, story: sketch } };
  };
  got(
    await store.putAll([
      withStory(1, 'https://a.example/1', story),
      withStory(2, 'https://b.example/2', near),
      withStory(3, 'https://c.example/3', other),
    ]),
  );
  const found = got(await store.forStory(story, ['https://a.example/1']));
  expect(found.map(({ article }) => article?.source)).toEqual(['https://b.example/2']);
});
