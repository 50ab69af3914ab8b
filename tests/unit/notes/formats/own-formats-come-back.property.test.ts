/*
 * Our own table and Markdown given back. They do not claim to be complete: what they carry comes back, and what they do
 * not carry is no difference, and is not lost. Beside the notes they were written of, every one is the same.
 */

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../lib/i18n/words.ts';
import { csvExport } from '../../../../lib/notes/formats/export/csv.ts';
import { markdownExport } from '../../../../lib/notes/formats/export/markdown.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import { planImport } from '../../../../lib/notes/formats/import/plan-import.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { quotedWords } from '../../../../lib/notes/quoted-words.ts';
import { toWellFormed } from '../../../../lib/text/well-formed.ts';
import { anyNote } from '../any-note.ts';
import { letIn, SEED } from '../complete-formats.ts';

const NOW = '2026-05-01T12:00:00.000Z';

/** Notes as they may be stored, but on the web: a table does not say where what is not on it lies. */
const storedNote = anyNote
  .map(letIn)
  .filter((note): note is Note => note !== null)
  .filter(
    ({ target, article }) =>
      ![target?.source, article?.source].some((source) => /^(?:file|sidelight):/.test(source ?? '')),
  );

const csvOf = (notes: readonly Note[]): string => csvExport.write(notes, NOW, wordsOf)[0]?.text ?? '';
const markdownOf = (notes: readonly Note[]): Uint8Array =>
  zipSync(Object.fromEntries(markdownExport.write(notes, NOW, wordsOf).map(({ name, text }) => [name, strToU8(text)])));

/** White space at the ends of a list's parts is not told apart, nor what parts them. */
const fitsList = (values: readonly string[]): boolean =>
  values.every((value) => !value.includes('; ') && value.trim() === value);

describe('our own table', () => {
  test('says of every note what it carries', () => {
    fc.assert(
      fc.property(storedNote, (note) => {
        fc.pre(fitsList(note.tags) && fitsList(note.entities));
        const [read] = readImport(csvOf([note]), NOW).notes;
        const { id, body, tags, colour, created, modified, entities } = note;
        expect(read).toMatchObject({ id, body, tags, colour, created, modified, entities });
        expect(read?.target ? quotedWords(read.target) : '').toBe(note.target ? quotedWords(note.target) : '');
        if (note.article) expect(read?.article?.title ?? '').toBe(note.article.title);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test('beside the notes it was written of says nothing new', () => {
    fc.assert(
      fc.property(fc.uniqueArray(storedNote, { selector: ({ id }) => id, maxLength: 8 }), (notes) => {
        fc.pre(notes.every(({ tags, entities }) => fitsList(tags) && fitsList(entities)));
        const { notes: read, lacks } = readImport(csvOf(notes), NOW);
        const plan = planImport(
          read,
          notes.map((note) => ({ ...note, deleted: null })),
          lacks,
        );
        expect([plan.fresh.length, plan.changed.length, plan.conflicting.length]).toEqual([0, 0, 0]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

/** What Markdown cannot say again: white space at the beginnings of lines, and a body that looks like its marks. */
const isPlain = ({ target, body, tags }: Note): boolean =>
  // Bytes are UTF-8, which has no half of a pair.
  toWellFormed(body + (target ? quotedWords(target) : '')) === body + (target ? quotedWords(target) : '') &&
  !/[\r\u2028\0]|^\s*---|\* \^[0-9a-f]{8}/m.test(body) &&
  !/[\r\u2028\0\u0085]/.test(target ? quotedWords(target) : '') &&
  (target === null || /\S/.test(quotedWords(target))) &&
  tags.every((tag) => /[\p{L}\p{N}]/u.test(tag));

describe('our own Markdown', () => {
  test('beside the notes it was written of says nothing new', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(storedNote.filter(isPlain), { selector: ({ id }) => id.slice(0, 8), maxLength: 8 }),
        (notes) => {
          const { notes: read, lacks, refused } = readImport(markdownOf(notes), NOW);
          const plan = planImport(read, notes, lacks);
          expect(refused).toEqual([]);
          expect({ ...plan, same: plan.same.length }).toEqual({
            fresh: [],
            changed: [],
            conflicting: [],
            same: notes.length,
          });
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });
});
