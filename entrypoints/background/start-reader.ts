/* Puts the reader into a tab. The script itself sees to it that a second start does nothing. */

import browser, { type Runtime } from 'webextension-polyfill';
import { message } from '../../lib/i18n/message.ts';
import { isNeverReadable, unreadable } from '../../lib/identity/unreadable-address.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { DONE } from '../../lib/messaging/reply.ts';
import { siteChoices } from '../../lib/settings/site-choices.ts';
import { loadSettings } from '../../lib/storage/settings-store.ts';
import { showOff } from './icon.ts';
import { warmUp } from './visit/warm-up.ts';

export const startReader = (tabId: number): Promise<Reply<null>> => inject(tabId, 'reader.js', warmUp);

/** Lets the user point at a box; a script of its own, because few visits need it. */
export const startPicker = (tabId: number): Promise<Reply<null>> => inject(tabId, 'picker.js');

/** @param meanwhile what is done while the script begins: not before, for until it is sent nothing else should run */
async function inject(tabId: number, file: string, meanwhile?: () => void): Promise<Reply<null>> {
  const address = await addressOf(tabId);
  try {
    if (isNeverReadable(address)) throw new Error(address);
    const begun = browser.scripting.executeScript({ target: { tabId }, files: [file] });
    meanwhile?.();
    await begun;
    return DONE;
  } catch (error) {
    // Browsers refuse their own pages, their store, and sites nobody permitted; their words are for developers.
    console.warn('Sidelight: a script could not be put into a page', error);
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: unreadable(address) ?? unreadable(words) ?? message('browserRefuses') };
  }
}

/** '' where it is not ours to know. */
async function addressOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch (error) {
    // Closed meanwhile: the browser says so again when it is asked to put the script there.
    if (error instanceof Error && /tab/i.test(error.message)) return '';
    throw error;
  }
}

/** More of the reader's, into the frame where it runs: it asks when the user wants what it does. */
export async function putScript(file: string, { tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, files: [file] });
}

/** The gate asks: only where the user has not switched Sidelight off. */
export async function startIfAllowed(tabId: number, url: string): Promise<void> {
  const choices = siteChoices(await loadSettings(), new URL(url).hostname);
  if (!choices.enabled) return showOff(tabId);
  await startReader(tabId);
}
