/* What is chosen in the side column, as a query that finds the same. */

import { expect, test } from 'vitest';
import { filterNotes, NO_FILTER, type NoteFilter } from '../../../../../lib/notes/library/filter-notes.ts';
import { filterAsQuery } from '../../../../../lib/notes/library/search/filter-query.ts';
import { createNoteSearch } from '../../../../../lib/notes/library/search/note-search.ts';
import { NOTE_COLOURS, type NoteColour } from '../../../../../lib/notes/note.ts';
import { runToEnd } from '../../../../../lib/text/cooperative-task.ts';
import { sampleNote } from '../../sample-note.ts';

const nameOf = (id: string) => `Name ${id}`;
const colourName = (colour: NoteColour) => `my ${colour}`;
const coloursNamed = (typed: string) => NOTE_COLOURS.filter((colour) => colourName(colour) === typed);
const NOTES = Array.from({ length: 400 }, (_, i) => sampleNote(i));

test.each<[string, Partial<NoteFilter>, string]>([
  ['', {}, ''],
  [' thought ', {}, 'thought'],
  ['', { tags: ['tag 1', 'x'] }, 'tag:"tag 1" tag:"x"'],
  ['', { tags: ['say "x"'] }, 'tag:"say x"'],
  ['', { entities: ['Q3'] }, 'name:"Name Q3"'],
  ['', { sites: ['a.example', 'b.example'] }, 'site:"a.example|b.example"'],
  ['', { articles: ['https://www.a.example/x'] }, 'site:"a.example/x"'],
  ['', { colours: ['pink', 'blue'] }, 'colour:"my pink|my blue"'],
  ['', { written: { from: '2024-01-01', to: '2024-02-28' } }, 'after:2024-01-01 before:2024-02-29'],
  ['', { published: { from: '', to: '2024-02-28' } }, 'published:..2024-02-28'],
  ['a', { tags: ['b'], colours: ['green'] }, 'a tag:"b" colour:"my green"'],
])('%j with %j', (query, filter, expected) => {
  expect(filterAsQuery(query, { ...NO_FILTER, ...filter }, { nameOf, colourName })).toBe(expected);
});

test.each<[string, Partial<NoteFilter>]>([
  ['thought', { tags: ['tag 3'] }],
  ['', { entities: ['Q7'], colours: ['pink', 'blue'] }],
  ['', { articles: ['https://news.example/7'] }],
  ['harbours', { published: { from: '2026-03-05', to: '2026-03-09' } }],
  ['', { written: { from: '2026-04-05', to: '2026-04-09' }, sites: ['news.example'] }],
])('finds what query and filter find: %j with %j', (query, part) => {
  const search = createNoteSearch(NOTES, { nameOf, coloursNamed });
  const filter = { ...NO_FILTER, ...part };
  const found = runToEnd(search.search(query))?.ids ?? null;
  const expected = runToEnd(filterNotes(NOTES, { ...filter, found })).map(({ id }) => id);
  const written = filterAsQuery(query, filter, { nameOf, colourName });
  expect([...(runToEnd(search.search(written))?.ids ?? [])]).toEqual(expected);
  expect(expected.length).toBeGreaterThan(0);
});
