import { describe, expect, test, vi } from 'vitest';
import { type HistoryEntry, memoryId, newHistoryEntry } from '../../../lib/history/visit.ts';
import {
  createReadingHistory,
  type HistoryRange,
  MAX_HISTORY_ENTRIES,
  type ReadingHistory,
} from '../../../lib/storage/reading-history.ts';
import { forgetHistory } from '../../../lib/storage/sync/forgotten-history.ts';
import { freshStore, got } from './fresh-store.ts';

const KIM = { id: 'Q56226', name: 'Kim Jong Un', type: 'person' };
const BERG = { id: 'person:anna berg', name: 'Anna Berg', type: 'person' };

function reading(address: string, now: string, entities = [KIM, BERG]): HistoryEntry {
  const made = newHistoryEntry({ source: address, title: address, published: null }, entities, now);
  if (!made) throw new Error(`${address} is not on the web`);
  return made;
}

const memory = (): ReadingHistory => createReadingHistory(freshStore().database);

describe('what is remembered', () => {
  const KEYS: [name: string, entity: { id: string; name: string; type: string }, key: string | null][] = [
    ['a linked entity by its Wikidata id', KIM, 'Q56226'],
    ['an unlinked one by type and full name', { ...BERG, id: 'local:7' }, 'person:anna berg'],
    ['a bare surname not at all', { id: 'person:berg', name: 'Berg', type: 'person' }, null],
  ];
  for (const [name, entity, key] of KEYS) test(name, () => expect(memoryId(entity)).toBe(key));

  test('a page that is not on the web is not remembered', () => {
    expect(
      newHistoryEntry({ source: 'file:///x', title: '', published: null }, [KIM], '2026-01-01T00:00:00Z'),
    ).toBeNull();
  });
});

describe('the memory', () => {
  test('knows the earlier articles of an entity, newest first, without the one being read', async () => {
    const it = memory();
    for (let i = 1; i <= 3; i++) got(await it.remember(reading(`https://a.example/${i}`, `2026-01-0${i}T00:00:00Z`)));
    const met = got(
      await it.entriesNaming(['Q56226', 'Q1'], reading('https://a.example/2', '2026-02-01T00:00:00Z').key),
    );
    expect(met.get('Q56226')?.map(({ source }) => source)).toEqual(['https://a.example/3', 'https://a.example/1']);
    expect(met.has('Q1')).toBe(false);
  });

  test('an article read twice is one record that knows both days', async () => {
    const it = memory();
    got(await it.remember(reading('https://a.example/1', '2026-01-01T00:00:00Z')));
    got(await it.remember(reading('https://www.a.example/1/', '2026-01-05T00:00:00Z', [KIM])));
    expect(got(await it.all())).toMatchObject([
      { first: '2026-01-01T00:00:00Z', last: '2026-01-05T00:00:00Z', entities: [KIM] },
    ]);
  });

  test('what was read after an entry of a backup stays, and is first known from the earlier day', async () => {
    const it = memory();
    got(await it.remember(reading('https://a.example/1', '2026-01-05T00:00:00Z')));
    got(await it.remember(reading('https://a.example/1', '2026-01-01T00:00:00Z')));
    expect(got(await it.all())).toMatchObject([{ first: '2026-01-01T00:00:00Z', last: '2026-01-01T00:00:00Z' }]);
  });

  test('all of it comes last read first', async () => {
    const it = memory();
    for (const day of ['02', '03', '01'])
      got(await it.remember(reading(`https://a.example/${day}`, `2026-01-${day}T00:00:00Z`)));
    expect(got(await it.all()).map(({ source }) => source.slice(-2))).toEqual(['03', '02', '01']);
    expect(got(await it.all())[0]).not.toHaveProperty('entityIds');
  });

  test('of two entities of one article each is known, and no third', async () => {
    const it = memory();
    got(await it.remember(reading('https://a.example/1', '2026-01-01T00:00:00Z')));
    const met = got(await it.entriesNaming(['Q56226', 'person:anna berg'], ''));
    expect([...met.keys()].sort()).toEqual(['Q56226', 'person:anna berg']);
    expect([...got(await it.entriesNaming(['Q56226'], '')).keys()]).toEqual(['Q56226']);
  });

  test('the oldest go when there are very many', async () => {
    const { database } = freshStore();
    const it = createReadingHistory(database);
    const many = [0, 1, 2].map((i) => ({
      ...reading('https://a.example/x', `2020-01-01T00:00:00Z`, []),
      ...{ key: `k${i}`, last: new Date(1_600_000_000_000 + i * 1000).toISOString(), entityIds: [] },
    }));
    const count = vi.spyOn(database.readings, 'count').mockResolvedValue(MAX_HISTORY_ENTRIES);
    await database.readings.bulkPut(many);
    got(await it.remember(reading('https://a.example/new', '2026-01-01T00:00:00Z')));
    expect(got(await it.all())).toHaveLength(4);
    count.mockResolvedValue(MAX_HISTORY_ENTRIES + 2);
    got(await it.remember(reading('https://a.example/new', '2026-01-02T00:00:00Z')));
    expect(got(await it.all()).map(({ key }) => key)).toEqual([expect.stringContaining('a.example/new'), 'k2']);
  });

  test('entries of a backup come back, but for those we have of a later day', async () => {
    const it = memory();
    got(await it.remember(reading('https://a.example/1', '2026-01-05T00:00:00Z', [KIM])));
    got(await it.remember(reading('https://a.example/2', '2026-01-01T00:00:00Z', [KIM])));
    got(await it.remember(reading('https://a.example/3', '2026-01-03T00:00:00Z', [KIM])));
    const backup = ['1', '2', '3', '4'].map((name) =>
      reading(`https://a.example/${name}`, '2026-01-03T00:00:00Z', [BERG]),
    );
    expect(got(await it.restore(backup))).toBe(2);
    const met = got(await it.entriesNaming(['person:anna berg'], ''));
    expect(
      met
        .get('person:anna berg')
        ?.map(({ source }) => source.slice(-1))
        .sort(),
    ).toEqual(['2', '4']);
    expect(got(await it.all())).toHaveLength(4);
  });

  const RANGES: [name: string, range: HistoryRange, left: number[]][] = [
    ['all', {}, []],
    ['since a day', { from: '2026-01-02T00:00:00Z' }, [1]],
    ['up to a day', { to: '2026-01-02T00:00:00Z' }, [3]],
    ['a site with its subdomains', { site: 'a.example' }, [3]],
  ];
  for (const [name, range, left] of RANGES)
    test(`is cleared: ${name}`, async () => {
      const { database } = freshStore();
      const it = createReadingHistory(database);
      for (const [i, address] of ['https://a.example/1', 'https://news.a.example/2', 'https://ba.example/3'].entries())
        got(await it.remember(reading(address, `2026-01-0${i + 1}T00:00:00Z`)));
      expect(got(await forgetHistory(database, range))).toBe(3 - left.length);
      expect(got(await it.all()).map(({ source }) => Number(source.slice(-1)))).toEqual(left);
    });
});
