import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languageTable } from '../../scripts/languages/language-table.ts';

test('docs/languages.md is what `npm run docs:languages` writes', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/languages.md'), 'utf8');
  expect(page).toBe(languageTable());
});
