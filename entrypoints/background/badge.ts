/*
 * The number on the toolbar's button: how much is hidden on a tab's page. The browser takes it off with the page. What
 * has changed since the page was read (`tab-changes.ts`) is said before it.
 */

import browser from 'webextension-polyfill';
import { formatNumber } from '../../lib/i18n/words.ts';
import { loadSettings, watchSettings } from '../../lib/storage/settings-store.ts';
import { wordsReady } from './speak.ts';
import { tabChanges } from './tab-changes.ts';

/** As the page's own text: it says a number and warns of nothing. */
const GROUND = '#5d6372';
const INK = '#ffffff';

type Sender = { readonly tab?: { readonly id?: number } };

export const badgeHandlers = {
  'hidden.tell': async (count: number, { tab }: Sender): Promise<void> => {
    if (tab?.id === undefined) return;
    await wordsReady();
    const { badge } = await loadSettings();
    await write(tab.id, badge && count > 0 ? formatNumber(count) : '');
  },
};

/** Switched off, it goes from every tab. */
export function keepBadgeInStep(): void {
  watchSettings(({ badge }, before) => {
    if (badge || !before.badge) return;
    void browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => id !== undefined && write(id, ''))));
  });
}

/** Browsers on phones have no badge. */
async function write(tabId: number, text: string): Promise<void> {
  const { action } = browser;
  if (!action.setBadgeText || (await tabChanges(tabId))) return;
  await action.setBadgeText({ tabId, text });
  if (text === '') return;
  await action.setBadgeBackgroundColor({ tabId, color: GROUND });
  await action.setBadgeTextColor({ tabId, color: INK });
}
