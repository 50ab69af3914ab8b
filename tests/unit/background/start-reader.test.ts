/* Putting the reader into a tab: what is injected where, what a refusal becomes, and what the gate may ask. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { message } from '../../../lib/i18n/message.ts';
import { fake } from '../../fake-extension.ts';

const { warmUp } = vi.hoisted(() => ({ warmUp: vi.fn<() => void>() }));
vi.mock('../../../entrypoints/background/visit/warm-up.ts', () => ({ warmUp }));

import { startIfAllowed, startPicker, startReader } from '../../../entrypoints/background/start-reader.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { saveSettings } from '../../../lib/storage/settings-store.ts';

const TAB = 4;
const injected = () => fake.callsOf('scripting.executeScript');

beforeEach(() => {
  fake.reset();
  warmUp.mockReset();
});
afterEach(() => void vi.restoreAllMocks());

describe('asked for by the user', () => {
  test('the reader is put into that tab, and what it will need is made ready meanwhile', async () => {
    expect(await startReader(TAB)).toEqual({ ok: true, value: null });
    expect(injected()).toEqual([[{ target: { tabId: TAB }, files: ['reader.js'] }]]);
    expect(warmUp).toHaveBeenCalledOnce();
  });

  test('nothing runs before the browser is asked to put it there', async () => {
    vi.spyOn(fake.browser.scripting, 'executeScript').mockImplementation(async () => {
      expect(warmUp).not.toHaveBeenCalled();
      return [];
    });
    expect(await startReader(TAB)).toEqual({ ok: true, value: null });
  });

  test('so is what points at boxes, which needs nothing', async () => {
    expect(await startPicker(TAB)).toEqual({ ok: true, value: null });
    expect(injected()).toEqual([[{ target: { tabId: TAB }, files: ['picker.js'] }]]);
    expect(warmUp).not.toHaveBeenCalled();
  });

  test.each([
    ['view-source:https://news.example/story', 'unreadableSource'],
    ['chrome://settings/', 'unreadableBrowser'],
    ['https://chromewebstore.google.com/detail/x', 'unreadableStore'],
  ])('where the browser refuses %s, the user is told what it is', async (url, code) => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    fake.tabs = [{ id: TAB, url } as never];
    fake.refusal = 'Cannot access contents of the page';
    expect(await startReader(TAB)).toEqual({ ok: false, reason: { code } });
  });

  test('the source of a page is not even asked for: some browsers never answer', async () => {
    fake.tabs = [{ id: TAB, url: 'view-source:https://news.example/story' } as never];
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await startReader(TAB);
    expect(injected()).toEqual([]);
  });

  test('where the browser refuses, that is told, and its own words stand in our console', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    fake.refusal = 'Cannot access contents of the page';
    expect(await startReader(TAB)).toEqual({ ok: false, reason: message('browserRefuses') });
    expect(await startPicker(TAB)).toEqual({ ok: false, reason: message('browserRefuses') });
    expect(warned.mock.calls.map(([, error]) => String(error))).toEqual(Array(2).fill(`Error: ${fake.refusal}`));
  });

  test('a refusal that is no error is told too', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(fake.browser.scripting, 'executeScript').mockRejectedValue('not here');
    expect(await startReader(TAB)).toEqual({ ok: false, reason: message('browserRefuses') });
  });
});

describe('asked for by the gate', () => {
  test.each<[name: string, settings: object, starts: boolean]>([
    ['it is, where nothing was said', {}, true],
    ['it is not, where Sidelight is off', { enabled: false }, false],
    ['it is not, where it is off on this site', { sites: { 'news.example': { enabled: false } } }, false],
    ['it is, where it is off on another site', { sites: { 'other.example': { enabled: false } } }, true],
    [
      'it is not, where it is on here and off in general',
      { enabled: false, sites: { 'news.example': { enabled: true } } },
      false,
    ],
  ])('%s', async (_, settings, starts) => {
    await saveSettings({ ...DEFAULT_SETTINGS, ...settings });
    await startIfAllowed(TAB, 'https://news.example/story?a=1');
    expect(injected()).toHaveLength(starts ? 1 : 0);
    expect(fake.callsOf('action.setIcon')).toHaveLength(starts ? 0 : 1);
  });

  test('a refusal is noted in our own console, for nobody waits', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    fake.refusal = 'The tab was closed';
    await startIfAllowed(TAB, 'https://news.example/story');
    expect(warned).toHaveBeenCalledOnce();
  });
});
