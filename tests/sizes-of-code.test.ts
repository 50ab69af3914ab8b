/*
 * A file reads in one sitting, a function on one screen. What is over the limits is split along a seam, or gets a line
 * in `TABLES` that says why it is long: a table reads the same at any length. Generated files are read by nobody and
 * left out.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const PARTS = ['lib', 'components', 'entrypoints', 'scripts'];
const CODE = /\.(?:tsx?|mjs|js|css)$/;

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 80;

const GENERATED = /\.generated\.ts$/;

/** Files that may be long, and why. */
const TABLES: Record<string, string> = {
  'lib/cards/spoken/codes.ts': 'lists of codes, one a line',
};

interface Measured {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const nameIn = (value: unknown): string | null =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : null;

function linesOf(code: string): number {
  return code.split('\n').length - (code.endsWith('\n') ? 1 : 0);
}

/** Every function, method, arrow function and generator with its length; one inside another counts in both. */
function functionsIn(file: string, code: string): Measured[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: Measured[] = [];
  const visit = (node: Node, parent: Node | null): void => {
    if (FUNCTIONS.has(node.type))
      found.push({
        name: nameIn(node.id) ?? nameIn(parent?.key) ?? nameIn(parent?.id) ?? 'a function without a name',
        line: linesOf(code.slice(0, node.start + 1)),
        lines: linesOf(code.slice(node.start, node.end)),
      });
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
  };
  visit(program as unknown as Node, null);
  return found;
}

function sourceFiles(): string[] {
  return PARTS.flatMap((part) => readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !GENERATED.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** What is wrong with one file, in sentences. */
function tooLong(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const lines = linesOf(code);
  const found = lines > MAX_FILE_LINES ? [`${file}: ${lines} lines, at most ${MAX_FILE_LINES}`] : [];
  // No function is longer than its file, and parsing is what costs.
  if (file.endsWith('.css') || lines <= MAX_FUNCTION_LINES) return found;
  for (const { name, line, lines } of functionsIn(file, code))
    if (lines > MAX_FUNCTION_LINES)
      found.push(`${file}:${line} ${name}: ${lines} lines, at most ${MAX_FUNCTION_LINES}`);
  return found;
}

describe('sizes of code', () => {
  const files = sourceFiles();

  test('a file reads in one sitting, a function on one screen', () => {
    const excused = Object.keys(TABLES);
    const measured = files.filter((file) => !excused.some((place) => file.startsWith(place)));
    expect(measured.flatMap(tooLong)).toEqual([]);
  });

  test('what is excused as a table is there, and long', () => {
    const needless = Object.keys(TABLES).filter((file) => !files.includes(file) || tooLong(file).length === 0);
    expect(needless).toEqual([]);
  });

  test.each<[string, string, readonly [string, number][]]>([
    ['a declaration', 'function a() {\n}\n', [['a', 2]]],
    ['an arrow function', 'const a = () => {\n\n};', [['a', 3]]],
    ['a method', 'class A {\n  a() {\n  }\n}', [['a', 2]]],
    ['a member of an object', 'const x = { a: async () => 1 };', [['a', 1]]],
    ['a generator', 'export function* a() {\n}', [['a', 2]]],
    [
      'one in another',
      'function a() {\n  return () => 1;\n}',
      [
        ['a', 3],
        ['a function without a name', 1],
      ],
    ],
  ])('the measure itself: %s', (_, code, measured) => {
    expect(functionsIn('a.ts', code).map(({ name, lines }) => [name, lines])).toEqual(measured);
  });
});
