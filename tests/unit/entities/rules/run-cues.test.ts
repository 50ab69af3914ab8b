import { describe, expect, test } from 'vitest';
import { CUES, cueOfRun } from '../../../../lib/entities/rules/run-cues.ts';
import { tokenise } from '../../../../lib/text/tokens.ts';

/** The cue that types the words between ⟦ and ⟧. */
function cueIn(marked: string, english = true) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const tokens = tokenise(marked.replace(/[⟦⟧]/g, ''));
  const from = [...tokens.start].indexOf(start);
  const to = [...tokens.end].indexOf(end) + 1;
  return cueOfRun(tokens, { from, to }, { from: 0, to: tokens.count }, english);
}

const CASES: readonly (readonly [marked: string, name: string | null, type: string | null])[] = [
  ['They studied at ⟦Varga University⟧ last year.', 'ends in a word of organisations', 'organisation'],
  ['He called the ⟦Ministry of Tides⟧ today.', 'begins with one, and goes on with "of"', 'organisation'],
  ['It was in the ⟦Quay⟧ newspaper today.', null, null],
  ['They told the ⟦Quay⟧ news agency today.', 'before what an organisation is', 'organisation'],
  ['It fell near the ⟦Varga⟧ space center today.', 'before what a place is', 'place'],
  ['It fell in the ⟦Varga⟧ province today.', 'before what a place is', 'place'],
  ['They walked in the ⟦Varga District⟧ today.', 'ends in a word of places', 'place'],
  ['They asked ⟦Helen Varga⟧ today.', 'begins with a given name', 'person'],
  ['They asked ⟦Vark Jong-un⟧ today.', 'a word, then a hyphenated pair', 'person'],
  ['They asked Mr ⟦Varga⟧ today.', 'after an honorific', 'person'],
  ['They asked coach ⟦Varga⟧ today.', 'after a title', 'person'],
  ['They asked carmaker ⟦Varga⟧ today.', 'after what an organisation is', 'organisation'],
  ['Then ⟦Varga⟧ said no.', 'before a verb of people', 'person'],
  ['⟦Varga⟧ said no.', null, null],
  ['They asked ⟦Varga⟧ today.', null, null],
];

describe('what the words around a run say', () => {
  test.each(CASES)('%s', (marked, name, type) => {
    const cue = cueIn(marked);
    expect(cue?.name ?? '').toContain(name ?? '');
    expect(cue?.type ?? null).toBe(type);
  });

  test('English cues are asked in English only', () => {
    expect(cueIn('Asked coach ⟦Varga⟧ today.', false)).toBeNull();
    expect(cueIn('Asked Mr ⟦Varga⟧ today.', false)?.type).toBe('person');
  });

  test('no two cues have one name', () => {
    expect(new Set(CUES.map(({ name }) => name)).size).toBe(CUES.length);
  });
});
