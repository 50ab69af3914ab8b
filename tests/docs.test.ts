/* What the pages about the project name is there: paths and npm scripts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from './source-files.ts';

const PAGES = filesUnder(ROOT).filter((file) => /^(?:README|CONTRIBUTING)\.md$|^docs\/(?!diary).*\.md$/.test(file));

const TOP = 'lib|components|entrypoints|scripts|tests|docs|public';
/** In backticks or as a link; `FOLDER`, `<code>` and `*` stand for names that vary. */
const PATH = new RegExp(`^(?:\\.\\.?/|(?:${TOP})/)[\\w./*-]*$|^[\\w-]+\\.(?:md|ts|tsx|json)$`);

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

function pathsIn(page: string): string[] {
  const quoted = [...page.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const linked = [...page.matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  const run = [...page.matchAll(/\b((?:scripts|tests)\/[\w./-]+\.(?:ts|mjs))\b/g)].map(([, path = '']) => path);
  return [...quoted.filter((path) => PATH.test(path) && path.includes('/')), ...linked, ...run];
}

/** From the page's own folder or from the root; a `*` matches any part of one name. */
function isThere(page: string, path: string): boolean {
  return [ROOT, join(ROOT, dirname(page))].some((folder) => {
    const full = join(folder, path);
    if (!path.includes('*')) return existsSync(full);
    const name = new RegExp(`^${full.split('/').at(-1)?.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    return existsSync(dirname(full)) && readdirSync(dirname(full)).some((file) => name.test(file));
  });
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  test('names paths that exist', () => {
    expect(pathsIn(text).filter((path) => !isThere(page, path))).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== 'COMMAND' && !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('the look for paths finds them as they are written', () => {
  const page =
    'See `lib/text/`, `a-word` and `x/y`, [page](../ARCHITECTURE.md#layers), [site](https://a.example/x.md), run scripts/run.mjs.';
  expect(pathsIn(page)).toEqual(['lib/text/', '../ARCHITECTURE.md', 'scripts/run.mjs']);
  expect(isThere('docs/adr/x.md', '../ARCHITECTURE.md')).toBe(true);
  expect(isThere('README.md', 'tests/*.test.ts')).toBe(true);
  expect(isThere('README.md', 'tests/*.nothing')).toBe(false);
});
