/*
 * A date has one form wherever people read it (`lib/i18n/date-forms.ts`): nobody else asks the browser how a date is
 * written, and no ISO day is shown as it is stored. Files for programs keep ISO 8601.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

/** Ways of the browser's to write a date. */
const WRITES = /\bDateTimeFormat\(|\bRelativeTimeFormat\(|\btoLocale(?:Date|Time)?String\(|\b(?:date|time)Style:/;
const WRITERS = ['lib/i18n/date-forms.ts'];
/** They ask how dates are written in order to read them. */
const READERS = [
  'lib/cards/article-words/role-rules.ts',
  'lib/notes/anchoring/known-words.ts',
  'lib/notes/formats/import/kindle-day.ts',
];

/** What people see, and what is written for them. */
const SURFACES =
  /^(?:components|lib\/(?:i18n|outgoing|cards|notes\/citing)|entrypoints\/(?!background\/))\/?.*\.tsx?$|^lib\/notes\/formats\/export\/html\.ts$/;

/** Where a day is cut from an instant on a surface, and is not shown so. */
const CUTS: Readonly<Record<string, string>> = {
  'components/article-day.tsx': 'the value of a field for a day',
  'entrypoints/library/use-backup.ts': 'the name of a file',
  'entrypoints/reader/session/read-page.ts': 'a value',
  'entrypoints/reader/state/page-report.ts': 'days are compared',
  'lib/notes/citing/citation.ts': 'the day of a source, which is written below',
  'lib/notes/citing/note-as-text.ts': 'the day of a source, which is written below',
  'lib/notes/formats/export/html.ts': 'the name of a file',
  'lib/outgoing/build-outgoing.ts': 'values, which the writers write',
};

/** Fields that hold a day or an instant as it is stored. */
const STORED = new Set(
  'accessed asOf created deleted lastBackup made modified published removed retrieved updated'.split(' '),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const fieldOf = (node: unknown): string =>
  isNode(node)
    ? String(((node.type === 'MemberExpression' ? node.property : node) as { name?: string } | null)?.name ?? '')
    : '';

const saysWords = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' && ['t', 'message'].includes(String((callee as { name?: string }).name));

/** Stored days that an element shows, or a message says, as they are stored. */
function shownAsStored(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  const look = (node: unknown) => {
    if (STORED.has(fieldOf(node))) found.push(`${file}:${code.slice(0, (node as Node).start).split('\n').length}`);
  };
  const visit = (node: Node): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[]) if (child.type === 'JSXExpressionContainer') look(child.expression);
    if (saysWords(node)) for (const argument of (node.arguments as Node[]).slice(1)) look(argument);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  };
  visit(program as unknown as Node);
  return found;
}

const product = filesUnder(ROOT).filter((file) => /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(file));
const surfaces = product.filter((file) => SURFACES.test(file));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('a date', () => {
  test('is written in one place', () => {
    expect(product.filter((file) => WRITES.test(read(file))).sort()).toEqual([...READERS, ...WRITERS].sort());
  });

  test('is cut from an instant on no surface but where a test says why', () => {
    expect(surfaces.length).toBeGreaterThan(200);
    const cuts = surfaces.filter((file) => /\.(?:slice|substring)\(0, 10\)|\.split\('T'\)/.test(read(file)));
    expect(cuts.sort()).toEqual(Object.keys(CUTS).sort());
  });

  test('is shown nowhere as it is stored', () => {
    const inParts = surfaces.filter((file) => [...STORED].some((field) => read(file).includes(field)));
    expect(inParts.flatMap((file) => shownAsStored(file, read(file)))).toEqual([]);
  });

  test.each([
    ['<p>{note.created}</p>', 1],
    ['<p>{created}</p>', 1],
    ['<>{from.published}</>', 1],
    ['t("cardAsOf", asOf)', 1],
    ['<p>{formatDay(note.created)}</p>', 0],
    ['<Note created={note.created} />', 0],
    ['t("cardAsOf", formatDay(asOf))', 0],
  ])('the look itself: %s', (code, count) => {
    expect(shownAsStored('x.tsx', code)).toHaveLength(count);
  });
});
