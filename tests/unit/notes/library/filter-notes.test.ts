import { describe, expect, test } from 'vitest';
import {
  facetsOf,
  filterNotes,
  NO_FILTER,
  type NoteFilter,
  type NoteOrder,
  orderNotes,
  siteOf,
} from '../../../../lib/notes/library/filter-notes.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { type CooperativeTask, runToEnd } from '../../../../lib/text/cooperative-task.ts';
import { sampleNote } from '../sample-note.ts';

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

const listed = (filter: NoteFilter, order: NoteOrder): readonly Note[] =>
  runToEnd(filterNotes(runToEnd(orderNotes(NOTES, order)), filter));

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
    ['days of the article from one on', { published: { from: '2026-01-01', to: '' } }, ['b']],
    ['days of the article up to one', { published: { from: '', to: '2026-01-01' } }, ['a']],
    ['days of the note, both ends included', { written: { from: '2026-01-02', to: '2026-01-03' } }, ['c', 'a']],
    ['one of the tags is not enough', { tags: ['rail', 'south'] }, []],
    ['one of the entities is not enough', { entities: ['Q1', 'Q3'] }, []],
    ['a search that found nothing', { found: new Set() }, []],
    ['any of the colours', { colours: ['blue', 'yellow'] }, ['b', 'c', 'a']],
    ['any of the articles', { articles: ['https://two.example/y', 'https://www.one.example/x'] }, ['b', 'a']],
    ['a site that none is of', { sites: ['three.example'] }, []],
    ['all at once', { tags: ['rail'], sites: ['one.example'], colours: ['yellow'] }, []],
    ['a note without an article has no day', { published: { from: '1900-01-01', to: '' } }, ['b', 'a']],
  ];
  test.each(cases)('%s', (_, filter, ids) => {
    expect(listed({ ...NO_FILTER, ...filter }, 'newest').map(({ id }) => id)).toEqual(ids);
  });
});

test.each<[NoteOrder, string[]]>([
  ['newest', ['b', 'c', 'a']],
  ['oldest', ['a', 'c', 'b']],
  ['changed', ['b', 'c', 'a']],
  ['article', ['b', 'a', 'c']],
])('order: %s', (order, ids) => {
  expect(listed(NO_FILTER, order).map(({ id }) => id)).toEqual(ids);
});

test('facets count each choice, most frequent first', () => {
  expect(runToEnd(facetsOf(NOTES))).toEqual({
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

describe('order', () => {
  const at = (id: string, start: number | null, part: Partial<Note> = {}): Note => ({
    ...sampleNote(1),
    id,
    target: start === null ? null : { ...targetOf(), selector: [targetOf().selector[0], position(start)] },
    ...part,
  });
  const targetOf = () => sampleNote(1).target as NonNullable<Note['target']>;
  const position = (start: number) => ({ type: 'TextPositionSelector' as const, start, end: start + 1 });
  const sorted = (notes: readonly Note[], order: NoteOrder) => runToEnd(orderNotes(notes, order)).map(({ id }) => id);

  test('inside an article as it reads, what is about the whole first', () => {
    expect(sorted([at('a', 9), at('b', 2), at('c', null), at('d', 0)], 'article')).toEqual(['c', 'd', 'b', 'a']);
  });

  test('articles of one day stay together', () => {
    const [one, two] = ['https://a.example/1', 'https://a.example/2'].map((source) => article(source, '2026-01-01'));
    const notes = [
      at('a', 5, { article: one as never }),
      at('b', 1, { article: two as never }),
      at('c', 7, { article: one as never }),
    ];
    expect(sorted(notes, 'article')).toEqual(['a', 'c', 'b']);
  });

  test('by the last change, which is another than by the writing', () => {
    const notes = [
      at('a', 0, { created: '2026-01-01', modified: '2026-03-01' }),
      at('b', 0, { created: '2026-02-01', modified: '2026-02-01' }),
    ];
    expect([sorted(notes, 'changed'), sorted(notes, 'newest')]).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });

  test.each<NoteOrder>(['newest', 'oldest', 'changed', 'article'])(
    '%s: what is alike goes by the ids, whatever order it came in',
    (order) => {
      const notes = ['b', 'a', 'c'].map((id) => at(id, 0));
      expect(sorted(notes, order)).toEqual(['a', 'b', 'c']);
      expect(sorted([...notes].reverse(), order)).toEqual(['a', 'b', 'c']);
    },
  );
});

describe('facets', () => {
  test('leave out what has no site, and put alike ones in order', () => {
    const notes = [
      { ...sampleNote(1), tags: ['b', 'a'], entities: [] },
      { ...sampleNote(2), tags: ['c', 'c2'], article: null, target: null },
      { ...sampleNote(3), tags: ['c', 'a'] },
    ];
    expect(runToEnd(facetsOf(notes)).tags).toEqual([
      { value: 'a', count: 2 },
      { value: 'c', count: 2 },
      { value: 'b', count: 1 },
      { value: 'c2', count: 1 },
    ]);
    expect(runToEnd(facetsOf(notes)).sites).toEqual([{ value: 'news.example', count: 2 }]);
  });

  test('a site is known again, and is its host without www', () => {
    const note = { ...sampleNote(1), article: article('https://www.a.example/x', null) };
    expect([siteOf(note), siteOf(note)]).toEqual(['a.example', 'a.example']);
    expect(siteOf({ ...note, article: article('https://awww.example/x', null) })).toBe('awww.example');
    expect(siteOf({ ...note, article: article('about:blank', null) })).toBe('');
  });
});

describe('of very many notes a step takes few', () => {
  const many = Array.from({ length: 5_000 }, (_, i) =>
    note(`${(i * 7919) % 5_000}`, new Date(Date.UTC(2026, 0, 1) + ((i * 104_729) % 5_000) * 60_000).toISOString(), {
      tags: [`t${i % 9}`],
    }),
  );
  function stepsOf(task: CooperativeTask<unknown>): number {
    let steps = 1;
    while (!task.next().done) steps++;
    return steps;
  }
  test.each<[string, () => CooperativeTask<unknown>, number]>([
    ['to put them in order', () => orderNotes(many, 'newest'), 30],
    ['to filter them', () => filterNotes(many, { ...NO_FILTER, tags: ['t1'] }), 10],
    ['to count what they have', () => facetsOf(many), 30],
  ])('%s', (_, begin, least) => {
    expect(stepsOf(begin())).toBeGreaterThanOrEqual(least);
  });

  test('and none of them is looked at where nothing is asked', () => {
    expect(runToEnd(filterNotes(many, NO_FILTER))).toBe(many);
  });

  test('and they are in the order that all at once would give', () => {
    const expected = [...many].sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : 0));
    expect(runToEnd(orderNotes(many, 'newest')).map(({ created }) => created)).toEqual(
      expected.map(({ created }) => created),
    );
  });
});
