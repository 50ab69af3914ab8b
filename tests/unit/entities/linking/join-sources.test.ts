import { describe, expect, test } from 'vitest';
import { sourceFromEntries } from '../../../../lib/entities/linking/candidates-from-entries.ts';
import { joinSources } from '../../../../lib/entities/linking/join-sources.ts';
import type { KnowledgeEntry } from '../../../../lib/entities/linking/knowledge-source.ts';

const NOTHING: KnowledgeEntry = {
  ...{ id: 'Q7', type: 'person', name: 'Orla Fennimore', nativeName: null, aliases: [], text: null, asOf: null },
  ...{ prior: 75, country: '', field: '', offices: [], born: null, died: null, facts: [], sources: [] },
  wikipedia: null,
  place: null,
};
const OWN: KnowledgeEntry = {
  ...NOTHING,
  text: 'Chairs the board',
  aliases: ['O. Fennimore'],
  facts: [{ label: 'party', value: 'mine' }],
  sources: [{ name: 'My names', licence: 'none' }],
};
const CARRIED: KnowledgeEntry = {
  ...NOTHING,
  ...{
    name: 'Orla M. Fennimore',
    prior: 40,
    country: 'IE',
    field: 'politics',
    born: 1961,
    asOf: '2025',
    aliases: ['Orla'],
  },
  offices: [{ title: 'Mayor of Ardmore', from: '2019', to: null }],
  facts: [
    { label: 'party', value: 'theirs' },
    { label: 'born in', value: 'Cork' },
  ],
  sources: [{ name: 'Wikidata', licence: 'CC0-1.0' }],
  wikipedia: 'Orla Fennimore',
};

const sourceOf = (entry: KnowledgeEntry, ...names: string[]) =>
  sourceFromEntries([{ entry, names: names.map((name) => ({ name, match: 'name' as const, common: false })) }]);
const joined = (own: KnowledgeEntry, carried = CARRIED) =>
  joinSources([sourceOf(own, 'Orla Fennimore'), sourceOf(carried, 'Orla Fennimore', 'Orla M. Fennimore')]);

describe('an entry that two sources know', () => {
  test('is what the first says, and the second where the first says nothing', () => {
    expect(joined(OWN).entry('Q7')).toEqual({
      ...CARRIED,
      ...{ name: 'Orla Fennimore', prior: 75, text: 'Chairs the board' },
      aliases: ['O. Fennimore', 'Orla M. Fennimore', 'Orla'],
      facts: [
        { label: 'party', value: 'mine' },
        { label: 'born in', value: 'Cork' },
      ],
      sources: [...OWN.sources, ...CARRIED.sources],
    });
  });

  test('has the offices of the first where it has any', () => {
    const offices = [{ title: 'Chair of the board', from: '2024', to: null }];
    expect(joined({ ...OWN, offices }).entry('Q7')?.offices).toEqual(offices);
  });

  test('is found once, with the country and the field that only one knows', () => {
    expect(joined(OWN).lookup('Orla Fennimore')).toMatchObject([
      { id: 'Q7', prior: 75, country: 'IE', field: 'politics' },
    ]);
  });

  test('takes nothing from another kind of thing under its id', () => {
    const place = { ...CARRIED, type: 'place' } as const;
    expect(joined(OWN, place).entry('Q7')).toEqual(OWN);
    expect(joined(OWN, place).lookup('Orla Fennimore')).toMatchObject([{ type: 'person', country: '', field: '' }]);
  });
});

test('what no source knows is nothing', () => {
  expect(joined(OWN).entry('Q8')).toBeNull();
  expect(joined(OWN).lookup('Orla')).toEqual([]);
});
