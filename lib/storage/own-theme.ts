/*
 * Light or dark for a page of our own, as the user has chosen; at once, and whenever the choice changes. Settings are
 * not read as a whole for it, because what checks them would be an eighth of the popup.
 */

import browser from 'webextension-polyfill';
import { colourScheme, THEMES } from '../settings/appearance.ts';

const KEY = 'settings';

/** Before the page is drawn, so that nothing flashes. */
export async function useOwnTheme(root: HTMLElement): Promise<void> {
  const show = (settings: unknown) => {
    const { theme } = (settings ?? {}) as { theme?: unknown };
    root.style.colorScheme = colourScheme(THEMES.find((known) => known === theme) ?? 'auto');
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) show(changes[KEY].newValue);
  });
  show((await browser.storage.local.get(KEY))[KEY]);
}
