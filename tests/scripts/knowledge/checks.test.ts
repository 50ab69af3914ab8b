import { describe, expect, test } from 'vitest';
import { holdAgainstAllowed } from '../../../scripts/knowledge/checks/allowed.ts';
import { findContradictions } from '../../../scripts/knowledge/checks/contradictions.ts';
import { nameTowns, restoreDivisions } from '../../../scripts/knowledge/checks/repair-divisions.ts';
import { repairEntities } from '../../../scripts/knowledge/checks/repair-entities.ts';
import { repairPeople } from '../../../scripts/knowledge/checks/repair-people.ts';
import { countryInTitle, repairPlaces } from '../../../scripts/knowledge/checks/repair-places.ts';
import type { SourceRow } from '../../../scripts/knowledge/load-entities.ts';
import { newEntity, type PackEntity } from '../../../scripts/knowledge/pack-entity.ts';

const row = (fields: Partial<SourceRow>): SourceRow => ({ t: 'place', n: 'Elmenau', p: 40, s: [], ...fields });
const person = (fields: Partial<PackEntity> & { name: string }): PackEntity =>
  newEntity({ type: 'person', prior: 60, ...fields });

describe('where a title says a place is', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Limburg (Netherlands)', 'NL'],
    ['New Brunswick, New Jersey', 'US'],
    ['Waterloo, Ontario', 'CA'],
    ['Georgia (U.S. state)', ''],
    ['Vienna', ''],
  ];
  test.each(cases)('%s: “%s”', (title, country) => {
    expect(countryInTitle(title)).toBe(country);
  });
});

describe('a place that bears a namesake’s facts', () => {
  test('a state gives a town’s country, place and size back', () => {
    const state = row({ kind: 'American state', s: ['geonames', 'oewn'], cc: 'CU', pop: 63_007, lat: 21.5, lon: -78 });
    const { rows, repaired } = repairPlaces([state]);
    expect(rows).toEqual([
      { t: 'admin1', n: 'Elmenau', p: 40, s: ['oewn'], kind: 'American state', cc: 'US' },
      { t: 'city', n: 'Elmenau', p: 30, s: ['geonames'], cc: 'CU', pop: 63_007, lat: 21.5, lon: -78 },
    ]);
    expect(repaired).toHaveLength(1);
  });

  test('a town keeps what a gazetteer of towns says', () => {
    const town = row({ kind: 'town', s: ['geonames'], cc: 'DE', pop: 20_000 });
    expect(repairPlaces([town])).toEqual({ rows: [town], repaired: [] });
  });

  test('a province gives up the title of a town elsewhere', () => {
    const province = row({
      t: 'admin1',
      cc: 'CA',
      w: 'Elmenau, New Jersey',
      q: 'Q1',
      kind: 'town',
      s: ['naturalearth'],
    });
    const { rows } = repairPlaces([province]);
    expect(rows.map(({ cc, q }) => [cc, q])).toEqual([
      ['CA', undefined],
      ['US', 'Q1'],
    ]);
  });

  test('a town gives up the title of a river', () => {
    const { rows } = repairPlaces([row({ t: 'city', cc: 'AR', w: 'Elmenau (river)' })]);
    expect(rows[0]?.w).toBeUndefined();
  });

  test('the state of the encyclopaedia and the one on the map are one', () => {
    const { rows } = repairPlaces([
      row({ kind: 'Canadian province', s: ['geonames', 'oewn'], cc: 'US', q: 'Q1', w: 'Elmenau' }),
      row({ t: 'admin1', cc: 'CA', d: 'First-level division of Canada', s: ['naturalearth'] }),
    ]);
    expect(rows.filter(({ t }) => t === 'admin1').map(({ q, cc }) => [q, cc])).toEqual([['Q1', 'CA']]);
  });
});

describe('a town that a list calls by its division', () => {
  const division = { name: 'Valora', what: 'first-level subdivision', asOf: '2024', country: 'BR', wiki: 'Valora' };
  const seat = row({
    t: 'city',
    n: 'Valora',
    a: ['Elmenau', 'Valóra'],
    w: 'Valora',
    q: 'Q1',
    cc: 'BR',
    lat: -8,
    lon: -35,
  });
  const elmenau = { name: 'Elmenau', cc: 'BR', lat: -8.05, lon: -34.95 };

  test('has its own name where the gazetteer has it, and leaves the division its title', () => {
    const { rows, repaired } = nameTowns([seat], [division], [elmenau]);
    expect(rows).toEqual([
      { t: 'city', n: 'Elmenau', a: ['Elmenau'], q: 'Q1', cc: 'BR', lat: -8, lon: -35, p: 40, s: [] },
    ]);
    expect(repaired).toHaveLength(1);
  });

  test.each([
    ['the gazetteer calls it so too', seat, { ...elmenau, name: 'Valora' }],
    ['the title is no division’s', { ...seat, w: 'Valora City' }, elmenau],
    ['it is large and nothing else is known of it', { ...seat, a: [], pop: 3_000_000 }, elmenau],
  ])('keeps its name where %s', (_, town, listed) => {
    expect(nameTowns([town], [division], [listed])).toEqual({ rows: [town], repaired: [] });
  });

  test('a small one keeps its name, but not the title', () => {
    const { rows } = nameTowns([{ ...seat, a: [], pop: 1600 }], [division], []);
    expect(rows[0]).toMatchObject({ n: 'Valora', p: 30 });
    expect(rows[0]?.w).toBeUndefined();
  });

  test('a state is no town, whatever the list says', () => {
    const { rows } = nameTowns([row({ t: 'city', kind: 'American state', pop: 10, lat: 62, lon: -150 })], [], []);
    expect(rows).toEqual([{ t: 'admin1', n: 'Elmenau', p: 40, s: [], kind: 'American state' }]);
  });
});

describe('a river that took in a division of its name', () => {
  const drawn = { name: 'Valora', cc: 'BR', lat: -24.66, lon: -51.32 };
  const river = row({ n: 'Valora River', a: ['Valora'], kind: 'river', p: 55, cc: 'BR', lat: -24.66, lon: -51.32 });
  const peer = row({ t: 'admin1', n: 'Brasse', d: 'Brazilian state', p: 55, cc: 'BR' });

  test('gives it back, and is as prominent as other rivers', () => {
    const { rows, repaired } = restoreDivisions([river, peer], [drawn]);
    expect(rows.map(({ t, n, p, d }) => [t, n, p, d])).toEqual([
      ['place', 'Valora River', 40, undefined],
      ['admin1', 'Valora', 55, 'Brazilian state'],
      ['admin1', 'Brasse', 55, 'Brazilian state'],
    ]);
    expect(repaired).toHaveLength(1);
  });

  test.each([
    ['the division is there already', [river, { ...peer, n: 'Valora' }]],
    ['the row is of a town', [{ ...river, kind: 'city' }, peer]],
    ['it lies elsewhere', [{ ...river, lat: 10 }, peer]],
    ['divisions of the country are little known', [river, { ...peer, p: 22 }]],
  ])('stays as it is where %s', (_, rows) => {
    expect(restoreDivisions(rows, [drawn])).toEqual({ rows, repaired: [] });
  });
});

describe('a person who bears another’s name', () => {
  const owner = row({ t: 'person', n: 'Ana Lund', q: 'Q1', born: '1950-01-02' });
  const bearer = row({
    t: 'person',
    n: 'Per Lund',
    q: 'Q2',
    born: '1960',
    a: ['Ana Lund', 'P. Lund'],
    s: ['everypolitician', 'factbook'],
    d: 'President',
    ds: 'factbook',
  });

  test('loses it, and what the leaders’ table told under it', () => {
    const { rows } = repairPeople([owner, bearer]);
    expect(rows[1]).toMatchObject({ a: ['P. Lund'], s: ['everypolitician'] });
    expect(rows[1]?.d).toBeUndefined();
  });

  test('keeps it when both were born in one year: they may be one', () => {
    expect(repairPeople([owner, { ...bearer, born: '1950' }]).repaired).toEqual([]);
  });
});

describe('what is left of contradictions', () => {
  const office = (title: string, from: string | null, to: string | null) => ({ title, from, to });

  test('an office before its holder could hold it goes', () => {
    const entity = person({ name: 'Per Lund', born: '1959', offices: [office('Commander of the Navy', '1966', null)] });
    expect(repairEntities([entity])).toHaveLength(1);
    expect(entity.offices).toEqual([]);
  });

  test('a crown may be worn by a child', () => {
    const entity = person({ name: 'Ana I', born: '1959', offices: [office('Queen of Elmenau', '1966', null)] });
    expect(repairEntities([entity])).toEqual([]);
  });

  test('one title stays with the one that has its name', () => {
    const one = person({ name: 'Ana Lund', wikipedia: 'Ana Lund', wikidata: 1 });
    const other = person({ name: 'Ana Lund Holm', wikipedia: 'Ana Lund' });
    repairEntities([other, one]);
    expect([one.wikipedia, other.wikipedia]).toEqual(['Ana Lund', null]);
  });

  const holder = (name: string) =>
    person({ name, asOf: '2026', offices: [office('President of France', '2025-05-14', null)] });
  const found = findContradictions([holder('Ana Lund'), holder('Per Holm')]);

  test('two who hold one office are told', () => {
    expect(found.map(({ check }) => check)).toEqual(['two-holders']);
  });

  test('a reason allows it; a reason for nothing is told', () => {
    const line = `two-holders|${found[0]?.entity}|a handover`;
    expect(holdAgainstAllowed(found, line)).toEqual({ unexplained: [], stale: [] });
    expect(holdAgainstAllowed(found, '')).toEqual({ unexplained: found, stale: [] });
    expect(holdAgainstAllowed([], line).stale).toHaveLength(1);
    expect(() => holdAgainstAllowed([], 'two-holders|x|')).toThrow();
  });
});
