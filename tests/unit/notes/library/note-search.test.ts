import { describe, expect, test } from 'vitest';
import { createNoteSearch } from '../../../../lib/notes/library/note-search.ts';
import { newNote } from '../../../../lib/notes/new-note.ts';
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
      const found = createNoteSearch(NOTES).search(query);
      expect(found && [...found]).toEqual(ids);
    });

  test('typing on, taking back and starting over give what a fresh search gives', () => {
    const search = createNoteSearch(NOTES);
    for (const query of ['c', 'co', 'cou', 'cou m', 'cou mu', 'cou', 'har', '', 'b', 'council'])
      expect(search.search(query), query).toEqual(createNoteSearch(NOTES).search(query));
  });
});
