/* 10,000 notes of every kind: let in, stored, written out and read back, equal in every field. */

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readImport } from '../../lib/notes/formats/import/import-notes.ts';
import type { Note } from '../../lib/notes/note.ts';
import { anyNote } from '../unit/notes/any-note.ts';
import { COMPLETE_FORMATS, letIn, SEED } from '../unit/notes/complete-formats.ts';
import { freshStore, got } from '../unit/storage/fresh-store.ts';

const NOW = '2026-05-01T12:00:00.000Z';
let stored: readonly Note[] = [];

beforeAll(async () => {
  const sent = fc.sample(anyNote, { seed: SEED, numRuns: 10_500 });
  const notes = [...new Map(sent.flatMap((note) => letIn(note) ?? []).map((note) => [note.id, note])).values()];
  const store = freshStore();
  got(await store.putAll(notes.slice(0, 10_000)));
  stored = got(await store.exportAll());
});

test.each(COMPLETE_FORMATS)('%s gives 10,000 back', (format, write) => {
  expect(stored).toHaveLength(10_000);
  const reading = readImport(write(stored), NOW);
  expect([reading.format, reading.refused, reading.error]).toEqual([format, [], null]);
  expect(reading.notes).toHaveLength(stored.length);
  // The first that differs, not a difference of 10,000.
  const at = stored.findIndex((note, i) => !isDeepStrictEqual(note, reading.notes[i]));
  expect(reading.notes[at]).toEqual(stored[at]);
});
