import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageFileOf } from '../../../lib/i18n/interface-languages.ts';
import { coverageTable, withTable } from '../../../scripts/i18n/coverage-table.ts';
import { ROOT } from '../../source-files.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Columns are lined up by what formats all files. */
const unpadded = (page: string): string => page.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

test('the table for translators is as the message files are', () => {
  const table = coverageTable((language) => JSON.parse(read(`public/${messageFileOf(language)}`)));
  const page = read('docs/translating.md');
  expect(unpadded(page), '`npm run docs:translating` writes it').toBe(unpadded(withTable(page, table)));
});

test('a language that lacks a message is seen to, and its plurals count as one', () => {
  const english = { a: { message: 'a' }, b_one: { message: 'b' }, b_other: { message: 'b' } };
  const table = coverageTable((language) => (language === 'de' ? { b_one: { message: 'b' } } : english));
  expect(table).toContain('| English `en` | 2 of 2 | 100 % | 2 |');
  expect(table).toContain('| German `de` | 1 of 2 | 50 % | 2 |');
});
