/* What was read, on several devices. */

import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addressKey } from '../../../lib/identity/article-identity.ts';
import { historyId, mergeHistory } from '../../../lib/sync/history-document.ts';
import { Device, settle } from './devices.ts';
import { MemoryPlace } from './memory-mailbox.ts';

const SOURCE = 'https://news.example/ferry';
const KEY = addressKey(SOURCE);

const two = async (): Promise<[Device, Device]> => {
  const place = new MemoryPlace();
  const [a, b] = [new Device(place), new Device(place, 60_000)];
  a.read(SOURCE, 'The ferry');
  await settle([a, b], 2);
  return [a, b];
};
const entries = (device: Device) => [...device.history.entries.values()];

test('an article read on one device has been read on the other', async () => {
  const [a, b] = await two();
  expect(entries(b)).toEqual(entries(a));
  expect(entries(b)).toMatchObject([{ source: SOURCE, title: 'The ferry' }]);
});

test('read again on both, it was read since the first time and until the last', async () => {
  const [a, b] = await two();
  const first = entries(a)[0]?.first;
  a.read(SOURCE, 'The ferry');
  b.read(SOURCE, 'The ferry, corrected');
  const last = entries(b)[0]?.last;
  await settle([a, b], 2);
  expect(entries(a)).toMatchObject([{ title: 'The ferry, corrected', first, last }]);
  expect(entries(b)).toEqual(entries(a));
});

test('forgotten on one, it is forgotten on both; unless it was read meanwhile', async () => {
  const [a, b] = await two();
  a.history.entries.delete(KEY);
  await settle([a, b], 2);
  expect(entries(b)).toEqual([]);
  a.read(SOURCE, 'The ferry');
  await settle([a, b], 2);
  a.history.entries.delete(KEY);
  b.read(SOURCE, 'Read meanwhile');
  await settle([a, b], 2);
  expect(entries(a)).toMatchObject([{ title: 'Read meanwhile' }]);
  expect(entries(b)).toEqual(entries(a));
});

test.each<[string, unknown]>([
  ['no entry', 7],
  [
    'an address that leads nowhere',
    { version: 1, source: 'javascript:alert(1)', first: '2026-11-27', last: '2026-11-27' },
  ],
  [
    'another article than it is filed under',
    { version: 1, source: 'https://evil.example/', first: '2026-11-27', last: '2026-11-27' },
  ],
])('a document that says %s is told, and nothing of it stored', (_, said) => {
  const doc = new Y.Doc();
  doc.getMap('readings').set('2026-11-27', said);
  const merged = mergeHistory(historyId(KEY), null, '', null, [Y.encodeStateAsUpdate(doc)]);
  expect(merged).toMatchObject({ entry: null, isDamaged: true });
});
