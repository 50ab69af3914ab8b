import { describe, expect, test } from 'vitest';
import type { CardSpeaker } from '../../../lib/cards/spoken/card-speaker.ts';
import { wordEntry } from '../../../lib/cards/word-entry.ts';
import type { KnowledgeEntry } from '../../../lib/entities/linking/knowledge-source.ts';
import { message } from '../../../lib/i18n/message.ts';

const entry = (fields: Partial<KnowledgeEntry>): KnowledgeEntry => ({
  id: 'Q1',
  type: 'person',
  name: 'Ada Vance',
  nativeName: null,
  aliases: [],
  text: 'Poet',
  asOf: null,
  prior: 50,
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

const speaker: CardSpeaker = {
  name: () => 'Ada Wanze',
  description: (text) => (text === 'Poet' ? 'Dichterin' : null),
  office: (title) => (title === 'Mayor' ? 'Bürgermeisterin' : null),
  fact: ({ value }) => `so: ${value}`,
};

describe('in another language than English', () => {
  test('a description that is known, with its years', () => {
    const { name, description } = wordEntry(entry({ born: 1900 }), speaker);
    expect(name).toBe('Ada Wanze');
    expect(description).toEqual(message('factBorn', 'Dichterin', '1900'));
  });

  test('one that is not stays English and says so', () => {
    expect(wordEntry(entry({ text: 'Weaver' }), speaker).description).toEqual({
      ...message('factPlain', 'Weaver'),
      language: 'en',
    });
  });

  test('offices alike', () => {
    const { office } = wordEntry(entry({}), speaker);
    expect(office({ title: 'Mayor', from: '2001', to: '2004' })).toEqual(
      message('factOfficeYears', 'Bürgermeisterin', '2001', '2004'),
    );
    expect(office({ title: 'Reeve', from: null, to: null }).language).toBe('en');
  });

  test('an office that stands for the description', () => {
    const held = entry({ text: null, offices: [{ title: 'Mayor', from: null, to: null }] });
    expect(wordEntry(held, speaker).description).toEqual(message('factPlain', 'Bürgermeisterin'));
  });

  test('facts', () => {
    const { facts } = wordEntry(entry({ facts: [{ label: 'Stadium', value: 'Park' }] }), speaker);
    expect(facts).toEqual([{ label: message('factLabelStadium'), value: 'so: Park' }]);
  });

  test('a pack of the user’s own is left as they wrote it, in whatever language', () => {
    const { name, description } = wordEntry(entry({ id: 'own:person:ada' }), speaker);
    expect([name, description]).toEqual(['Ada Vance', message('factPlain', 'Poet')]);
  });
});

test('in English nothing is changed or marked', () => {
  const { name, description, facts } = wordEntry(entry({ facts: [{ label: 'Party', value: 'None' }] }), null);
  expect([name, description]).toEqual(['Ada Vance', message('factPlain', 'Poet')]);
  expect(facts).toEqual([{ label: message('factLabelParty'), value: 'None' }]);
});
