import { describe, expect, it } from 'vitest';
import { builtInSource } from '../../../../lib/entities/linking/candidates-built-in.ts';
import { sourceFromEntries } from '../../../../lib/entities/linking/candidates-from-entries.ts';
import { joinSources } from '../../../../lib/entities/linking/join-sources.ts';
import type { KnowledgeEntry } from '../../../../lib/entities/linking/knowledge-source.ts';
import { choiceKey, type LinkOptions, linkEntities } from '../../../../lib/entities/linking/link-entities.ts';
import { joinGoldMentions, readLinkingFixture } from '../../../gold/linking-cases.ts';

const entry = (id: string, name: string, fields: Partial<KnowledgeEntry>): KnowledgeEntry => ({
  id,
  type: 'person',
  name,
  nativeName: null,
  aliases: [],
  text: null,
  asOf: null,
  prior: 60,
  country: '',
  field: '',
  offices: [],
  born: null,
  died: null,
  facts: [],
  sources: [],
  wikipedia: null,
  place: null,
  ...fields,
});

const SMITHS = [
  entry('X1', 'Ann Smith', { field: 'football', country: 'GB', text: 'Footballer', prior: 62 }),
  entry('X2', 'Ann Smith', { field: 'politics', country: 'NZ', text: 'Mayor of Timaru', prior: 62 }),
  entry('X3', 'Ferrous', { type: 'organisation', prior: 62 }),
];

const source = joinSources([
  builtInSource(),
  sourceFromEntries(
    SMITHS.map((item) => ({
      entry: item,
      names: [{ name: item.name, match: 'name' as const, common: item.name === 'Ferrous' }],
    })),
  ),
]);

function link(written: string, options: LinkOptions = {}) {
  const fixture = readLinkingFixture('test', `date: 2023-09-13\n\n${written}`);
  const { entities, mentions } = joinGoldMentions(fixture);
  return linkEntities(entities, mentions, fixture.article, source, options);
}

describe('linkEntities', () => {
  it('joins two names of one state and moves the mentions along', () => {
    const { entities, mentions } = link('The {US|place|Q30} and the {United States|place|Q30}.');
    expect(entities.map(({ id }) => id)).toEqual(['Q30']);
    expect(mentions.map(({ entityId }) => entityId)).toEqual(['Q30', 'Q30']);
  });

  it('chooses between two people of one name by what the article is about', () => {
    expect(link('{Ann Smith|person|X1} scored two goals for the club in {London|place|-}.').entities[0]?.id).toBe('X1');
    expect(
      link('{Ann Smith|person|X2}, mayor of Timaru in {New Zealand|place|Q664}, won the election.').entities[0]?.id,
    ).toBe('X2');
  });

  it('offers both when nothing tells them apart', () => {
    const [entity] = link('{Ann Smith|person|-} came.').entities;
    expect(entity?.certainty).not.toBe('known');
    expect(entity?.id).toBe('person:ann smith');
  });

  it('follows what the user chose before, or refused', () => {
    const key = choiceKey('person', 'Ann Smith');
    expect(link('{Ann Smith|person|-} came.', { choices: new Map([[key, 'X2']]) }).entities[0]?.id).toBe('X2');
    const refused = link('{Ann Smith|person|X1} scored two goals in {London|place|-}.', {
      choices: new Map([[key, null]]),
    });
    expect(refused.entities[0]?.certainty).toBe('unknown');
  });

  it('does not take a person for a place or an organisation', () => {
    expect(link('{Vladivostok|person|-} said so.').entities[0]?.certainty).toBe('unknown');
  });

  it('keeps "us" and "who" words', () => {
    expect(link('{who|organisation|-} and {us|place|-}').entities.map(({ certainty }) => certainty)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
