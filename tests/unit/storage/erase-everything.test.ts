/* For those who leave: nothing of Sidelight is left in the browser, and nothing is missed afterwards. */

import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { checkDataLoss } from '../../../lib/storage/data-loss-check.ts';
import { eraseEverything } from '../../../lib/storage/erase-everything.ts';
import { createLookupStore } from '../../../lib/storage/lookup-store.ts';
import { saveSettings } from '../../../lib/storage/settings-store.ts';
import { fake } from '../../fake-extension.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshStore, got } from './fresh-store.ts';

beforeEach(() => fake.reset());

test('notes, bin, packs, folders, settings and look-ups are gone', async () => {
  const store = freshStore();
  const { database } = store;
  got(await store.putAll([sampleNote(1), { ...sampleNote(2), deleted: '2026-05-01T00:00:00.000Z' }]));
  await database.packs.put({ id: 'p', name: 'Mine', entries: 1, size: 9, added: '2026-05-01T00:00:00.000Z' });
  await database.packTexts.put({ id: 'p', text: '{}' });
  await database.drafts.put({ key: 'd', draft: {} as never, saved: '' });
  await saveSettings({ ...DEFAULT_SETTINGS, colourNames: { pink: 'doubt' } });
  const lookups = createLookupStore();
  await lookups.logRequest('https://en.wikipedia.org/x', '2026-05-01T00:00:00.000Z');
  got(await checkDataLoss(database));

  got(await eraseEverything(store));
  for (const table of database.tables.filter(({ name }) => name !== 'marks'))
    expect(await table.count(), table.name).toBe(0);
  expect(await database.marks.toCollection().primaryKeys()).toEqual(['contents', 'tripwire']);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await lookups.sent()).toEqual([]);
  lookups.close();
  expect(got(await checkDataLoss(database))).toMatchObject({
    state: 'first',
    integrityMarker: { notes: 0, lost: null },
  });
});
