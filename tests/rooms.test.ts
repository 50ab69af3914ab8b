/*
 * Rooms: every folder of the product that holds code. Imports run one way, between files, and between the rooms and
 * files of any folder; and a room says at its door what it is for.
 */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn, type ImportGraph, seenFrom, tiesOf } from './import-circles.ts';
import { filesUnder, importedFile, importsIn, ROOT } from './source-files.ts';

const PRODUCT = ['lib', 'components', 'entrypoints'];

const files = PRODUCT.flatMap((folder) => filesUnder(join(ROOT, folder)));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const sources = files.filter((file) => /\.tsx?$/.test(file));

/**
 * A language's folder is no room of its own: the data of all of them is told at one door, and one more is named nowhere
 * else.
 */
const roomOf = (file: string): string => dirname(file).replace(/^(lib\/languages)\/.+/, '$1');

/** Type imports count: who needs another's types cannot be read without it. */
const imports: ImportGraph = new Map(
  sources.map((file) => [
    file,
    new Set(
      importsIn(file, read(file))
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => importedFile(file, from))
        .filter((target) => /\.tsx?$/.test(target)),
    ),
  ]),
);

const rooms = [...new Set(sources.map((file) => roomOf(file)))].sort();
/** Those, and the folders that hold nothing but folders. */
const folders = [
  ...new Set(['', ...rooms.flatMap((room) => room.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/')))]),
];

describe('no circles', () => {
  test('between files', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test.each(folders)('among the files and rooms of “%s”', (folder) => {
    const circles = circlesIn(seenFrom(folder, imports));
    expect(circles.map((circle) => ({ circle, ties: tiesOf(circle, imports) }))).toEqual([]);
  });
});

describe('what a room says of itself', () => {
  const isOnlyFile = (room: string): boolean => files.filter((file) => roomOf(file) === room).length === 1;

  test.each(rooms)('%s: what it is for', (room) => {
    const own = sources.filter((file) => roomOf(file) === room);
    if (isOnlyFile(room)) return expect(read(own[0] ?? '')).toMatch(/^\/\*/);
    expect(files, 'every room with more than one file has a README').toContain(`${room}/README.md`);
    const lines = read(`${room}/README.md`).trimEnd().split('\n');
    expect(lines[0]).toBe(`# ${room}`);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  test('a README stands in a room, or in a folder of rooms', () => {
    const strays = files.filter((file) => file.endsWith('/README.md') && !folders.includes(dirname(file)));
    expect(strays).toEqual([]);
  });

  test('files that it names are there', () => {
    const lost = files
      .filter((file) => file.endsWith('/README.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/`([\w./-]+(?:\.tsx?|\.css|\/))`/g)]
          .map(([, name = '']) => name)
          // From the room itself, or from the root.
          .filter((name) => !existsSync(join(ROOT, dirname(file), name)) && !existsSync(join(ROOT, name)))
          .map((name) => `${file}: ${name}`),
      );
    expect(lost).toEqual([]);
  });

  test('docs/ARCHITECTURE.md names every room and no other, on one page', () => {
    const page = read('docs/ARCHITECTURE.md');
    const named = [...page.matchAll(/`((?:lib|components|entrypoints)(?:\/[\w-]+)*)`/g)].map(([, room]) => room ?? '');
    expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
    expect(named.filter((room) => !folders.includes(room))).toEqual([]);
    expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
    const paths = [...page.matchAll(/`((?:lib|components|entrypoints|tests|scripts)\/[\w./-]+)`/g)];
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the rule itself', () => {
  const graph = (...lines: string[]): ImportGraph => {
    const map = new Map<string, Set<string>>();
    for (const line of lines) {
      const [from = '', to = ''] = line.split(' > ');
      map.set(from, (map.get(from) ?? new Set()).add(to));
      if (!map.has(to)) map.set(to, new Set());
    }
    return map;
  };

  test.each<[string, string[], string[][]]>([
    ['a line', ['a > b', 'b > c', 'a > c'], []],
    [
      'two and two',
      ['a > b', 'b > a', 'b > c', 'c > d', 'd > c'],
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['a long way round', ['a > b', 'b > c', 'c > d', 'd > b'], [['b', 'c', 'd']]],
    ['two loops that share a file', ['a > b', 'b > a', 'b > c', 'c > b'], [['a', 'b', 'c']]],
  ])('circles of files: %s', (_, lines, circles) => {
    expect(circlesIn(graph(...lines))).toEqual(circles);
  });

  test.each<[string, string[], string[][]]>([
    [
      'a list above its parts, which share a type below it',
      ['lib/list.ts > lib/parts/a.ts', 'lib/parts/a.ts > lib/type.ts'],
      [],
    ],
    [
      'the parts name a type in the list',
      ['lib/list.ts > lib/parts/a.ts', 'lib/parts/b.ts > lib/list.ts'],
      [['lib/list.ts', 'lib/parts']],
    ],
    ['two rooms tied by different files', ['lib/x/a.ts > lib/y/a.ts', 'lib/y/b.ts > lib/x/b.ts'], [['lib/x', 'lib/y']]],
    ['inside a room, seen from around it', ['lib/x/a/a.ts > lib/x/b/b.ts', 'lib/x/b/c.ts > lib/x/a/d.ts'], []],
  ])('circles of rooms: %s', (_, lines, circles) => {
    expect(circlesIn(seenFrom('lib', graph(...lines)))).toEqual(circles);
  });

  test('a circle is told with the imports that tie it', () => {
    const tied = graph('lib/list.ts > lib/parts/a.ts', 'lib/parts/b.ts > lib/list.ts', 'lib/list.ts > lib/type.ts');
    expect(tiesOf(['lib/list.ts', 'lib/parts'], tied)).toEqual([
      'lib/list.ts → lib/parts/a.ts',
      'lib/parts/b.ts → lib/list.ts',
    ]);
  });
});
