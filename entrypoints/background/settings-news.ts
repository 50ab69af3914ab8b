/*
 * Settings changed, wherever: in the settings page, the popup, on a card, by a backup that was restored. Open tabs hear
 * of it from here alone, because the browser wakes the background for it. Where Sidelight is switched on again, nobody
 * reads in the tab: the gate looks.
 */

import browser from 'webextension-polyfill';
import { webAddress } from '../../lib/identity/web-address.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteChoices } from '../../lib/settings/site-choices.ts';
import { watchSettings } from '../../lib/storage/settings-store.ts';
import { tellTabs } from './tell-tabs.ts';

export function tellOfSettings(): void {
  watchSettings((settings, before, erased) => {
    // Who deletes everything leaves: a tab that read on would be remembered again at once.
    if (erased) return void tellTabs('session.toggle', {});
    void tellTabs('settings.changed', {});
    void lookAgain(settings, before);
  });
}

/** Tabs of which the address can be seen are the ones that may be read without a click. */
async function lookAgain(settings: Settings, before: Settings): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    const hostname = webAddress(url ?? '')?.hostname;
    if (id === undefined || hostname === undefined) continue;
    if (!siteChoices(settings, hostname).enabled || siteChoices(before, hostname).enabled) continue;
    browser.scripting
      .executeScript({ target: { tabId: id }, files: ['gate.js'] })
      // The press of the toolbar button, which lets a tab's address be seen too, may be long ago.
      .catch((error: unknown) => console.warn('Sidelight: a page could not be looked at', error));
  }
}
