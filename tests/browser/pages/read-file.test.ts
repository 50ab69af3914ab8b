import { describe, expect, test, vi } from 'vitest';
import { readFile } from '../../../entrypoints/library/import/read-file.ts';
import { backupPieces } from '../../../lib/notes/formats/export/backup.ts';
import { readImport } from '../../../lib/notes/formats/import/import-notes.ts';
import { aNote } from '../components/a-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const notes = Array.from({ length: 450 }, (_, i) =>
  aNote({ id: `5c3c5b9e-7f07-4f0e-9a53-${String(i).padStart(12, '0')}`, body: `Fähre ${i} 漢字 👩‍👩‍👧` }),
);
const text = [...backupPieces({ notes }, NOW)].join('');
const file = (content: BlobPart) => new File([content], 'backup.json');
const options = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

describe('a file is read in a worker', () => {
  test('to the same notes as in the page, and says how far it is', async () => {
    const given = options();
    const found = await readFile(file(text), given);
    const reading = { ...readImport(text, NOW), readAt: expect.any(String) };
    expect(found).toEqual({ reading, readings: [], settings: null });
    const shares = given.onProgress.mock.calls.map(([done, of]) => done / of);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(3);
  });

  test('which says what is wrong with one that is none', async () => {
    const found = await readFile(file('%PDF-1.7 and more'), options());
    expect(found?.reading).toMatchObject({
      notes: [],
      error: { code: 'importIsOther', args: [{ code: 'importKindPdf' }] },
    });
  });

  test('until the user stops it', async () => {
    const abort = new AbortController();
    const onProgress = vi.fn(() => abort.abort());
    expect(await readFile(file(text), { signal: abort.signal, onProgress })).toBeNull();
    expect(onProgress).toHaveBeenCalledTimes(1);
  });
});
