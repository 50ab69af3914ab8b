/* A comment is read, so it is as wide as a page: 120 columns. The formatter wraps code and leaves comments alone. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

const MAX_COLUMNS = 120;
/** Directives stand in one line. */
const DIRECTIVE = /^(?:\/\/|\/\*)\s*(?:biome-ignore|@ts-|v8 ignore)/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function commentsIn(file: string, code: string): Stretch[] {
  if (file.endsWith('.css'))
    return [...code.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
    }));
  return parseSync(file, code).comments;
}

/** Numbers of the lines in which a comment goes past the last column. */
function wideLines(file: string, code: string): number[] {
  if (!code.split('\n').some((line) => line.length > MAX_COLUMNS)) return [];
  return commentsIn(file, code).flatMap(({ start, end }) => {
    const text = code.slice(start, end);
    if (DIRECTIVE.test(text)) return [];
    const column = start - (code.lastIndexOf('\n', start - 1) + 1);
    const before = code.slice(0, start).split('\n').length;
    return text
      .split('\n')
      .flatMap((line, i) => ((i === 0 ? column : 0) + line.length > MAX_COLUMNS ? [before + i] : []));
  });
}

test('comments are wrapped at 120 columns', () => {
  const files = filesUnder(ROOT).filter(
    (file) =>
      /^(?:lib|components|entrypoints|scripts|tests)\/.*\.(?:tsx?|mjs|css)$/.test(file) &&
      !file.includes('.generated.'),
  );
  const wide = files.flatMap((file) =>
    wideLines(file, readFileSync(join(ROOT, file), 'utf8')).map((line) => `${file}:${line}`),
  );
  expect(wide).toEqual([]);
});

test.each([
  ['x.ts', `// ${'a'.repeat(117)}`, []],
  ['x.ts', `// ${'a'.repeat(118)}`, [1]],
  ['x.ts', `const a = '// ${'a'.repeat(118)}';`, []],
  ['x.ts', `let a;\n/*\n * b\n * ${'a'.repeat(118)}\n */`, [4]],
  ['x.ts', `const a = 1; // ${'a'.repeat(105)}`, [1]],
  ['x.ts', `// biome-ignore lint/a: ${'a'.repeat(118)}`, []],
  ['x.css', `p {}\n/* ${'a'.repeat(118)} */`, [2]],
])('the look itself: %s with %s', (file, code, lines) => {
  expect(wideLines(file, code)).toEqual(lines);
});
