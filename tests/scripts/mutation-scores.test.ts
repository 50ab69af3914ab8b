import { describe, expect, test } from 'vitest';
import { type MutationReport, roomScores, scoreTable } from '../../scripts/mutation/scores.ts';

const report = (files: Record<string, string[]>): MutationReport => ({
  files: Object.fromEntries(
    Object.entries(files).map(([file, statuses]) => [file, { mutants: statuses.map((status) => ({ status })) }]),
  ),
});

describe('the score of a room', () => {
  test.each<[name: string, statuses: string[], mutants: number, noticed: number, score: number | null]>([
    ['counts what a test noticed', ['Killed', 'Survived'], 2, 1, 50],
    ['counts a test that no longer ends as noticed', ['Timeout', 'Survived'], 2, 1, 50],
    ['counts what no test reaches as not noticed', ['Killed', 'NoCoverage', 'NoCoverage'], 3, 1, 33.3],
    ['leaves out what does not run', ['Killed', 'CompileError', 'RuntimeError', 'Ignored'], 1, 1, 100],
  ])('%s', (_, statuses, mutants, noticed, score) => {
    const [room, all] = roomScores(report({ 'lib/notes/note.ts': statuses }));
    expect(room).toMatchObject({ room: 'lib/notes', mutants, noticed, score });
    expect(all).toMatchObject({ room: 'all', mutants, noticed, score });
  });

  test('goes by the folder, not by the beginning of its name, and all is the sum', () => {
    const scores = roomScores(
      report({ 'lib/notes/a/b.ts': ['Killed'], 'lib/notes-of-others/c.ts': ['Survived'], 'lib/identity/d.ts': [] }),
    );
    expect(scores.map(({ room, mutants }) => [room, mutants])).toEqual([
      ['lib/notes', 1],
      ['all', 2],
    ]);
  });

  test('is a line of the table, with one decimal', () => {
    const table = scoreTable(roomScores(report({ 'lib/storage/a.ts': ['Killed', 'Killed', 'Survived'] })));
    expect(table.split('\n').map((line) => line.trim().split(/ {2,}/))).toContainEqual([
      'lib/storage',
      ...['3', '2', '0', '66.7 %'],
    ]);
  });
});
