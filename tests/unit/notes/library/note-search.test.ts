import { describe, expect, test } from 'vitest';
import { createNoteSearch, type NoteSearch } from '../../../../lib/notes/library/note-search.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
import { runToEnd } from '../../../../lib/text/cooperative-task.ts';
import { sampleNote } from '../sample-note.ts';

const note = (id: string, body: string, tags: string[] = []) => newNote({ body, tags }, id, '2026-01-01T00:00:00Z');
const NOTES = [
  note('a', 'Müller met the Łódź council', ['harbour news']),
  note('b', 'Hafenbehörde: “nichts” gesagt'),
  note('c', 'co\u00adoperation of councils'),
  note('d', 'Þórður Guðmundsson owns the trawler'),
  note('e', 'Thordur Gudmundsson sold it'),
  sampleNote(1),
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
      expect(found && [...found]).toEqual(ids);
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
    expect([...(runToEnd(search.search(query)) ?? []), ...(runToEnd(search.search(text)) ?? [])]).toEqual(['x', 'x']);
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
      expect([...(runToEnd(createNoteSearch([whole]).search(word)) ?? [])]).toEqual(['x']);
    },
  );

  test('no word made of two fields, nor of what is not there', () => {
    expect([...(runToEnd(createNoteSearch([whole]).search('inquoteinbody')) ?? [])]).toEqual([]);
    expect([...(runToEnd(createNoteSearch([note('y', '')]).search('undefined')) ?? [])]).toEqual([]);
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
