/*
 * A language is a folder. What lies there, what its `index.ts` puts together and what the list names must be the same.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/languages/all-languages.ts';
import * as listed from '../../../lib/languages/languages.ts';
import { ALL_EXAMPLES } from '../../gold/language-examples.ts';

const FOLDER = resolve(import.meta.dirname, '../../../lib/languages');
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('the list of languages', () => {
  test('names every folder, in order', () => {
    const lines = readFileSync(join(FOLDER, 'languages.ts'), 'utf8').match(/^export .*$/gm);
    expect(lines).toEqual(folders.map((code) => `export { ${code} } from './${code}/index.ts';`));
  });

  test('is asked as an array, in the same order', () => {
    expect(LANGUAGES.map(({ code }) => code)).toEqual(folders);
  });
});

describe.each(folders)('%s', (code) => {
  const language = (listed as Readonly<Record<string, (typeof LANGUAGES)[number]>>)[code];

  test('says its own code, which is one that the platform knows', () => {
    expect(language?.code).toBe(code);
    expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)).toBeTruthy();
  });

  test('has each file of its folder as a slice, and no slice without a file', () => {
    const files = readdirSync(join(FOLDER, code)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const slices = Object.keys(language ?? {}).filter((key) => key !== 'code');
    expect(slices.sort()).toEqual(files.map((name) => name.replace('.ts', '')).sort());
  });

  test('has examples of each slice that is tested by them, and no others', () => {
    const own = ALL_EXAMPLES.filter((file) => file.language === code);
    expect(own.filter(({ kind }) => kind === null)).toEqual([]);
    const kinds = new Set(own.map(({ kind }) => kind));
    expect(kinds.has('text')).toBe(true);
    for (const slice of ['junk', 'dates', 'quotes', 'roles'] as const)
      expect(kinds.has(slice), slice).toBe(language?.[slice] !== undefined);
  });
});
