/*
 * Whatever the door lets in to be stored, a backup gives back equal in every field; so does Web Annotation, which
 * leaves nothing out. One schema reads what is written and what is restored. 10,000 of them at once: `tests/quality`.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupPieces } from '../../../../lib/notes/formats/export/backup.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import { anyNote } from '../any-note.ts';
import { COMPLETE_FORMATS, letIn, SEED } from '../complete-formats.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';

describe.each(COMPLETE_FORMATS)('%s', (format, write) => {
  test('gives back every note that may be stored', () => {
    fc.assert(
      fc.property(anyNote, (sent) => {
        const note = letIn(sent);
        fc.pre(note !== null);
        expect(readImport(write([note]), NOW)).toEqual({
          ...{ format, notes: [note], lacks: [], refused: [], moreRefused: 0, readAt: NOW, error: null },
        });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

test('what the door lets in it lets in again unchanged', () => {
  fc.assert(
    fc.property(anyNote, (sent) => {
      const note = letIn(sent);
      fc.pre(note !== null);
      expect(letIn(note)).toEqual(note);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test.each<[name: string, change: object]>([
  ['a body longer than notes are', { body: 'x'.repeat(200_001) }],
  ['an id that is none', { id: 'x' }],
  ['a day that is none', { modified: 'yesterday' }],
  ['no words where some are quoted', { target: { ...sampleNote(1).target, selector: [] } }],
  ['a page that can have no notes', { article: { ...sampleNote(1).article, source: 'about:blank' } }],
  ['an address without end', { article: { ...sampleNote(1).article, source: `https://a.example/${'x'.repeat(1e5)}` } }],
])('the door refuses what a restore would: %s', (_, change) => {
  const spoilt = { ...sampleNote(1), ...change };
  expect(letIn(spoilt)).toBeNull();
  expect(readImport([...backupPieces({ notes: [spoilt as never] }, NOW)].join(''), NOW).refused).toHaveLength(1);
});
