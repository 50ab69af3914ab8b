import { describe, expect, test } from 'vitest';
import {
  createNoteSearch,
  type NoteSearch,
  type SearchNames,
} from '../../../../../lib/notes/library/search/note-search.ts';
import { newNote } from '../../../../../lib/notes/new-note.ts';
import type { Note } from '../../../../../lib/notes/note.ts';
import { runToEnd } from '../../../../../lib/text/cooperative-task.ts';
import { sampleNote } from '../../sample-note.ts';

const note = (id: string, body: string, tags: string[] = []) => newNote({ body, tags }, id, '2026-01-01T00:00:00Z');
const NOTES = [
  note('a', 'Müller met the Łódź council', ['harbour news']),
  note('b', 'Hafenbehörde: “nichts” gesagt'),
  note('c', 'co\u00adoperation of councils'),
  note('d', 'Þórður Guðmundsson owns the trawler'),
  note('e', 'Thordur Gudmundsson sold it'),
  sampleNote(1),
];

const found = (notes: readonly Note[], query: string, names?: SearchNames): string[] => [
  ...(runToEnd(createNoteSearch(notes, names).search(query))?.ids ?? []),
];

describe('search', () => {
  const CASES: [query: string, ids: string[] | null][] = [
    ['', null],
    ['   ', null],
    ['muller', ['a']],
    ['MÜLL', ['a']],
    ['lodz coun', ['a']],
    ['council', ['a', 'c']],
    ['behorde', ['b']],
    ['"nichts"', ['b']],
    ['cooperation', ['c']],
    ['harbour', ['a', sampleNote(1).id]],
    ['quay 1', [sampleNote(1).id]],
    ['gudmundsson', ['d', 'e']],
    ['Guðmundsson', ['d', 'e']],
    ['thordur', ['d', 'e']],
    ['þórð', ['d', 'e']],
    ['council harbour mill', []],
    ['.*', []],
  ];
  for (const [query, ids] of CASES)
    test(`${JSON.stringify(query)} finds ${ids?.length ?? 'nothing asked'}`, () => {
      const found = runToEnd(createNoteSearch(NOTES).search(query));
      expect(found && [...found.ids]).toEqual(ids);
    });

  test('typing on, taking back and starting over give what a fresh search gives', () => {
    const search = createNoteSearch(NOTES);
    for (const query of ['c', 'co', 'cou', 'cou m', 'cou mu', 'cou', 'har', '', 'b', 'council'])
      expect(runToEnd(search.search(query)), query).toEqual(runToEnd(createNoteSearch(NOTES).search(query)));
  });
});

describe('what does not count', () => {
  test.each([
    ['capitals', 'HARBOUR', 'harbour'],
    ['marks on letters', 'Çedille Žižek', 'cedille zizek'],
    ['what has no width', 'a\u200bb\u00adc\ufeffd', 'abcd'],
    ['kinds of quotation marks', '‘a’ “c”', `'a' "c"`],
    ['kinds of dashes', 'a‐b–c—d−e', 'a-b-c-d-e'],
  ])('%s', (_, text, query) => {
    const search = createNoteSearch([note('x', text)]);
    expect([query, text].flatMap((typed) => [...(runToEnd(search.search(typed))?.ids ?? [])])).toEqual(['x', 'x']);
  });
});

describe('a note is found by', () => {
  const { target, article } = sampleNote(1);
  const whole = {
    ...newNote({ body: 'inbody', tags: ['intag'] }, 'x', '2026-01-01T00:00:00Z'),
    target: target && {
      ...target,
      selector: [{ ...target.selector[0], exact: 'inquote' }, target.selector[1]] as const,
    },
    article: article && {
      ...article,
      title: 'intitle',
      author: 'inauthor',
      publisher: 'inpublisher',
      source: 'https://insource.example/',
    },
  };
  test.each(['inbody', 'intag', 'inquote', 'intitle', 'inauthor', 'inpublisher', 'insource'])(
    'what stands %s',
    (word) => {
      expect(found([whole], word)).toEqual(['x']);
    },
  );

  test('no word made of two fields, nor of what is not there', () => {
    expect(found([whole], 'inquoteinbody')).toEqual([]);
    expect(found([note('y', '')], 'undefined')).toEqual([]);
  });
});

describe('of very many notes', () => {
  const many = Array.from({ length: 3_000 }, (_, i) => note(`${i}`, `harbour number ${i}`));
  const stepsOf = (query: string, { search }: NoteSearch) => {
    const task = search(query);
    let steps = 1;
    while (!task.next().done) steps++;
    return steps;
  };

  test('a step folds, or looks through, a hundred', () => {
    const search = createNoteSearch(many);
    expect([stepsOf('harb', search), stepsOf('harbo', search)]).toEqual([61, 31]);
  });

  test('a query that was left half-way does not spoil the next', () => {
    const search = createNoteSearch(many);
    const left = search.search('number 17');
    for (let i = 0; i < 40; i++) left.next();
    expect(runToEnd(search.search('number 29'))).toEqual(runToEnd(createNoteSearch(many).search('number 29')));
  });
});

describe('operators', () => {
  const NAMES: SearchNames = {
    nameOf: (id) => ({ Q1: 'Friedrich Merz', Q2: 'Merzig', Q3: 'Olaf Scholz' })[id] ?? id,
    coloursNamed: (typed) => (typed === 'doubt' ? ['pink'] : []),
  };
  const on = (id: string, source: string, published: string | null, part: Partial<Note>) => ({
    ...note(id, 'words'),
    article: { source, addresses: [], title: 'Title', author: '', publisher: '', published },
    ...part,
  });
  const LIBRARY: Note[] = [
    on('a', 'https://www.bbc.co.uk/news/1', '2024-05-01', { tags: ['climate', 'Read'], entities: ['Q1'] }),
    on('b', 'https://news.bbc.co.uk/2', '2024-06-30', { tags: ['climate change'], entities: ['Q2'], colour: 'pink' }),
    on('c', 'https://ft.example/x', null, { created: '2023-12-31T23:00:00Z', entities: ['Q3'], body: 'Merz said' }),
  ];

  test.each<[query: string, ids: string[]]>([
    ['tag:climate', ['a', 'b']],
    ['tag:"climate"', ['a']],
    ['tag:read', ['a']],
    ['tag:climate -tag:"climate"', ['b']],
    ['name:merz', ['a', 'b']],
    ['name:"friedrich merz"', ['a']],
    ['name:scholz', ['c']],
    ['name:erz', []],
    ['merz', ['a', 'b', 'c']],
    ['-merz', []],
    ['site:bbc.co.uk', ['a', 'b']],
    ['site:bbc', ['a', 'b']],
    ['site:bbc.co.uk/news', ['a']],
    ['site:news.bbc.co.uk|ft.example', ['b', 'c']],
    ['site:example', ['c']],
    ['-site:bbc', ['c']],
    ['colour:doubt', ['b']],
    ['before:2024', ['c']],
    ['after:2024', ['a', 'b']],
    ['published:2024-06', ['b']],
    ['published:2024-05..2024-06 tag:read', ['a']],
    ['words -title', []],
    ['tag:nothing', []],
  ])('%s', (query, ids) => {
    expect(found(LIBRARY, query, NAMES)).toEqual(ids);
  });
});

describe('a slip', () => {
  const DRY = [note('a', 'The drought of 1976'), note('b', 'Floods after the drought'), note('c', 'Rain')];
  const searched = (query: string) => {
    const result = runToEnd(createNoteSearch(DRY).search(query));
    return result && { ids: [...result.ids], marks: result.marks, near: result.near };
  };

  test('in a word that no note holds finds what was meant, and says so', () => {
    expect(searched('drougt')).toEqual({
      ids: ['a', 'b'],
      marks: ['drought'],
      near: [{ typed: 'drougt', meant: ['drought'] }],
    });
  });

  test('narrows beside words that were typed right', () => {
    expect(searched('drougt floods')).toMatchObject({ ids: ['b'], marks: ['drought', 'floods'] });
  });

  test.each<[string, string]>([
    ['in a phrase', '"drougt"'],
    ['in a word that is not to be there, which is none', '-drougt rain'],
    ['of a word that is right, where no note holds both', 'drought rain'],
    ['of a number', '1967'],
  ])('is none %s', (_, query) => {
    expect(searched(query)?.near).toEqual([]);
  });

  test('typing on after it gives what a fresh search gives', () => {
    const search = createNoteSearch(DRY);
    for (const query of ['d', 'drou', 'drougt', 'drougt f', 'drougt floods', 'drought', 'drought 19', 'drougth', ''])
      expect(runToEnd(search.search(query)), query).toEqual(runToEnd(createNoteSearch(DRY).search(query)));
  });
});
