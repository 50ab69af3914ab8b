import { describe, expect, test } from 'vitest';
import { type Folders, partsOf } from '../../scripts/mutation/parts.ts';

const TREE = [
  'lib/notes/formats/export',
  'lib/notes/citing',
  'lib/notes/untested',
  'lib/identity',
  'tests/unit/notes/formats',
  'tests/unit/notes/citing',
  'tests/unit/identity',
];
const folders: Folders = {
  in: (folder) => [
    ...new Set(
      TREE.flatMap((path) =>
        path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')[0] ?? ''] : [],
      ),
    ),
  ],
  has: (folder) => TREE.some((path) => path === folder || path.startsWith(`${folder}/`)),
};

describe('what is mutated in one go', () => {
  test('is a room, with the tests of its name', () => {
    expect(partsOf('lib/identity', folders)).toEqual([
      { mutate: ['lib/identity/**/*.ts'], tests: 'tests/unit/identity/**/*.test.ts' },
    ]);
  });

  test('is each folder of a room that has tests by itself, and what is left of the room', () => {
    expect(partsOf('lib/notes', folders)).toEqual([
      {
        mutate: ['lib/notes/**/*.ts', '!lib/notes/formats/**', '!lib/notes/citing/**'],
        tests: 'tests/unit/notes/*.test.ts',
      },
      { mutate: ['lib/notes/formats/**/*.ts'], tests: 'tests/unit/notes/formats/**/*.test.ts' },
      { mutate: ['lib/notes/citing/**/*.ts'], tests: 'tests/unit/notes/citing/**/*.test.ts' },
    ]);
  });

  test.each<[name: string, path: string, mutate: string, tests: string]>([
    [
      'a folder without tests of its name',
      'lib/notes/formats/export',
      'lib/notes/formats/export/**/*.ts',
      'tests/unit/notes/formats/**/*.test.ts',
    ],
    ['a file', 'lib/notes/citing/citation.ts', 'lib/notes/citing/citation.ts', 'tests/unit/notes/citing/**/*.test.ts'],
    [
      'a file of a folder without tests',
      'lib/notes/untested/x.ts',
      'lib/notes/untested/x.ts',
      'tests/unit/notes/**/*.test.ts',
    ],
  ])('%s has those of the folder around it', (_, path, mutate, tests) => {
    expect(partsOf(path, folders)).toEqual([{ mutate: [mutate], tests }]);
  });

  test('is nothing that no test is for', () => {
    expect(() => partsOf('lib/dom', folders)).toThrow('lib/dom');
  });
});
