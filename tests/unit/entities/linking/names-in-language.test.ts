import { describe, expect, test } from 'vitest';
import { sourceFromEntries } from '../../../../lib/entities/linking/candidates-from-entries.ts';
import type { KnowledgeEntry } from '../../../../lib/entities/linking/knowledge-source.ts';
import type { MentionContext } from '../../../../lib/entities/linking/mention-context.ts';
import { countryIn, withForms } from '../../../../lib/entities/linking/names-in-language.ts';
import type { EntityType } from '../../../../lib/entities/mention.ts';

const NOTHING: Omit<KnowledgeEntry, 'id' | 'name' | 'type' | 'prior' | 'country'> = {
  ...{ nativeName: null, aliases: [], text: null, asOf: null, field: '', offices: [], born: null, died: null },
  ...{ facts: [], sources: [], wikipedia: null, place: null },
};

test.each([
  ['pl', 'Niemcy', 'Germany'],
  ['de', 'Elfenbeinküste', null],
  ['de', 'Frankreich', 'France'],
  ['fi', 'Ruotsi', 'Sweden'],
  ['ru', 'Турция', 'Turkey'],
  ['es', 'Reino Unido', 'United Kingdom'],
  ['pl', 'Germany', null],
  ['', 'France', null],
  ['x y', 'France', null],
])('in %j %s is %s', (language, name, country) => expect(countryIn(language, name)).toBe(country));

describe('names in a case', () => {
  const entries: readonly [name: string, type: EntityType, prior: number, country: string][] = [
    ['Poland', 'place', 100, 'PL'],
    ['Szczecin', 'place', 58, 'PL'],
    ['Hamburg', 'place', 66, 'DE'],
    ['Van', 'place', 57, 'TR'],
    ['Donald Tusk', 'person', 70, 'PL'],
    ['Peter', 'person', 70, 'DE'],
    ['Viktor Orbán', 'person', 88, 'HU'],
  ];
  const knowledge = sourceFromEntries(
    entries.map(([name, type, prior, country]) => ({
      entry: { ...NOTHING, id: name, name, type, prior, country },
      names: [{ name, match: 'name' as const, common: false }],
    })),
  );
  const formsOf = (surface: string, type: EntityType, language: string) => {
    const around = { type, fullName: surface, surfaces: [surface] } as unknown as MentionContext;
    const { fullName, surfaces } = withForms(around, language, knowledge);
    return [fullName, ...surfaces.slice(1)];
  };

  test.each<[surface: string, type: EntityType, language: string, form: string]>([
    ['Polsce', 'place', 'pl', 'Poland'],
    ['Szczecina', 'place', 'pl', 'Szczecin'],
    ['Hamburga', 'place', 'pl', 'Hamburg'],
    ['Donalda Tuska', 'person', 'pl', 'Donald Tusk'],

    ['Orbán Viktornak', 'person', 'hu', 'Viktor Orbán'],
  ])('%s, a %s in %s, is looked up as %s too', (surface, type, language, form) => {
    expect(formsOf(surface, type, language)).toEqual([form, form]);
  });

  test.each<[why: string, surface: string, type: EntityType, language: string]>([
    ['a town abroad that few know', 'Vans', 'place', 'de'],
    ['a person’s bare name', 'Peters', 'person', 'de'],
    ['another kind of thing', 'Hamburga', 'person', 'pl'],
    ['English', 'Hamburgs', 'place', 'en'],
    ['a Hungarian name where surnames stand last', 'Orbán Viktor', 'person', 'de'],
    ['what is known as it is', 'Hamburg', 'place', 'pl'],
  ])('not %s', (_, surface, type, language) => expect(formsOf(surface, type, language)).toEqual([surface]));

  test('a Hungarian name is looked up with its surname last instead', () => {
    expect(formsOf('Orbán Viktor', 'person', 'hu')).toEqual(['Viktor Orbán']);
  });
});
