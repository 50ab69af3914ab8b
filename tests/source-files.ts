/* The files of this project and what they import, for the tests that keep its order. */

import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '..');

const IGNORED = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  '.cache',
  'demo-output',
  'coverage',
  '.vitest-attachments',
]);

/** Every file that could be committed, relative to the root, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [relative(ROOT, path).replaceAll('\\', '/')];
  });
}

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** All static imports, re-exports and literal dynamic imports of a file. */
export function importsIn(file: string, code: string): Import[] {
  const { module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) found.push({ from: moduleRequest.value, typeOnly: isType });
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^['"`](.+)['"`]$/.exec(code.slice(moduleRequest.start, moduleRequest.end));
    if (literal) found.push({ from: literal[1] as string, typeOnly: false });
  }
  return found;
}

/** The file that a relative import names, relative to the root. */
export const importedFile = (file: string, from: string): string =>
  relative(ROOT, resolve(ROOT, dirname(file), from.replace(/\?\w+$/, ''))).replaceAll('\\', '/');
