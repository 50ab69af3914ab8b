/* Where our button is, by what the browser tells; asked again when the user may have changed it. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toolbarButton } from '../../../lib/storage/toolbar-button.ts';
import { fake } from '../../fake-extension.ts';

beforeEach(() => fake.reset());

const FIREFOX = { browser_specific_settings: { gecko: {} } };

describe('the way to the button', () => {
  test.each<[name: string, isOnToolbar: boolean | undefined, manifest: object, platform: string, way: string | null]>([
    ['pinned', true, {}, 'linux', null],
    ['hidden in Chromium', false, {}, 'linux', 'chromium'],
    ['hidden in Firefox', false, FIREFOX, 'mac', 'firefox'],
    ['not told by the browser', undefined, FIREFOX, 'win', 'firefox'],
    ['on Android, where there is no toolbar', true, FIREFOX, 'android', 'android'],
  ])('%s', async (_, isOnToolbar, manifest, platform, way) => {
    Object.assign(fake, { isOnToolbar, manifest, platform });
    expect(await toolbarButton.look()).toBe(way);
  });

  test('is a guess where the browser has no such question', async () => {
    const { action } = fake.browser as unknown as { action: { getUserSettings?: unknown } };
    const { getUserSettings } = action;
    action.getUserSettings = undefined;
    expect(await toolbarButton.look()).toBe('chromium');
    action.getUserSettings = getUserSettings;
  });
});

test('who watches hears of it when the window has the focus again, until they stop', () => {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  const heard = vi.fn();
  const watch = toolbarButton.watch(heard);
  target.dispatchEvent(new Event('focus'));
  watch.stop();
  target.dispatchEvent(new Event('focus'));
  expect(heard).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
