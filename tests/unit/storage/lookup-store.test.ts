import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createLookupStore } from '../../../lib/storage/lookup-store.ts';

const fresh = (mostReplies = 3) => createLookupStore({ indexedDB: new IDBFactory(), IDBKeyRange, mostReplies });

test('a reply is kept under its key until it is cleared', async () => {
  const store = fresh();
  await store.cache.put({ key: 'en:Bergen', stored: 1 });
  expect(await store.cache.get('en:Bergen')).toEqual({ key: 'en:Bergen', stored: 1 });
  expect(await store.cache.get('de:Bergen')).toBeNull();
  await store.cache.clear();
  expect(await store.cache.get('en:Bergen')).toBeNull();
});

test('beyond its size the oldest replies go, whatever their order of arrival', async () => {
  const store = fresh(2);
  for (const [key, stored] of [
    ['a', 5],
    ['b', 1],
    ['c', 3],
  ] as const)
    await store.cache.put({ key, stored });
  expect(await store.cache.get('b')).toBeNull();
  expect(await store.cache.get('a')).not.toBeNull();
  expect(await store.cache.get('c')).not.toBeNull();
});

test('what left the browser is listed newest first, and cleared together with the replies', async () => {
  const store = fresh();
  await store.logRequest('https://en.wikipedia.org/1', '2026-01-01T00:00:00Z');
  await store.logRequest('https://en.wikipedia.org/2', '2026-01-02T00:00:00Z');
  await store.cache.put({ key: 'en:Bergen', stored: 1 });
  expect((await store.sent()).map(({ address }) => address)).toEqual([
    'https://en.wikipedia.org/2',
    'https://en.wikipedia.org/1',
  ]);
  await store.clear();
  expect(await store.sent()).toEqual([]);
  expect(await store.cache.get('en:Bergen')).toBeNull();
});
