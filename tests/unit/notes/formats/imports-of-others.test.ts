/* Files as other programs write them, one after the other: what comes of each, in its order, and what is said. */

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { quotedWords } from '../../../../lib/notes/quoted-words.ts';
import type { ExpectedNote, ImportCase } from '../../../fixtures/imports/import-case.ts';
import { KEPT_CASES } from '../../../fixtures/imports/kept-cases.ts';
import { TUNED_CASES } from '../../../fixtures/imports/tuned-cases.ts';

const NOW = '2026-05-01T12:00:00.000Z';

const bytesOf = (file: ImportCase['file']): Uint8Array | string =>
  typeof file === 'string' || file instanceof Uint8Array
    ? file
    : zipSync(Object.fromEntries(Object.entries(file).map(([name, text]) => [name, strToU8(text)])));

const toldOf = ({ target, body, tags, article, colour, created }: Note): Required<ExpectedNote> => ({
  quote: target && quotedWords(target),
  ...{ body, tags, colour, created },
  ...{ source: article?.source ?? '', title: article?.title ?? '', author: article?.author ?? '' },
});

describe.each([
  ['by which the imports were written', TUNED_CASES],
  ['that were kept apart', KEPT_CASES],
])('files %s', (_, cases) => {
  test.each(cases)('$name', ({ file, format, notes, refused = [], error, kind }) => {
    const reading = readImport(bytesOf(file), NOW);
    expect(reading.notes.map(toldOf)).toMatchObject(notes);
    expect(reading.refused.map(({ why }) => why.code)).toEqual(refused);
    expect(reading.format).toBe(format);
    expect(reading.error?.code).toBe(error);
    if (kind !== undefined) expect(reading.error?.args?.[0]).toMatchObject({ code: kind });
  });
});
