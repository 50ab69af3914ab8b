import { expect, test } from 'vitest';
import { type HistoryEntry, newHistoryEntry } from '../../../../lib/history/visit.ts';
import { articleGroups, dayOf, entityGroups, entityTimeline } from '../../../../lib/notes/library/overview.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import type { Note } from '../../../../lib/notes/note.ts';

const article = (source: string, published: string | null) => ({
  source,
  addresses: [source],
  title: `About ${source}`,
  author: '',
  publisher: '',
  published,
});
const note = (id: string, source: string, published: string | null, entities: string[] = []): Note =>
  newNote({ body: id, article: article(source, published), entities }, id, '2026-05-01T00:00:00.000Z');
const reading = (source: string, published: string, id: string, name: string): HistoryEntry => {
  const made = newHistoryEntry(
    { source, title: 'Read', published },
    [{ id, name, type: 'person' }],
    '2026-06-01T00:00:00Z',
  );
  if (!made) throw new Error('not on the web');
  return made;
};

test('an article noted and read is one, whatever its address carries', () => {
  const groups = articleGroups(
    [note('a', 'https://www.x.example/one/?utm_source=mail', '2026-01-02'), note('b', 'https://x.example/one', null)],
    [
      reading('https://x.example/one', '2026-01-02', 'Q1', 'A B'),
      reading('https://x.example/two', '2026-03-01', 'Q1', 'A B'),
    ],
  );
  expect(groups.map(({ title, notes }) => [title, notes.length])).toEqual([
    ['Read', 0],
    ['About https://www.x.example/one/?utm_source=mail', 2],
  ]);
});

test('an address that is not http is never one to go to', () => {
  expect(articleGroups([note('a', 'javascript:alert(1)', null)], [])[0]?.address).toBe('');
});

test('a name gathers notes and articles; a bare surname of one article is not followed', () => {
  const notes = [
    note('a', 'https://x.example/1', null, ['Q1', 'person:kim']),
    note('b', 'https://x.example/1', null, ['Q1']),
  ];
  const groups = entityGroups(notes, [reading('https://x.example/2', '2026-01-01', 'Q1', 'Kim Ha-neul')]);
  expect(groups).toEqual([{ id: 'Q1', name: 'Kim Ha-neul', notes: 2, articles: 2 }]);
});

test('a timeline goes by the articles’ own dates, and by the day it was met where there is none', () => {
  const days = entityTimeline(
    'Q1',
    [
      note('a', 'https://x.example/1', '2026-05-20', ['Q1']),
      note('b', 'https://x.example/2', null, ['Q1']),
      note('c', 'https://x.example/3', '2020-01-01'),
    ],
    [reading('https://x.example/4', '2025-12-31', 'Q1', 'A B')],
  ).map(dayOf);
  expect(days).toEqual(['2025-12-31', '2026-05-01T00:00:00.000Z', '2026-05-20']);
});
