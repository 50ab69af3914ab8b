/* An article that is opened again: what is told of it, to whom, and what is kept of its text. */

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepBadgeInStep } from '../../../../entrypoints/background/badge.ts';
import { ownMemoryCalls } from '../../../../entrypoints/background/history-handlers.ts';
import { store } from '../../../../entrypoints/background/note-handlers.ts';
import { tabChanges } from '../../../../entrypoints/background/tab-changes.ts';
import { ownReportCalls } from '../../../../entrypoints/background/user-words.ts';
import type { FromVisit } from '../../../../lib/messaging/visit-protocol.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts';
import { extensionIntegrityMarker } from '../../../../lib/storage/data-loss-check.ts';
import { saveSettings } from '../../../../lib/storage/settings-store.ts';
import { eventually } from '../../../eventually.ts';
import { fake, page } from '../../../fake-extension.ts';
import { answer, connect, open, requestOf, SOURCE, serveInTests, TEXT } from './a-visit.ts';

const TAB = 1;
const TUESDAY = '2026-05-05T09:00:00.000Z';
const THURSDAY = '2026-05-07T09:00:00.000Z';
const CORRECTED = TEXT.replace('since 2019', 'since 2016');

serveInTests();
beforeAll(keepBadgeInStep);
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

async function read(at: string, text = TEXT, { revision = 1, incognito = false } = {}) {
  vi.setSystemTime(at);
  const sender = page(TAB);
  const port = connect({ ...sender, tab: { ...sender.tab, incognito } as never });
  // The last thing that a visit does, when the text is kept.
  const ended = vi.spyOn(extensionIntegrityMarker, 'load').mockClear();
  open(port, requestOf(revision, text));
  await answer(port, 'visit.notes', revision);
  await eventually(() => expect(ended).toHaveBeenCalled());
  return port;
}

const kept = () => store.database.textBytes.count();
const REPORT = { source: SOURCE, cast: [], notes: [], notices: [], language: 'en', article: null };
async function told() {
  fake.readers.set(TAB, () => REPORT);
  return (await ownReportCalls['tab.report'](TAB))?.changes ?? null;
}

describe('an article that was edited', () => {
  test('is told with the words of before, and since when', async () => {
    await read(TUESDAY);
    expect([await told(), await kept()]).toEqual([null, 1]);
    await read(THURSDAY, CORRECTED);
    const changes = await told();
    expect(changes).toMatchObject({ since: TUESDAY, extent: 'whole', headline: null, more: 0 });
    const [line] = changes?.lines ?? [];
    expect(line).toMatchObject({ kind: 'changed', weight: 'figure' });
    expect(line?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'old', text: '2019' },
      { kind: 'new', text: '2016' },
    ]);
    expect(line?.words.map(({ start, end }) => CORRECTED.slice(start, end))).toEqual(['2016']);
  });

  test('is told on the button, and by nothing that goes to the page', async () => {
    await read(TUESDAY);
    fake.calls = [];
    const port = await read(THURSDAY, CORRECTED);
    await eventually(() => expect(fake.callsOf('action.setBadgeText').at(-1)).toEqual([{ tabId: TAB, text: '1' }]));
    const posted = JSON.stringify(port.posted as FromVisit[]);
    expect(posted).not.toContain('2019');
    expect(posted).not.toContain(TUESDAY);
    expect(fake.callsOf('tabs.sendMessage')).toEqual([]);
  });

  test('is no news any more at the next sitting', async () => {
    await read(TUESDAY);
    await read(THURSDAY, CORRECTED);
    await read('2026-05-07T09:10:00.000Z', CORRECTED);
    expect((await told())?.since).toBe(TUESDAY);
    await read('2026-05-08T09:00:00.000Z', CORRECTED);
    expect(await told()).toBeNull();
    await eventually(() => expect(fake.callsOf('action.setBadgeText').at(-1)).toEqual([{ tabId: TAB, text: '' }]));
  });

  test('under the eyes of who reads it is none', async () => {
    await read(TUESDAY);
    await read('2026-05-05T09:05:00.000Z', CORRECTED, { revision: 2 });
    expect(await told()).toBeNull();
  });
});

describe('nothing is kept', () => {
  test('of a private window, where it is told what has changed', async () => {
    await read(TUESDAY, TEXT, { incognito: true });
    expect(await kept()).toBe(0);
    await read(TUESDAY);
    await read(THURSDAY, CORRECTED, { incognito: true });
    expect((await told())?.since).toBe(TUESDAY);
    await read('2026-05-08T09:00:00.000Z');
    expect(await told()).toBeNull();
  });

  test('where no history is wanted, nor told', async () => {
    await read(TUESDAY);
    await saveSettings({ ...DEFAULT_SETTINGS, memory: false });
    await read(THURSDAY, CORRECTED);
    expect(await told()).toBeNull();
    expect((await store.database.texts.toArray()).map(({ last }) => last)).toEqual([TUESDAY]);
  });
});

test('what is told goes with the history, and with the tab', async () => {
  await read(TUESDAY);
  await read(THURSDAY, CORRECTED);
  await ownMemoryCalls['history.clear']({});
  expect([await told(), await tabChanges(TAB), await kept()]).toEqual([null, null, 0]);
  await read(TUESDAY);
  await read(THURSDAY, CORRECTED);
  expect(await tabChanges(TAB)).not.toBeNull();
  fake.events.tabRemoved.fire(TAB);
  await eventually(async () => expect(await tabChanges(TAB)).toBeNull());
});

test('the notes of a page wait for no text to be kept', async () => {
  const put = vi.spyOn(store.database.textBytes, 'put');
  const port = connect(page(TAB));
  open(port, requestOf(1));
  await answer(port, 'visit.notes', 1);
  expect(put).not.toHaveBeenCalled();
  await eventually(() => expect(put).toHaveBeenCalledOnce());
});

test('a page without an article takes it off the button', async () => {
  await read(TUESDAY);
  await read(THURSDAY, CORRECTED);
  const port = connect();
  open(port, requestOf(1, 'Too little.'));
  await answer(port, 'visit.content', 1);
  await eventually(async () => expect(await tabChanges(TAB)).toBeNull());
});

test('a fault of the comparison keeps no notes from the page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(store.database.textBytes, 'get').mockImplementation(() => {
    throw new Error('of ours');
  });
  await expect(read(TUESDAY)).resolves.toBeDefined();
});
