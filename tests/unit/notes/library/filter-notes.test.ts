import { describe, expect, test } from 'vitest';
import {
  facetsOf,
  filterNotes,
  NO_FILTER,
  type NoteFilter,
  type NoteOrder,
} from '../../../../lib/notes/library/filter-notes.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import type { Note } from '../../../../lib/notes/note.ts';

const article = (source: string, published: string | null) => ({
  source,
  addresses: [source],
  title: 'T',
  author: '',
  publisher: '',
  published,
});

const note = (id: string, created: string, draft: Parameters<typeof newNote>[0]): Note => newNote(draft, id, created);

const NOTES: readonly Note[] = [
  note('a', '2026-01-02T08:00:00Z', {
    tags: ['rail', 'north'],
    colour: 'blue',
    entities: ['Q1'],
    article: article('https://www.one.example/x', '2025-12-30'),
  }),
  note('b', '2026-01-05T08:00:00Z', {
    tags: ['rail'],
    entities: ['Q1', 'Q2'],
    article: article('https://two.example/y', '2026-01-04T10:00:00Z'),
  }),
  note('c', '2026-01-03T08:00:00Z', { body: 'on nobody', article: null }),
];

describe('filters', () => {
  const cases: [string, Partial<NoteFilter>, string[]][] = [
    ['none leaves all', {}, ['b', 'c', 'a']],
    ['what a search found', { found: new Set(['a']) }, ['a']],
    ['all of the tags', { tags: ['rail', 'north'] }, ['a']],
    ['all of the entities', { entities: ['Q1', 'Q2'] }, ['b']],
    ['any of the sites, without www', { sites: ['one.example', 'two.example'] }, ['b', 'a']],
    ['an article', { articles: ['https://two.example/y'] }, ['b']],
    ['a colour', { colours: ['blue'] }, ['a']],
    ['days of the article, both ends included', { published: { from: '2026-01-04', to: '2026-01-04' } }, ['b']],
    ['days of the note', { written: { from: '', to: '2026-01-03' } }, ['c', 'a']],
    ['a note without an article has no day', { published: { from: '1900-01-01', to: '' } }, ['b', 'a']],
  ];
  test.each(cases)('%s', (_, filter, ids) => {
    expect(filterNotes(NOTES, { ...NO_FILTER, ...filter }, 'newest').map(({ id }) => id)).toEqual(ids);
  });
});

test.each<[NoteOrder, string[]]>([
  ['newest', ['b', 'c', 'a']],
  ['oldest', ['a', 'c', 'b']],
  ['article', ['b', 'a', 'c']],
])('order: %s', (order, ids) => {
  expect(filterNotes(NOTES, NO_FILTER, order).map(({ id }) => id)).toEqual(ids);
});

test('facets count each choice, most frequent first', () => {
  expect(facetsOf(NOTES)).toEqual({
    tags: [
      { value: 'rail', count: 2 },
      { value: 'north', count: 1 },
    ],
    entities: [
      { value: 'Q1', count: 2 },
      { value: 'Q2', count: 1 },
    ],
    sites: [
      { value: 'one.example', count: 1 },
      { value: 'two.example', count: 1 },
    ],
  });
});
