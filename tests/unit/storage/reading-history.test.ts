import { describe, expect, test } from 'vitest';
import { type HistoryEntry, memoryId, newHistoryEntry } from '../../../lib/history/visit.ts';
import { createReadingHistory, type ReadingHistory } from '../../../lib/storage/reading-history.ts';
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
    const met = got(await it.metBefore(['Q56226', 'Q1'], reading('https://a.example/2', '2026-02-01T00:00:00Z').key));
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

  const RANGES: [name: string, range: Parameters<ReadingHistory['clear']>[0], left: number[]][] = [
    ['all', {}, []],
    ['since a day', { from: '2026-01-02T00:00:00Z' }, [1]],
    ['up to a day', { to: '2026-01-02T00:00:00Z' }, [3]],
    ['a site with its subdomains', { site: 'a.example' }, [3]],
  ];
  for (const [name, range, left] of RANGES)
    test(`is cleared: ${name}`, async () => {
      const it = memory();
      for (const [i, address] of ['https://a.example/1', 'https://news.a.example/2', 'https://ba.example/3'].entries())
        got(await it.remember(reading(address, `2026-01-0${i + 1}T00:00:00Z`)));
      expect(got(await it.clear(range))).toBe(3 - left.length);
      expect(got(await it.all()).map(({ source }) => Number(source.slice(-1)))).toEqual(left);
    });
});
