import { describe, expect, it } from 'vitest';
import { cardOffices } from '../../../lib/cards/card-offices.ts';
import type { KnowledgeEntry, Office } from '../../../lib/entities/linking/knowledge-source.ts';
import { wordsOf } from '../../../lib/i18n/words.ts';

const entry = (offices: readonly Office[]): KnowledgeEntry => ({
  ...{ id: 'Q1', type: 'person', name: 'Ada', nativeName: null, aliases: [], text: null, asOf: '2026', prior: 0 },
  ...{ country: '', field: '', offices, born: null, died: null, facts: [], sources: [], wikipedia: null, place: null },
});
const office = (title: string, from: string | null = null, to: string | null = null): Office => ({ title, from, to });

/** Offices, and those that are left as rows. */
const CASES: readonly (readonly [string, readonly Office[], readonly string[]])[] = [
  [
    'one of two forms of one office',
    [office('President of France', '2017-05-14'), office('President of the French Republic', '2017')],
    ['President of France (since 2017)'],
  ],
  [
    'both of two terms',
    [office('President of France', '2017'), office('President of France', '2001', '2005')],
    ['President of France (since 2017)', 'President of France (2001–2005)'],
  ],
  [
    'the same office of two countries',
    [office('President of France', '2017'), office('President of Italy', '2017')],
    ['President of France (since 2017)', 'President of Italy (since 2017)'],
  ],
  [
    'two offices of one country',
    [office('Minister of Health, France', '2001', '2002'), office('Minister of Labour, France', '2001', '2002')],
    ['Minister of Health, France (2001–2002)', 'Minister of Labour, France (2001–2002)'],
  ],
];

describe('cardOffices', () => {
  for (const [name, offices, rows] of CASES)
    it(`keeps ${name}`, () => {
      expect(cardOffices(entry(offices), false).map(({ words }) => wordsOf(words))).toEqual(rows);
    });

  it('gives no row to the one office that the first line told', () => {
    expect(cardOffices(entry([office('Mayor of Bergen', '2020')]), true)).toEqual([]);
    expect(cardOffices(entry([office('Mayor of Bergen', '2020')]), false)).toHaveLength(1);
  });
});
