/*
 * The recipes of CONTRIBUTING, as far as they can be tried without cooking: what is one of a kind lies in the kind's
 * folder, stands in the kind's list, and has a test of its own. Nothing here counts, so that one more fails nothing.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Detector } from '../lib/junk/detector.ts';
import { DETECTORS } from '../lib/junk/find-junk.ts';
import type { ExportFormat } from '../lib/notes/formats/export/export-format.ts';
import { EXPORT_FORMATS } from '../lib/notes/formats/export/export-formats.ts';
import type { ImportFormat } from '../lib/notes/formats/import/import-format.ts';
import { IMPORT_FORMATS } from '../lib/notes/formats/import/import-formats.ts';
import { ROOT } from './source-files.ts';

type Modules = Record<string, Record<string, unknown>>;

interface Kind {
  readonly kind: string;
  readonly folder: Modules;
  readonly list: readonly object[];
  /** What each is known by. */
  readonly nameOf: (one: never) => string;
  readonly isOne: (value: object) => boolean;
}

const has = <T>(value: object, ...members: readonly (keyof T)[]): boolean =>
  members.every((member) => Object.hasOwn(value, member));

const KINDS: readonly Kind[] = [
  {
    kind: 'detector of junk',
    folder: import.meta.glob<Record<string, unknown>>('../lib/junk/detectors/*.ts', { eager: true }),
    list: DETECTORS,
    nameOf: ({ name }: Detector) => name,
    isOne: (value) => has<Detector>(value, 'name', 'find'),
  },
  {
    kind: 'format to export',
    folder: import.meta.glob<Record<string, unknown>>('../lib/notes/formats/export/*.ts', { eager: true }),
    list: EXPORT_FORMATS,
    nameOf: ({ id }: ExportFormat) => id,
    isOne: (value) => has<ExportFormat>(value, 'id', 'write'),
  },
  {
    kind: 'format to import',
    folder: import.meta.glob<Record<string, unknown>>('../lib/notes/formats/import/*.ts', { eager: true }),
    list: IMPORT_FORMATS,
    nameOf: ({ id }: ImportFormat) => id,
    isOne: (value) => has<ImportFormat>(value, 'id', 'items', 'read'),
  },
];

describe.each(KINDS)('each $kind', ({ folder, list, nameOf, isOne }) => {
  const names = list.map((one) => nameOf(one as never));

  test('lies in the folder and stands in the list', () => {
    const inFolder = Object.values(folder)
      .flatMap((module) => Object.values(module))
      .filter((value): value is object => typeof value === 'object' && value !== null && isOne(value));
    expect(names.toSorted()).toEqual(inFolder.map((one) => nameOf(one as never)).toSorted());
  });

  test('has a name of its own', () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('each detector of junk', () => {
  const names = DETECTORS.map(({ name }) => name).toSorted();
  const filesIn = (folder: string, end: string) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith(end))
      .map((file) => basename(file, end))
      .toSorted();

  test('bears the name of its file', () => {
    expect(filesIn('lib/junk/detectors', '.ts')).toEqual(names);
  });

  test('has a table test of that name', () => {
    expect(filesIn('tests/unit/junk/detectors', '.test.ts')).toEqual(names);
  });
});

test('each script that is put into pages has a budget', () => {
  const entries = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true });
  const isScript = (folder: string) =>
    folder !== 'background' && !existsSync(join(ROOT, 'entrypoints', folder, 'index.html'));
  const scripts = entries.flatMap((entry) => {
    if (entry.isDirectory()) return isScript(entry.name) ? [`${entry.name}.js`] : [];
    return entry.name.endsWith('.ts') ? [`${basename(entry.name, '.ts')}.js`] : [];
  });
  const budgets = JSON.parse(readFileSync(join(ROOT, 'tests/budgets.json'), 'utf8')) as { files?: string[] }[];
  expect(scripts.filter((script) => !budgets.some(({ files }) => files?.includes(script)))).toEqual([]);
});
