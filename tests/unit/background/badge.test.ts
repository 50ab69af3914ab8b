/* The number on the toolbar's button. */

import { beforeEach, describe, expect, test } from 'vitest';
import { badgeHandlers, forgetHidden, keepBadgeInStep } from '../../../entrypoints/background/badge.ts';
import { setTabChanges } from '../../../entrypoints/background/tab-changes.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { saveSettings } from '../../../lib/storage/settings-store.ts';
import { eventually } from '../../eventually.ts';
import { fake } from '../../fake-extension.ts';

const TAB = { tab: { id: 4 } };
const texts = () => fake.callsOf('action.setBadgeText').map(([badge]) => badge);
const tell = badgeHandlers['hidden.tell'];

beforeEach(async () => {
  fake.reset();
  await saveSettings(DEFAULT_SETTINGS);
});

describe('how much is hidden', () => {
  test.each([
    [7, '7'],
    [1200, '1,200'],
    [0, ''],
  ])('%i: the button says “%s”', async (count, text) => {
    await tell(count, TAB);
    expect(texts()).toEqual([{ tabId: 4, text }]);
  });

  test('is not said where the user does not want it, and goes from every tab when that is said', async () => {
    keepBadgeInStep();
    fake.tabs = [{ id: 4 }, { id: 5 }];
    await saveSettings({ ...DEFAULT_SETTINGS, badge: false });
    await eventually(() =>
      expect(texts()).toEqual([
        { tabId: 4, text: '' },
        { tabId: 5, text: '' },
      ]),
    );
    await tell(7, TAB);
    expect(texts().at(-1)).toEqual({ tabId: 4, text: '' });
  });

  test('waits for what has changed since the article was read, which is said first', async () => {
    keepBadgeInStep();
    const changes = { since: '2026-05-05T09:00:00.000Z', lines: [{}, {}], more: 0, headline: null };
    await setTabChanges(4, { key: 'a', changes: changes as never });
    await eventually(() => expect(texts().at(-1)).toEqual({ tabId: 4, text: '2' }));
    await tell(7, TAB);
    expect(texts().at(-1)).toEqual({ tabId: 4, text: '2' });
    expect(fake.callsOf('action.setTitle').at(-1)).toEqual([{ tabId: 4, title: expect.stringContaining('5 May') }]);
    await setTabChanges(4, null);
    await eventually(() => expect(texts().at(-1)).toEqual({ tabId: 4, text: '7' }));
    // What was said of the changes goes with them.
    expect(fake.callsOf('action.setTitle').at(-1)).toEqual([{ tabId: 4, title: 'Sidelight' }]);
  });

  test('of the page before is not said of the next', async () => {
    await tell(7, TAB);
    await forgetHidden(4);
    await setTabChanges(4, { key: 'a', changes: { since: '2026-05-05T09:00:00.000Z', lines: [], more: 0 } as never });
    await setTabChanges(4, null);
    await eventually(() => expect(texts().at(-1)).toEqual({ tabId: 4, text: '' }));
  });

  test('of no tab is nothing', async () => {
    await tell(7, {});
    expect(texts()).toEqual([]);
  });
});
