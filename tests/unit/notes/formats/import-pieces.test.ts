import { describe, expect, test } from 'vitest';
import { backupPieces } from '../../../../lib/notes/formats/export/backup.ts';
import { readBackupExtras } from '../../../../lib/notes/formats/import/backup.ts';
import { readImport } from '../../../../lib/notes/formats/import/import-notes.ts';
import { ImportCollector, importPieces, PIECE } from '../../../../lib/notes/formats/import/import-pieces.ts';
import { planImport, planTask } from '../../../../lib/notes/formats/import/plan-import.ts';
import { sampleNote } from '../sample-note.ts';

const NOW = '2026-05-01T12:00:00.000Z';
const COUNT = 2 * PIECE + 1;
const notes = Array.from({ length: COUNT }, (_, i) => sampleNote(i));
const reading = (i: number) => ({ source: `https://news.example/${i}`, at: NOW, title: `Harbour ${i}`, entities: [] });
const backup = [
  ...backupPieces(
    { notes, readings: Array.from({ length: COUNT }, (_, i) => reading(i)) as never, settings: { junk: 'hide' } },
    NOW,
  ),
].join('');

describe('a file that is read in a worker', () => {
  test('comes in pieces, none of more than so many notes or articles', () => {
    const pieces = [...importPieces(backup, NOW)];
    expect(pieces.flatMap((piece) => (piece.type === 'notes' ? [piece.notes.length] : []))).toEqual([PIECE, PIECE, 1]);
    for (const piece of pieces) if (piece.type === 'readings') expect(piece.readings.length).toBeLessThanOrEqual(PIECE);
    expect(pieces.filter(({ type }) => type === 'end')).toEqual([pieces.at(-1)]);
  });

  test.each([
    ['a backup', backup],
    ['a backup that breaks off', backup.slice(0, backup.length / 3)],
    ['no file of ours', '{"a": 1}'],
    ['nothing', ''],
  ])('%s is the same when its pieces are put together', (_, text) => {
    const collector = new ImportCollector();
    const taken = [...importPieces(text, NOW)].map((piece) => collector.take(piece));
    expect(taken.slice(0, -1).every((one) => one === null)).toBe(true);
    expect(taken.at(-1)).toEqual({ reading: readImport(text, NOW), ...readBackupExtras(text) });
  });
});

test('what is new is found a note a step', () => {
  const ours = notes.slice(0, 10).map((note, i) => (i < 5 ? note : { ...note, body: 'changed' }));
  const task = planTask(notes, ours);
  let steps = 0;
  let step = task.next();
  for (; !step.done; step = task.next()) steps++;
  expect(steps).toBe(COUNT);
  expect(step.value).toEqual(planImport(notes, ours));
  expect(step.value.same).toHaveLength(5);
});
