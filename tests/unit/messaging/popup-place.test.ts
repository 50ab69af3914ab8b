/* Which tab the popup speaks of: under the toolbar's button, on a phone, and as a tab of its own. */

import { beforeEach, expect, test, vi } from 'vitest';
import { popupPlace } from '../../../lib/messaging/popup-place.ts';
import { eventually } from '../../eventually.ts';
import { fake } from '../../fake-extension.ts';

const own = (path: string): string => fake.browser.runtime.getURL(`/${path}` as never);
const POPUP = { id: 9, active: true, windowId: 1, lastAccessed: 900, url: own('popup.html') };
const ARTICLE = { id: 2, active: false, windowId: 1, lastAccessed: 500 };

beforeEach(() => {
  fake.reset();
  vi.stubGlobal('window', { close: vi.fn() });
});

test('under the button it speaks of the active tab, and closes', async () => {
  fake.tabs = [ARTICLE, { id: 3, active: true }];
  const place = await popupPlace();
  expect([place.tab?.id, place.isWholePage]).toEqual([3, false]);
  place.leave();
  expect(window.close).toHaveBeenCalledOnce();
  expect(fake.callsOf('tabs.remove')).toEqual([]);
});

test('on Android it fills the screen, though the browser throws when asked for its tab', async () => {
  fake.ownTab = null;
  fake.platform = 'android';
  fake.tabs = [{ id: 3, active: true }];
  const place = await popupPlace();
  expect([place.tab?.id, place.isWholePage]).toEqual([3, true]);
});

test.each<[string, readonly object[], number | undefined]>([
  ['used last', [{ id: 4, windowId: 1, lastAccessed: 400 }, ARTICLE], 2],
  ['of its own window', [{ id: 4, windowId: 2, lastAccessed: 800 }, ARTICLE], 2],
  ['of another window, as every tab is on Android', [{ id: 4, windowId: 2, lastAccessed: 800 }], 4],
  ['that is no page of ours', [{ id: 5, windowId: 1, lastAccessed: 800, url: own('library.html') }, ARTICLE], 2],
  ['that is our demo article', [{ id: 5, windowId: 1, lastAccessed: 800, url: own('welcome.html') }, ARTICLE], 5],
  ['of which the browser does not say when it was used', [{ id: 6, windowId: 1 }], 6],
  ['or of none', [], undefined],
])('as a tab it speaks of the one %s', async (_, others, expected) => {
  fake.ownTab = POPUP;
  fake.tabs = [POPUP, ...others];
  const place = await popupPlace();
  expect([place.tab?.id, place.isWholePage]).toEqual([expected, true]);
});

test('as a tab it shows the article, and is gone', async () => {
  fake.ownTab = POPUP;
  fake.tabs = [POPUP, ARTICLE];
  (await popupPlace()).leave();
  await eventually(() => expect(fake.callsOf('tabs.remove')).toEqual([[9]]));
  expect(fake.callsOf('tabs.update')).toEqual([[2, { active: true }]]);
  expect(window.close).not.toHaveBeenCalled();
});
