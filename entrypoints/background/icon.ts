/*
 * The icon on the toolbar's button is grey where Sidelight is switched off: everywhere, or on a site that the browser
 * lets us know. The browser takes a tab's own icon off with its page.
 */

import browser from 'webextension-polyfill';
import { webAddress } from '../../lib/identity/web-address.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteChoices } from '../../lib/settings/site-choices.ts';
import { loadSettings, watchSettings } from '../../lib/storage/settings-store.ts';

const ON = { 16: '/icon/16.png', 32: '/icon/32.png' };
const OFF = { 16: '/icon/off-16.png', 32: '/icon/off-32.png' };

/** Said anew whenever the background starts: the browser forgets it when it is closed. */
export function keepIconInStep(): void {
  void loadSettings().then(({ enabled }) => (enabled ? undefined : show(false)));
  watchSettings((settings, before) => {
    if (settings.enabled !== before.enabled) void show(settings.enabled);
    void showOnTabs(settings, before);
  });
}

/** A page that may be read, on a site where the user does not want it. */
export const showOff = (tabId: number): Promise<void> => show(false, tabId);

async function showOnTabs(settings: Settings, before: Settings): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    const hostname = webAddress(url ?? '')?.hostname;
    if (id === undefined || hostname === undefined) continue;
    const { enabled } = siteChoices(settings, hostname);
    if (enabled !== siteChoices(before, hostname).enabled) await show(enabled, id);
  }
}

/** Browsers on phones have none. */
async function show(on: boolean, tabId?: number): Promise<void> {
  const { action } = browser;
  if (!action?.setIcon) return;
  try {
    await action.setIcon({ path: on ? ON : OFF, ...(tabId !== undefined && { tabId }) });
  } catch (error) {
    // A tab that was closed meanwhile.
    if (!(error instanceof Error && /no tab|invalid tab/i.test(error.message))) throw error;
  }
}
