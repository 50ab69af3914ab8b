/*
 * The context menu and the keyboard commands: both are a user's own act, so both may start the reader in the tab. A
 * browser on a phone has neither: what they do is in the bar at selected words, on the cards and in the popup.
 */

import browser from 'webextension-polyfill';
import { t } from '../../lib/i18n/words.ts';
import type { SessionCalls } from '../../lib/messaging/protocol.ts';
import { sendToTab } from '../../lib/messaging/send.ts';
import type { CommandName } from '../../lib/settings/commands.ts';
import { browserPart } from '../../lib/storage/browser-parts.ts';
import { highlightIn } from './highlight-handlers.ts';
import { wordsReady } from './speak.ts';
import { startReader } from './start-reader.ts';

type Act =
  | 'note.begin'
  | 'note.highlight'
  | 'card.next'
  | 'card.previous'
  | 'note.next'
  | 'junk.next'
  | 'session.toggle'
  | 'junk.mark'
  | 'focus.toggle'
  | 'citation.copy';

const ACTS: Record<CommandName, Act> = {
  'note-selection': 'note.begin',
  'highlight-selection': 'note.highlight',
  'next-name': 'card.next',
  'previous-name': 'card.previous',
  'next-note': 'note.next',
  'next-junk': 'junk.next',
  'read-page': 'session.toggle',
  'mark-junk': 'junk.mark',
  'copy-citation': 'citation.copy',
  'focus-mode': 'focus.toggle',
};

const actOf = (name: string): Act | undefined => (Object.hasOwn(ACTS, name) ? ACTS[name as CommandName] : undefined);

async function act(tabId: number, call: Act): Promise<void> {
  const running = (await sendToTab(tabId, 'session.report')) !== null;
  if (!running) {
    const started = await startReader(tabId);
    if (!started.ok) return console.warn('Sidelight: cannot read this page', started.reason);
    if (call === 'session.toggle') return;
  }
  if (call === 'note.highlight') return highlightIn(tabId, null);
  await sendToTab(tabId, call satisfies keyof SessionCalls);
}

const MENU = [
  { id: 'note-selection', title: 'menuNote', contexts: ['selection'] },
  { id: 'copy-citation', title: 'menuCite', contexts: ['selection'] },
  { id: 'mark-junk', title: 'menuJunk', contexts: ['selection'] },
  { id: 'read-page', title: 'menuRead', contexts: ['page'] },
] as const;

/** Browsers keep a menu until it is made anew: at each installation, and when its words are of another language. */
export function makeMenus(): void {
  const menus = browserPart('contextMenus');
  if (!menus) return;
  void Promise.all([wordsReady(), menus.removeAll()]).then(() => {
    for (const { id, title, contexts } of MENU) menus.create({ id, title: t(title), contexts: [...contexts] });
  });
}

export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(makeMenus);
  browserPart('contextMenus')?.onClicked.addListener((info, tab) => {
    const call = actOf(String(info.menuItemId));
    if (call && tab?.id !== undefined) void act(tab.id, call);
  });
  browserPart('commands')?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const call = actOf(command);
    if (call && tab?.id !== undefined) await act(tab.id, call);
  });
}
