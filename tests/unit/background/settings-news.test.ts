/* Settings changed: who is told, and where the gate looks once more. */

import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { tellOfSettings } from '../../../entrypoints/background/settings-news.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { saveSettings } from '../../../lib/storage/settings-store.ts';
import { fake } from '../../fake-extension.ts';

const PAGE = { id: 1, url: 'https://a.example/x', status: 'complete' };
const OTHER = { id: 2, url: 'https://b.example/x', status: 'loading' };

beforeAll(() => tellOfSettings());
beforeEach(() => {
  fake.reset({ listeners: false });
  fake.tabs = [PAGE, OTHER, { id: 3 }, { url: 'https://c.example/' }];
  for (const id of [1, 2]) fake.readers.set(id, () => null);
});

const change = (part: Partial<Settings>) => saveSettings({ ...DEFAULT_SETTINGS, ...part });
const told = () => fake.callsOf('tabs.sendMessage').map(([tab, call]) => `${call} ${tab}`);
const lookedAt = () =>
  fake.callsOf('scripting.executeScript').map(([injection]) => {
    const { target, files } = injection as { target: { tabId: number }; files: string[] };
    return `${files} ${target.tabId}`;
  });

test('every tab with a reader hears of it, also one that is still loading', async () => {
  await change({ density: 'none' });
  await expect.poll(told).toEqual(['settings.changed 1', 'settings.changed 2']);
  expect(lookedAt()).toEqual([]);
});

test('what else is stored is no news', async () => {
  await fake.browser.storage.local.set({ another: 1 });
  await change({ density: 'none' });
  await expect.poll(told).toEqual(['settings.changed 1', 'settings.changed 2']);
});

describe('the gate looks once more', () => {
  test.each<[string, Partial<Settings>, Partial<Settings>, readonly string[]]>([
    ['everywhere when Sidelight is switched on', { enabled: false }, {}, ['gate.js 1', 'gate.js 2']],
    [
      'but not where the site is off still',
      { enabled: false },
      { sites: { 'b.example': { enabled: false } } },
      ['gate.js 1'],
    ],
    ['on the one site that is', { sites: { 'b.example': { enabled: false } } }, {}, ['gate.js 2']],
    ['nowhere when it is switched off', {}, { enabled: false }, []],
    ['nowhere when it was on', {}, { junk: 'hide' }, []],
  ])('%s', async (_, before, now, tabs) => {
    await change(before);
    await expect.poll(told).toHaveLength(2);
    fake.calls = [];
    await change(now);
    await expect.poll(lookedAt).toEqual(tabs);
    await expect.poll(told).toHaveLength(2);
  });

  test('and a page that may not be looked at keeps nobody from the others', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    fake.refusal = 'Cannot access contents of the page';
    await change({ enabled: false });
    await change({});
    await expect.poll(() => warned.mock.calls.length).toBe(2);
    warned.mockRestore();
  });
});
