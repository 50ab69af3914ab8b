/*
 * Files that were cut off, bitten into, or made to do harm: reading them throws nothing, what is given may be stored,
 * and where nothing is given it is said why.
 */

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../../../lib/notes/formats/import/import-notes.ts';
import { readNote } from '../../../../../lib/notes/formats/import/read-note.ts';
import { TUNED_CASES } from '../../../../fixtures/imports/tuned-cases.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const FILES: readonly Uint8Array[] = TUNED_CASES.map(({ file }) => {
  if (file instanceof Uint8Array) return file;
  if (typeof file === 'string') return strToU8(file);
  return zipSync(Object.fromEntries(Object.entries(file).map(([name, text]) => [name, strToU8(text)])));
});

function holds(bytes: Uint8Array | string): void {
  const { notes, refused, error } = readImport(bytes, NOW);
  for (const note of notes) expect(readNote(note)).toEqual({ value: note, why: null });
  if (notes.length === 0) expect(error !== null || refused.length > 0 || bytes.length > 0).toBe(true);
  if (bytes.length === 0) expect(error?.code).toBe('importEmpty');
}

describe('reading', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holds), { numRuns: 2_000 });
  });

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 1_000 });
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json(), holds), { numRuns: 1_000 });
  });

  test('a file that breaks off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.double({ min: 0, max: 1, noNaN: true }), (file, share) =>
        holds(file.subarray(0, Math.floor(file.length * share))),
      ),
      { numRuns: 1_000 },
    );
  });

  test('a file with bytes of another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 10 }),
        (file, bites) => {
          const bitten = file.slice();
          for (const [at, byte] of bites) bitten[at % bitten.length] = byte;
          holds(bitten);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('depth and width', () => {
  const deep = (depth: number): unknown => {
    let value: unknown = { type: 'TextQuoteSelector', exact: 'x' };
    for (let i = 0; i < depth; i++) value = { type: 'CssSelector', value: 'p', refinedBy: value };
    return value;
  };
  const annotation = (part: object) =>
    JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:a', type: 'Annotation', ...part });

  test.each<[name: string, file: string]>([
    ['selectors in selectors', annotation({ target: { source: 'https://a.example/', selector: deep(3_000) } })],
    [
      'bodies in bodies',
      annotation({
        body: JSON.parse('{"items":['.repeat(2_000) + '1' + ']}'.repeat(2_000)),
        target: 'https://a.example/',
      }),
    ],
    [
      '100,000 bodies',
      annotation({ body: Array.from({ length: 100_000 }, () => 'https://a.example/'), target: 'https://a.example/' }),
    ],
    ['a cell of a million quotes', `url,time_added,tags\n"${'""'.repeat(1_000_000)}",1,2\n`],
    ['a million commas', `url,time_added,tags\n${','.repeat(1_000_000)}`],
    ['a line of a million signs', `Book (A)\n- Your Highlight on page 1 | Added on ${'x'.repeat(1_000_000)}\n\nx\n`],
    [
      'a million separators',
      `Book (A)\n- Your Highlight on page 1 | Added on x\n\nx\n${'==========\n'.repeat(100_000)}`,
    ],
    [
      'brackets of a title',
      `${'('.repeat(50_000)}${')'.repeat(50_000)}\n- Your Highlight on page 1 | Added on x\n\nx\n`,
    ],
    ['labels of Omnivore', `${'#a '.repeat(100_000)}`],
  ])('%s', (_, file) => holds(file));
});
