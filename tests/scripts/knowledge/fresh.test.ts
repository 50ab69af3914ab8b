import { describe, expect, test } from 'vitest';
import type { Office } from '../../../lib/entities/linking/knowledge-source.ts';
import { joinFresh } from '../../../scripts/knowledge/fresh/join-fresh.ts';
import { settleOffices } from '../../../scripts/knowledge/fresh/settle-offices.ts';
import { namesInUse } from '../../../scripts/knowledge/leader-offices.ts';
import { nationalTeams, readCurrent, readGroups } from '../../../scripts/knowledge/own-lists.ts';
import { newEntity, type PackEntity } from '../../../scripts/knowledge/pack-entity.ts';

const person = (fields: Partial<PackEntity>): PackEntity =>
  newEntity({
    type: 'person',
    name: 'Ana Lund',
    country: 'NO',
    field: 'politics',
    sources: ['everypolitician'],
    ...fields,
  });
const body = (fields: Partial<PackEntity>): PackEntity =>
  newEntity({ type: 'organisation', kind: 'org', name: 'Nordhavn AG', field: 'business', country: 'NO', ...fields });
const office = (title: string, from: string | null, to: string | null = null): Office => ({ title, from, to });

describe('whom a fresh row is joined to', () => {
  const fresh = person({ asOf: '2026-01', offices: [office('Minister of Finance, Norway', '2025')] });
  const cases: readonly (readonly [string, Partial<PackEntity>, boolean])[] = [
    ['one of the same name, country and field', {}, true],
    ['one known by that as another name', { name: 'Anna Lund', aliases: ['Ana Lund'] }, true],
    ['nobody in another country', { country: 'DK' }, false],
    ['nobody of another field', { field: 'baseball' }, false],
    ['nobody who is dead', { died: '2020' }, false],
    ['nobody of another century', { born: '1880' }, false],
  ];
  test.each(cases)('%s', (_, known, joined) => {
    const entity = person(known);
    const result = joinFresh([entity], [structuredClone(fresh)]);
    expect([result.joined, result.added.length]).toEqual(joined ? [1, 0] : [0, 1]);
  });

  test('nobody born on another day; somebody of that day whatever the field', () => {
    const born = { ...fresh, born: '1970-02-03' };
    expect(joinFresh([person({ born: '1971-02-03' })], [structuredClone(born)]).joined).toBe(0);
    expect(joinFresh([person({ born: '1970-02-03', field: '' })], [structuredClone(born)]).joined).toBe(1);
  });

  test('neither of two who could both be meant', () => {
    const result = joinFresh([person({ wikidata: 1 }), person({ wikidata: 2 })], [structuredClone(fresh)]);
    expect(result).toMatchObject({ joined: 0, added: [] });
  });

  test('an id is believed, another id is somebody else', () => {
    expect(joinFresh([person({ wikidata: 1, name: 'A. L.' })], [{ ...fresh, wikidata: 1 }]).joined).toBe(1);
    expect(joinFresh([person({ wikidata: 2 })], [{ ...fresh, wikidata: 1 }]).added).toHaveLength(1);
  });

  test('a part of a body is none of it: not by a name that was taken away, nor where each has an article', () => {
    const whole = body({ aliases: ['Nordhavn Towing'], wikipedia: 'Nordhavn' });
    const part = body({ name: 'Nordhavn Towing', wikipedia: 'Nordhavn Towing' });
    const joined = (known: PackEntity, row: PackEntity) =>
      joinFresh([structuredClone(known)], [structuredClone(row)]).joined;
    expect(joined(whole, part)).toBe(0);
    expect(joined(whole, { ...part, wikipedia: null })).toBe(1);
    expect(joined({ ...whole, banned: ['Nordhavn Towing'] }, { ...part, wikipedia: null })).toBe(0);
    expect(joined({ ...whole, name: 'Nordhavn Towing AG' }, part)).toBe(1);
  });

  test('a firm with and without its legal form, a club with and without its letters', () => {
    const plain = body({ name: 'Nordhavn', sources: ['index'] });
    expect(joinFresh([body({})], [plain]).joined).toBe(1);
    const club = body({ name: 'Nordhavn FC', field: 'football' });
    expect(joinFresh([club], [body({ name: 'Nordhavn', field: 'football' })]).joined).toBe(1);
    expect(joinFresh([body({})], [body({ name: 'Nordhavn', field: 'football' })]).joined).toBe(0);
  });

  test('two fresh rows of one thing make one entity', () => {
    expect(joinFresh([], [body({}), body({ name: 'Nordhavn' })]).added).toHaveLength(1);
  });
});

describe('offices after newer word', () => {
  const renewed = (known: Partial<PackEntity>, fresh: Partial<PackEntity>): PackEntity => {
    const entity = person({ asOf: '2022', ...known });
    joinFresh([entity], [person({ asOf: '2026-01', ...fresh })]);
    return entity;
  };

  test('the newest comes first, with the day it is known to', () => {
    const { offices, asOf } = renewed(
      { offices: [office('Mayor of Visby', '2010', '2014')] },
      { offices: [office('Minister of Finance, Norway', '2025-02')] },
    );
    expect(offices.map(({ title }) => title)).toEqual(['Minister of Finance, Norway', 'Mayor of Visby']);
    expect(asOf).toBe('2026-01');
  });

  test('an office closed too early goes on, with the day the older table has', () => {
    const { offices } = renewed(
      { offices: [office('Prime Minister of Norway', '2021-10-14', '2023')] },
      { offices: [office('Prime Minister of Norway', '2021')] },
    );
    expect(offices).toEqual([office('Prime Minister of Norway', '2021-10-14')]);
  });

  test('an older list takes nothing from what a newer table says', () => {
    const { offices, asOf } = renewed(
      { asOf: '2026-08', offices: [office('Prime Minister of Norway', '2021-10-14')] },
      { offices: [office('Prime Minister of Norway', '2021'), office('Leader of a party, Norway', '2014')] },
    );
    expect(offices).toEqual([office('Prime Minister of Norway', '2021-10-14')]);
    expect(asOf).toBe('2026-08');
  });

  test('a seat told on the same day does not hide the office', () => {
    const entity = person({ asOf: '2026-01', offices: [office('Prime Minister of Norway', '2021-10-14')] });
    joinFresh([entity], [person({ asOf: '2026-01', offices: [office('Member of the Storting, Norway', null)] })]);
    expect(entity.offices[0]?.title).toBe('Prime Minister of Norway');
  });

  test('what an older table left open ended when the new office began; a seat is not spoken of', () => {
    const { offices } = renewed(
      { offices: [office('Minister of Culture, Norway', '2019'), office('Member of the Storting, Norway', '2017')] },
      { offices: [office('Minister of Finance, Norway', '2025-02')] },
    );
    expect(offices.slice(1)).toEqual([office('Minister of Culture, Norway', '2019', '2025-02')]);
  });
});

describe('one office, one holder', () => {
  test('the successor closes it for whoever held it before', () => {
    const before = person({ name: 'Per Holm', offices: [office('Prime Minister of Norway', '2013')] });
    const now = person({ offices: [office('Prime Minister of Norway', '2021-10-14')] });
    expect(settleOffices([before, now]).closed).toBe(1);
    expect(before.offices[0]?.to).toBe('2021-10-14');
    expect(now.offices[0]?.to).toBeNull();
  });

  test('many sit in a parliament', () => {
    const one = person({ name: 'Per Holm', offices: [office('Member of the Storting, Norway', '2013')] });
    settleOffices([one, person({ offices: [office('Member of the Storting, Norway', '2021')] })]);
    expect(one.offices[0]?.to).toBeNull();
  });

  test('death closes it', () => {
    const dead = person({
      died: '2020-05-00',
      offices: [office('Mayor of Visby', '2013'), office('Mayor of Oslo', '2021')],
    });
    expect(settleOffices([dead]).ended).toBe(1);
    expect(dead.offices).toEqual([office('Mayor of Visby', '2013', '2020-05')]);
  });

  test('a namesake who took the leader’s row gives it back', () => {
    const row = office('President of France', '2017-05-14');
    const holder = person({ wikidata: 1, prior: 90, offices: [row] });
    const namesake = person({ name: 'Per Lund', wikidata: 2, offices: [row] });
    settleOffices([namesake, holder]);
    expect([holder.offices.length, namesake.offices.length]).toEqual([1, 0]);
  });
});

describe('names in use', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['Daniel Noboa Azin', 'Noboa', ['Daniel Noboa']],
    ['Matamela Cyril Ramaphosa', 'Ramaphosa', ['Matamela Cyril Ramaphosa', 'Matamela Ramaphosa', 'Cyril Ramaphosa']],
    ['Swiss Confederation Guy Parmelin', 'Parmelin', ['Guy Parmelin']],
    ['Kim Jong Un', 'Kim', []],
    ['Naruhito', 'Naruhito', []],
  ];
  test.each(cases)('%s', (name, surname, inUse) => {
    expect(namesInUse(name, surname)).toEqual(inUse);
  });
});

describe('the own lists', () => {
  test('a line has its day, offices and facts', () => {
    const [entity] = readCurrent(
      'O|Nordhavn||NO|business|Chief executive: Ana Lund;Founded: 1901|Ferry company|2026-01||||',
    );
    expect(entity).toMatchObject({
      asOf: '2026-01',
      text: 'Ferry company',
      facts: [
        { label: 'Chief executive', value: 'Ana Lund' },
        { label: 'Founded', value: '1901' },
      ],
    });
    expect(() => readCurrent('P|Ana Lund||NO|politics|Mayor of Visby 2020–||soon||||')).toThrow();
  });

  test('a nickname that others bear needs the country; a short form does not', () => {
    const [bears, city] = readGroups('O|Team|US|sport|60|2026|Visby Bears=Bears;Manby City F.C.=Manby City');
    expect([bears?.shared, bears?.trusted]).toEqual([['Bears'], ['Visby Bears']]);
    expect([city?.shared, city?.trusted]).toEqual([[], ['Manby City F.C.', 'Manby City']]);
  });

  test('a list of people says when they were born, and somebody born in another year is another', () => {
    const [ana] = readGroups('P|Skier|NO|sport|56|2026|Ana Lund (1991)=Ana M. Lund');
    expect([ana?.name, ana?.born, ana?.aliases]).toEqual(['Ana Lund', '1991', ['Ana M. Lund']]);
    const older = newEntity({ type: 'person', name: 'Ana Lund', born: '1954', field: 'sport', country: 'NO' });
    expect(joinFresh([older], ana ? [ana] : []).joined).toBe(0);
  });

  test('states and nations send teams', () => {
    const names = nationalTeams().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['England national football team', "France women's national football team"]),
    );
    expect(names).toContain("United States men's national soccer team");
    expect(names).toContain('India national cricket team');
    expect(names).not.toContain('United Kingdom national football team');
    expect(new Set(names).size).toBe(names.length);
  });
});
