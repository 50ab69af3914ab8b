import { describe, expect, test } from 'vitest';
import { composeBody, composeLand, composePerson } from '../../../scripts/knowledge/compose-kinds.ts';
import { newEntity } from '../../../scripts/knowledge/pack-entity.ts';
import { settleTerritories } from '../../../scripts/knowledge/territories.ts';

describe('what a source calls somebody or something, in the words of news', () => {
  test.each([
    ['solon', 'Politician'],
    ['old master', 'Painter'],
    ['President of the United States', 'American politician'],
    ['abolitionist', 'Abolitionist'],
    ['imaginary being', undefined],
  ])('a person that is called %s', (phrase, text) => expect(composePerson(phrase)?.text).toBe(text));

  test.each([
    ['geographical area', 'Region'],
    ['tableland', 'Plateau'],
    ['soil horizon', undefined],
  ])('a place that is called %s', (phrase, text) => expect(composeLand(phrase, '')?.text).toBe(text));

  test('a body that is called a musical group', () =>
    expect(composeBody('Danish musical group')?.text).toBe('Music group, Denmark'));
});

test('a territory is its state’s, and the division of its name is no second place; a country of that name is', () => {
  const land = (name: string, kind: string, country: string) => newEntity({ type: 'place', name, kind, country });
  const kept = settleTerritories(
    [
      land('French Guiana', 'country', 'GF'),
      land('French Guiana', 'admin1', 'FR'),
      land('Georgia', 'country', 'GE'),
      land('Georgia', 'admin1', 'US'),
    ],
    [
      { iso2: 'GF', indep: 'Part of FR' },
      { iso2: 'GE', indep: 'Yes' },
    ],
  );
  expect(kept.map(({ name, kind, text }) => [name, kind, text])).toEqual([
    ['French Guiana', 'country', 'Territory of France'],
    ['Georgia', 'country', null],
    ['Georgia', 'admin1', null],
  ]);
});
