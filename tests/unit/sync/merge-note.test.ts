/* What others' documents may say of a note, and what of it is stored. */

import { describe, expect, test } from 'vitest';
import { newNote } from '../../../lib/notes/new-note.ts';
import type { Note } from '../../../lib/notes/note.ts';
import type { LocalNote } from '../../../lib/sync/local.ts';
import { mergeNote } from '../../../lib/sync/merge-note.ts';
import { openDocument, stateOf, writeNote } from '../../../lib/sync/note-document.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const NOTE = newNote({ body: 'some words', tags: ['harbour'] }, ID, '2026-11-27T08:00:00.000Z');
const UNKNOWN: LocalNote = { id: ID, note: null, state: null, said: null };

function stateSaying(note: Note): Uint8Array {
  const doc = openDocument(null);
  writeNote(doc, note);
  return stateOf(doc);
}

const merge = (...states: readonly Uint8Array[]) => mergeNote(UNKNOWN, states, () => false);

test('a note from elsewhere is stored as it is, once, in whatever order and however often it comes', () => {
  const [first, second] = [stateSaying(NOTE), stateSaying(NOTE)];
  expect(merge(first).change?.note).toEqual(NOTE);
  expect(merge(second, first, second).change?.note).toEqual(merge(first, second).change?.note);
});

describe('is not stored, and told as damaged', () => {
  test.each<[string, Partial<Record<keyof Note, unknown>>]>([
    ['an address that leads nowhere', { target: { ...target(), source: 'javascript:alert(1)' } }],
    ['a day that is none', { created: 'yesterday' }],
    ['a target that is none', { target: 7 }],
  ])('%s', (_, wrong) => {
    const merged = merge(stateSaying({ ...NOTE, ...wrong } as Note));
    expect(merged).toMatchObject({ change: null, isDamaged: true });
  });

  test('bytes that are no document; what else came is taken', () => {
    const merged = merge(new Uint8Array([255, 255, 255, 1, 2, 3]), stateSaying(NOTE));
    expect(merged.isDamaged).toBe(true);
    expect(merged.change?.note).toEqual(NOTE);
  });
});

function target() {
  return {
    source: 'https://news.example/a',
    selector: [
      { type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 5 },
    ],
    paragraph: 'words',
    heading: '',
  };
}
