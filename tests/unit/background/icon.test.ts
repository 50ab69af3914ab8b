/* The icon of the toolbar's button: grey where Sidelight is switched off. */

import { beforeEach, expect, test } from 'vitest';
import { keepIconInStep, showOff } from '../../../entrypoints/background/icon.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { saveSettings } from '../../../lib/storage/settings-store.ts';
import { eventually } from '../../eventually.ts';
import { fake } from '../../fake-extension.ts';

const ON = { 16: '/icon/16.png', 32: '/icon/32.png' };
const OFF = { 16: '/icon/off-16.png', 32: '/icon/off-32.png' };
const icons = () => fake.callsOf('action.setIcon').map(([icon]) => icon);

beforeEach(async () => {
  fake.reset();
  await saveSettings(DEFAULT_SETTINGS);
});

test('is left alone at a start where Sidelight is on, and grey where it is off everywhere', async () => {
  keepIconInStep();
  await saveSettings({ ...DEFAULT_SETTINGS, enabled: false });
  await eventually(() => expect(icons()).toEqual([{ path: OFF }]));
  fake.reset();
  await saveSettings({ ...DEFAULT_SETTINGS, enabled: false });
  keepIconInStep();
  await eventually(() => expect(icons()).toEqual([{ path: OFF }]));
});

test('is grey in the tabs of a site that is switched off, and as ever when it is on again', async () => {
  keepIconInStep();
  fake.tabs = [{ id: 4, url: 'https://news.example/one' }, { id: 5, url: 'https://other.example/' }, { id: 6 }];
  const off = { ...DEFAULT_SETTINGS, sites: { 'news.example': { enabled: false } } };
  await saveSettings(off);
  await eventually(() => expect(icons()).toEqual([{ path: OFF, tabId: 4 }]));
  await saveSettings(DEFAULT_SETTINGS);
  await eventually(() => expect(icons().at(-1)).toEqual({ path: ON, tabId: 4 }));
});

test('is grey on a page that the gate found, where the user does not want it', async () => {
  await showOff(4);
  expect(icons()).toEqual([{ path: OFF, tabId: 4 }]);
});
