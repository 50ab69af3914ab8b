import { describe, expect, test } from 'vitest';
import { type HistoryEntry, newHistoryEntry } from '../../../../lib/history/visit.ts';
import { articleGroups, dayOf, entityGroups, entityTimeline } from '../../../../lib/notes/library/overview.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { sampleNote } from '../sample-note.ts';

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

const at = (id: string, start: number | null, part: Partial<Note> = {}): Note => {
  const { target } = sampleNote(1);
  const whole = note(id, 'https://x.example/one', null);
  const position = { type: 'TextPositionSelector' as const, start: start ?? 0, end: 9 };
  return {
    ...whole,
    target: start === null ? null : target && { ...target, selector: [target.selector[0], position] },
    ...part,
  };
};

describe('one article', () => {
  test('has its notes as it reads, and those of one place as they were written', () => {
    const notes = [
      at('late', 5, { created: '2026-05-03' }),
      at('second', 9),
      at('early', 5, { created: '2026-05-02' }),
      at('whole', null),
      at('first', 0),
    ];
    expect(articleGroups(notes, [])[0]?.notes.map(({ id }) => id)).toEqual([
      'whole',
      'first',
      'early',
      'late',
      'second',
    ]);
  });

  test.each<[name: string, notes: Note[], readings: HistoryEntry[], group: object]>([
    [
      'noted on, by its first note',
      [note('a', 'https://www.x.example/1', '2026-01-02')],
      [],
      {
        key: 'x.example/1',
        title: 'About https://www.x.example/1',
        address: 'https://www.x.example/1',
        site: 'x.example',
        published: '2026-01-02',
        firstSeen: '2026-05-01T00:00:00.000Z',
        sources: ['https://www.x.example/1'],
      },
    ],
    [
      'read alone',
      [],
      [reading('https://www.x.example/1', '2026-03-01', 'Q1', 'A B')],
      {
        title: 'Read',
        site: 'x.example',
        published: '2026-03-01',
        firstSeen: '2026-06-01T00:00:00Z',
        notes: [],
        sources: [],
      },
    ],
    [
      'noted on and read: its own day, and the day it was first met',
      [note('a', 'https://x.example/1', null)],
      [reading('https://x.example/1', '2026-03-01', 'Q1', 'A B')],
      { published: '2026-03-01', firstSeen: '2026-05-01T00:00:00.000Z' },
    ],
    [
      'without a title is called by its address',
      [{ ...note('a', 'https://x.example/1', null), article: { ...article('https://x.example/1', null), title: '' } }],
      [],
      { title: 'https://x.example/1' },
    ],
  ])('%s', (_, notes, readings, group) => {
    expect(articleGroups(notes, readings)[0]).toMatchObject(group);
  });

  test('knows all addresses its notes were filed under, each once', () => {
    const sources = ['https://x.example/1', 'https://www.x.example/1', 'https://x.example/1'];
    const [group] = articleGroups(
      sources.map((source, i) => note(`n${i}`, source, null)),
      [],
    );
    expect(group?.sources).toEqual(sources.slice(0, 2));
  });

  test('a note on no article makes none', () => {
    expect(articleGroups([{ ...note('a', 'https://x.example/1', null), article: null }], [])).toEqual([]);
  });
});

test('articles of one day stay in the order they were met, and a site is its host without www', () => {
  const groups = articleGroups(
    ['b', 'a', 'c'].map((name) => note(name, `https://awww.x.example/${name}`, '2026-01-01')),
    [],
  );
  expect(groups.map(({ key }) => key.slice(-1))).toEqual(['b', 'a', 'c']);
  expect(articleGroups([], [reading('https://awww.example/1', '2026-01-01', 'Q1', 'A B')])[0]?.site).toBe(
    'awww.example',
  );
  expect(
    articleGroups([], [{ ...reading('https://x.example/1', '2026-01-01', 'Q1', 'A B'), source: 'about:blank' }])[0],
  ).toMatchObject({ site: '', address: '' });
});

test('articles come latest first', () => {
  const days = ['2026-02-01', '2026-03-01', '2026-01-01'];
  const groups = articleGroups(
    days.map((day, i) => note(`n${i}`, `https://x.example/${i}`, day)),
    [],
  );
  expect(groups.map(dayOf)).toEqual(['2026-03-01', '2026-02-01', '2026-01-01']);
});

describe('names', () => {
  const named = (id: string, ...entities: string[]) => note(id, `https://x.example/${id}`, null, entities);

  test('come by how much was noted, then by how often they were met, then by name', () => {
    const notes = [named('a', 'Q1'), named('b', 'Q1'), named('c', 'Q2')];
    const readings = [
      reading('https://x.example/r1', '2026-01-01', 'Q3', 'Zoe Berg'),
      reading('https://x.example/r2', '2026-01-01', 'Q3', 'Zoe Berg'),
      reading('https://x.example/r3', '2026-01-01', 'Q4', 'Yan Berg'),
      reading('https://x.example/r4', '2026-01-01', 'Q5', 'Anna Berg'),
    ];
    expect(entityGroups(notes, readings).map(({ id, notes: noted, articles }) => [id, noted, articles])).toEqual([
      ['Q1', 2, 2],
      ['Q2', 1, 1],
      ['Q3', 0, 2],
      ['Q5', 0, 1],
      ['Q4', 0, 1],
    ]);
  });

  test('are called as the first article read has them, and stay known by their full name', () => {
    const readings = [
      reading('https://x.example/1', '2026-01-01', 'Q1', 'Kim Ha-neul'),
      reading('https://x.example/2', '2026-01-01', 'Q1', 'Kim'),
    ];
    expect(entityGroups([], readings)).toEqual([{ id: 'Q1', name: 'Kim Ha-neul', notes: 0, articles: 2 }]);
    expect(entityGroups([named('a', 'person:anna berg', 'person:kim', 'xQ1', 'Q1x')], []).map(({ id }) => id)).toEqual([
      'person:anna berg',
    ]);
  });

  test('an article read and noted on is one, and a note on no article none', () => {
    const readings = [reading('https://x.example/a', '2026-01-01', 'Q1', 'Kim Ha-neul')];
    expect(entityGroups([named('a', 'Q1'), { ...named('b', 'Q1'), article: null }], readings)).toMatchObject([
      { notes: 2, articles: 1 },
    ]);
  });

  test('are followed by any number of Wikidata, and never by a bare surname that was read', () => {
    const readings = ['Q1234567', 'Q12x', 'xQ12'].map((id, i) =>
      reading(`https://x.example/${i}`, '2026-01-01', 'Q1', id),
    );
    const entries = readings.map((entry, i) => ({
      ...entry,
      entities: [{ id: ['Q1234567', 'Q12x', 'person:kim'][i] ?? '', name: 'Kim', type: 'person' }],
    }));
    expect(entityGroups([], entries).map(({ id }) => id)).toEqual(['Q1234567']);
    expect(entityTimeline('person:kim', [], entries)).toHaveLength(1);
  });

  test('of one weight and one name stay in the order they were met', () => {
    const readings = ['Q3', 'Q1', 'Q2'].map((id, i) =>
      reading(`https://x.example/${i}`, '2026-01-01', id, 'Kim Ha-neul'),
    );
    expect(entityGroups([], readings).map(({ id }) => id)).toEqual(['Q3', 'Q1', 'Q2']);
  });

  test('an article that named two is in the timeline of each', () => {
    const [one] = [reading('https://x.example/1', '2026-01-01', 'Q1', 'Kim Ha-neul')];
    const both = { ...one, entities: [...one.entities, { id: 'Q2', name: 'Anna Berg', type: 'person' }] };
    for (const id of ['Q1', 'Q2']) expect(entityTimeline(id, [], [both])).toHaveLength(1);
    expect(entityTimeline('Q3', [], [both])).toEqual([]);
  });

  test('what a name’s articles said of others is not in its timeline', () => {
    const readings = [reading('https://x.example/1', '2026-01-01', 'Q2', 'Anna Berg')];
    expect(entityTimeline('Q1', [named('a', 'Q2')], readings)).toEqual([]);
    expect(entityTimeline('Q2', [named('a', 'Q2')], readings)).toHaveLength(2);
  });
});
