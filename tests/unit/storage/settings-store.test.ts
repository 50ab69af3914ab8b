/*
 * The settings in the browser's storage: whole whatever lies there, changed one after another, and heard of elsewhere.
 */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { changeSettings, loadSettings, saveSettings, watchSettings } from '../../../lib/storage/settings-store.ts';
import { fake } from '../../fake-extension.ts';

const { local } = fake.browser.storage;

beforeEach(() => fake.reset());
afterEach(() => void vi.restoreAllMocks());

describe('what is kept', () => {
  test('comes back; before that, the settings are those of the beginning', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await saveSettings({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });

  test.each([['words'], [7], [[]], [{ density: 'loud' }]])('is whole though %j lies there', async (stored) => {
    await local.set({ settings: stored });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('lies under a name of its own, beside other things', async () => {
    await local.set({ tripwire: 'stays' });
    await saveSettings(DEFAULT_SETTINGS);
    expect(Object.keys(await local.get(null)).sort()).toEqual(['settings', 'tripwire']);
  });
});

describe('changes', () => {
  const mute = (entity: string) => (settings: Settings) => ({
    ...settings,
    muted: { ...settings.muted, [entity]: entity },
  });

  test('follow one another: none loses another', async () => {
    await Promise.all(['Q1', 'Q2', 'Q3'].map((entity) => changeSettings(mute(entity))));
    expect(Object.keys((await loadSettings()).muted).sort()).toEqual(['Q1', 'Q2', 'Q3']);
  });

  test('that fail are told to who asked, and the next one is made', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('no room'));
    const [failed, made] = await Promise.allSettled([changeSettings(mute('Q1')), changeSettings(mute('Q2'))]);
    expect([failed.status, made.status]).toEqual(['rejected', 'fulfilled']);
    expect((await loadSettings()).muted).toEqual({ Q2: 'Q2' });
  });
});

describe('whoever watches', () => {
  test('hears of changes of the settings, whole ones, until it stops', async () => {
    const heard: Settings[] = [];
    const { stop } = watchSettings((settings) => heard.push(settings));
    await saveSettings({ ...DEFAULT_SETTINGS, density: 'all' });
    await local.set({ settings: { density: 'loud' } });
    stop();
    await saveSettings(DEFAULT_SETTINGS);
    expect(heard.map(({ density }) => density)).toEqual(['all', 'first']);
  });

  test('hears nothing of other things, nor of other places', async () => {
    const heard: Settings[] = [];
    const { stop } = watchSettings((settings) => heard.push(settings));
    await local.set({ tripwire: 'laid' });
    await fake.browser.storage.session.set({ settings: { density: 'all' } });
    stop();
    expect(heard).toEqual([]);
  });
});
