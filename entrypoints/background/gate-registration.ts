/*
 * The gate runs on permitted sites only: registered at run time for exactly the origins the user has granted, and taken
 * away when a grant is.
 */

import browser from 'webextension-polyfill';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';

const ID = 'gate';

/** Makes the registered script match the granted origins. Safe to call at every start and change. */
export async function syncGate(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter(
    (origin) =>
      (/^(\*|https?):\/\//.test(origin) || origin === '<all_urls>') &&
      // Given for asking, not for reading.
      !(WIKIMEDIA_PERMISSIONS as readonly string[]).includes(origin),
  );
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: ['gate.js'], matches, runAt: 'document_idle' as const, allFrames: false };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Keeps it so. Calls follow one another, because two at once would both find nothing registered. */
export function keepGateInStep(): void {
  let last = Promise.resolve();
  const sync = () => {
    last = last
      .then(syncGate)
      .catch((error: unknown) => console.error('Sidelight: could not register for the permitted sites', error));
  };
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  sync();
}
