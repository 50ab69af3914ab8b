/*
 * The gate runs on permitted sites only: registered at run time for exactly the origins the user has granted, and taken
 * away when a grant is.
 */

import browser, { type Scripting } from 'webextension-polyfill';
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
  const [known] = registered;
  if (!known) await browser.scripting.registerContentScripts([script]);
  // Registered anew it is missing for a moment, and a page that is loaded in that moment has no gate; the background
  // starts often just then, because a page is loaded.
  else if (!isSame(known, script)) await browser.scripting.updateContentScripts([script]);
}

type Registered = Scripting.RegisteredContentScript;

function isSame(known: Registered, wanted: Registered): boolean {
  const list = (values: readonly string[] = []): string => [...values].sort().join('\n');
  return (
    list(known.matches) === list(wanted.matches) &&
    list(known.js) === list(wanted.js) &&
    known.runAt === wanted.runAt &&
    known.allFrames === wanted.allFrames
  );
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
