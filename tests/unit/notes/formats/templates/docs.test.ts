/* The page that tells users of templates names every field and filter there is. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ARTICLE_FIELDS, NOTE_FIELDS, TEMPLATE_FIELDS } from '../../../../../lib/notes/formats/templates/fields.ts';
import { FILTERS } from '../../../../../lib/notes/formats/templates/filters.ts';
import { fieldNames, filterNames } from '../../../../../lib/notes/formats/templates/names.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../../../../docs/templates.md'), 'utf8');

test.each([...Object.keys(ARTICLE_FIELDS), ...Object.keys(NOTE_FIELDS)])('field %s', (name) => {
  expect(page).toContain(`\n| \`${name}\``);
});

test.each(Object.keys(FILTERS))('filter %s', (name) => {
  expect(page).toMatch(new RegExp(`\`${name}(?:: [^\`]*)?\``));
});

test('the names that the editor lists', () => {
  const names = fieldNames(TEMPLATE_FIELDS.article);
  expect(names).toEqual(
    expect.arrayContaining(['article.title', 'article.tags…', 'notes… quote', 'notes… entities… id', 'today']),
  );
  expect(names.filter((name) => name.startsWith('article.notes'))).toEqual(['article.notes…']);
  expect(filterNames()).toEqual(expect.arrayContaining(['upper', 'short:', 'yaml', 'join:']));
});
