import { beforeAll, describe, expect, it } from 'vitest';
import { describeFacts } from '../../../lib/entities/linking/describe-entry.ts';
import { message } from '../../../lib/i18n/message.ts';
import { HEADER } from '../../../lib/knowledge/pack-format.ts';
import { readPack } from '../../../lib/knowledge/read-pack.ts';
import { newEntity, type PackEntity } from '../../../scripts/knowledge/pack-entity.ts';
import { writePack } from '../../../scripts/knowledge/write-pack.ts';

const entity = (fields: Partial<PackEntity> & { name: string }): PackEntity =>
  newEntity({
    type: 'person',
    names: [{ written: fields.name, match: 'name', common: false }],
    prior: 50,
    sources: ['own'],
    ...fields,
  });

const ENTITIES: readonly PackEntity[] = [
  entity({
    wikidata: 42,
    name: 'Zoë Łukasz-Ångström',
    nativeName: 'Зоя',
    names: [
      { written: 'Zoë Łukasz-Ångström', match: 'name', common: false },
      { written: 'Ångström', match: 'surname', common: false },
    ],
    wikipedia: 'Zoë Łukasz',
    country: 'SE',
    field: 'politics',
    asOf: '2026-01-22',
    born: '1970-02-03',
    offices: [
      { title: 'Mayor of Visby', from: '2019-05-06', to: null },
      { title: 'Member of the Riksdag, Sweden', from: '2010', to: '2014' },
    ],
  }),
  entity({ name: 'Ann Smith', text: 'Footballer', born: '1990', died: '2020' }),
  entity({ name: 'Ann Smith', text: 'Painter', born: '-50' }),
  entity({
    wikidata: 7,
    type: 'organisation',
    name: 'Ferrous 😀 Ltd',
    text: 'Company',
    facts: [{ label: 'Founded', value: '1901' }],
  }),
  entity({ wikidata: 8, type: 'place', name: 'Vostok', country: 'AQ', latitude: -78.464, longitude: 106.834 }),
  entity({ wikidata: 9, type: 'place', kind: 'geo', name: 'Coral Sea', text: 'Sea', latitude: -18, longitude: 158 }),
];

const credits = [{ name: 'Own list', licence: 'CC0-1.0', url: '' }];

function pack(entities: readonly PackEntity[] = ENTITIES): ArrayBuffer {
  const bytes = writePack({ made: '2026', entities, credits, creditOf: () => [0] });
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe('readPack', () => {
  let buffer: ArrayBuffer;
  beforeAll(() => {
    buffer = pack();
  });
  const source = () => {
    const read = readPack(buffer);
    if (!read.ok) throw new Error(read.problem);
    return read.source;
  };

  it('gives back everything an entity was written with', () => {
    expect(source().entry('Q42')).toEqual({
      id: 'Q42',
      type: 'person',
      name: 'Zoë Łukasz-Ångström',
      nativeName: 'Зоя',
      aliases: ['Ångström'],
      text: null,
      asOf: '2026-01-22',
      prior: 50,
      country: 'SE',
      field: 'politics',
      offices: ENTITIES[0]?.offices,
      born: 1970,
      died: null,
      facts: [],
      sources: credits,
      wikipedia: 'Zoë Łukasz',
      place: null,
    });
  });

  it('says where a place is, to a hundredth of a degree, and how far it stretches', () => {
    expect(source().entry('Q8')?.place).toEqual({ longitude: 106.84, latitude: -78.46, reachKm: 0 });
    expect(source().entry('Q9')?.place).toEqual({ longitude: 158, latitude: -18, reachKm: 800 });
    expect(source().entry('Q7')?.place).toBeNull();
  });

  it('finds a name however it is spelt, and says how it was found', () => {
    const [candidate] = source().lookup('zoe lukasz angstrom');
    expect(candidate).toMatchObject({ id: 'Q42', match: 'name', written: 'Zoë Łukasz-Ångström', country: 'SE' });
    expect(source().lookup('Ångström')[0]?.match).toBe('surname');
    expect(source().lookup('Ferrous 😀 Ltd')[0]?.id).toBe('Q7');
    expect(source().lookup('nobody of this name')).toEqual([]);
    expect(source().lookup('')).toEqual([]);
  });

  it('keeps homonyms apart, each under an id that leads back to it', () => {
    const found = source().lookup('Ann Smith');
    const entries = found.map(({ id }) => source().entry(id));
    expect(entries.map((entry) => entry && describeFacts(entry))).toEqual(
      expect.arrayContaining([
        message('factLived', 'Footballer', '1990', '2020'),
        message('factBorn', 'Painter', message('yearBc', '50')),
      ]),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect(found.every(({ id }) => id.startsWith('pack:person:Ann Smith~'))).toBe(true);
  });

  it('knows no entry for an id it does not hold', () => {
    for (const id of ['Q1', 'Q99999999', 'pack:person:Ann Smith~zzz', 'enwiki:Nothing', '', '#', 'Q-1'])
      expect(source().entry(id)).toBeNull();
  });

  it('is written in the same bytes whatever the order of the entities', () => {
    expect(new Uint8Array(pack([...ENTITIES].reverse()))).toEqual(new Uint8Array(buffer));
  });

  const damaged = (change: (words: Uint32Array) => void): ArrayBuffer => {
    const copy = buffer.slice(0);
    change(new Uint32Array(copy));
    return copy;
  };
  const set = (field: (typeof HEADER)[number], value: number) =>
    damaged((words) => {
      words[HEADER.indexOf(field)] = value;
    });

  const cases: readonly (readonly [string, () => ArrayBuffer, string])[] = [
    ['nothing', () => new ArrayBuffer(0), 'truncated'],
    ['a few bytes', () => new ArrayBuffer(40), 'foreign'],
    ['another file', () => new ArrayBuffer(4096), 'foreign'],
    ['a pack for a newer version', () => set('version', 99), 'newer'],
    ['a pack for an older version', () => set('version', 0), 'older'],
    ['half a pack', () => buffer.slice(0, (buffer.byteLength >> 3) << 2), 'truncated'],
    [
      'a pack with a flipped bit',
      () =>
        damaged((words) => {
          words[words.length - 3] = (words[words.length - 3] as number) ^ 4;
        }),
      'damaged',
    ],
    ['a pack with a section moved', () => set('checksum', 1), 'damaged'],
  ];
  for (const [what, make, problem] of cases)
    it(`refuses ${what}: ${problem}`, () => {
      const read = readPack(make());
      expect(read).toMatchObject({ ok: false, problem });
    });

  const sections = HEADER.filter((field) => field !== 'checksum');
  it.each(sections.flatMap((field) => [0, 1, 3, 64, 0xffffffff].map((value) => [field, value] as const)))(
    'with %s said to be %i is refused, or answers as before',
    (field, value) => {
      const read = readPack(set(field, value));
      if (read.ok) expect(read.source.lookup('Ferrous 😀 Ltd')).toHaveLength(1);
      else expect(read.why.code).toMatch(/^pack/);
    },
  );

  it('refuses a file of odd length', () => {
    expect(readPack(buffer.slice(0, buffer.byteLength - 1))).toMatchObject({ ok: false });
  });

  const place = (fields: Partial<PackEntity> & { name: string }): PackEntity =>
    entity({ type: 'place', kind: 'city', text: 'City', ...fields });
  const spelt = () => {
    const read = readPack(
      pack([
        place({ wikidata: 1, name: 'Avdiyivka', country: 'UA' }),
        place({ wikidata: 2, name: 'Vovchansk', country: 'UA' }),
        place({ wikidata: 3, name: 'Marennes', country: 'FR' }),
        entity({ wikidata: 4, name: 'Avdeyivka', country: 'UA' }),
      ]),
    );
    if (!read.ok) throw new Error(read.problem);
    return (name: string): readonly string[] => read.source.lookup(name).map(({ id }) => id);
  };

  it('finds a place of other letters under another spelling, when nothing has the very name', () => {
    const found = spelt();
    expect(found('Avdiivka')).toEqual(['Q1']);
    expect(found('Avdiyivka')).toEqual(['Q1']);
    expect(found('Volchansk')).toEqual([]);
  });

  it('has no other spelling for a person, nor for a place of Latin letters', () => {
    const found = spelt();
    expect(found('Avdeyivka')).toEqual(['Q4']);
    expect(found('Marinnes')).toEqual([]);
  });
});
