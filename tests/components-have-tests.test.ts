/*
 * Every component has a test that draws it. A part may be left to the test of the component that it stands in, when
 * that test names it: so that somebody has thought of it.
 */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, importedFile, importsIn, ROOT } from './source-files.ts';

const COMPONENTS = /^components\/.*\.tsx?$/;
/** What the pages of ours draw; their hooks and `main.tsx` are met there. */
const VIEWS = /^entrypoints\/(?:frame|library|options|popup|print|privacy|sidepanel|welcome)\/(?!main)[^/]*\.tsx$/;
const TESTS = /^tests\/browser\/(?:components|frame|pages)\/.*\.test\.tsx?$/;

interface Drawn {
  readonly imports: ReadonlySet<string>;
  readonly text: string;
}

const files = filesUnder(ROOT);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const importsOf = (file: string): Set<string> =>
  new Set(importsIn(file, read(file)).flatMap(({ from }) => (from.startsWith('.') ? [importedFile(file, from)] : [])));
const tests: Drawn[] = files
  .filter((file) => TESTS.test(file))
  .map((file) => ({ imports: importsOf(file), text: read(file) }));

/** Whether a test imports a component, or names it and imports one in which it stands. */
const covers = ({ imports, text }: Drawn, component: string, parents: readonly string[]): boolean =>
  imports.has(component) || (text.includes(basename(component)) && parents.some((parent) => imports.has(parent)));

const drawn = files.filter((file) => COMPONENTS.test(file) || VIEWS.test(file));
const imports = new Map(drawn.map((file) => [file, importsOf(file)]));

/** Those in which a component stands, however deep. */
function parentsOf(component: string, seen: Set<string> = new Set()): string[] {
  const next = drawn.filter((file) => !seen.has(file) && imports.get(file)?.has(component));
  for (const file of next) seen.add(file);
  return next.flatMap((file) => [file, ...parentsOf(file, seen)]);
}

describe('components', () => {
  test('each have a test', () => {
    expect(drawn.length).toBeGreaterThan(50);
    const bare = drawn.filter((file) => !tests.some((one) => covers(one, file, parentsOf(file))));
    expect(bare).toEqual([]);
  });

  test.each<[string, Drawn, boolean]>([
    ['imported', { imports: new Set(['components/part.tsx']), text: '' }, true],
    ['named, and drawn in its parent', { imports: new Set(['components/whole.tsx']), text: '`part.tsx`' }, true],
    ['drawn in its parent without a word', { imports: new Set(['components/whole.tsx']), text: '' }, false],
    ['named, but drawn nowhere', { imports: new Set(['components/other.tsx']), text: '`part.tsx`' }, false],
  ])('a part that is %s', (_, given, covered) => {
    expect(covers(given, 'components/part.tsx', ['components/whole.tsx'])).toBe(covered);
  });
});
