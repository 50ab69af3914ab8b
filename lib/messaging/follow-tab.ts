/*
 * What the popup and the panel see of one tab: starts the reader there if it must, follows it while it reads, and looks
 * again when it says that something changed. A tab that hangs is not waited for.
 */

import { type Message, message } from '../i18n/message.ts';
import { extension } from './extension-api.ts';
import type { PageReport } from './protocol.ts';
import { type CallMessage, send } from './send.ts';
import { SILENT, within } from './unanswered.ts';

export type TabView =
  | { readonly status: 'starting' }
  /** The browser keeps extensions off this page, or the site is not permitted and nobody pressed the button. */
  | { readonly status: 'unreadable'; readonly reason: Message }
  /** No reader runs there and none was asked for. */
  | { readonly status: 'unread' }
  | { readonly status: 'open'; readonly report: PageReport };

export interface TabFollower {
  /** Looks again now. */
  again(): void;
  stop(): void;
}

/** Milliseconds between two looks while the page is being read. */
const POLL = 120;

/** Milliseconds after which a page is said not to answer. When it does after all, it is looked at again. */
const SILENCE_MS = 3_000;

/** @param start whether to put the reader into the tab when it is not there yet */
export function followTab(tabId: number, start: boolean, onView: (view: TabView) => void): TabFollower {
  let stopped = false;
  let timer = 0;
  let seen: TabView = { status: 'starting' };

  const look = async (): Promise<TabView> => {
    const asked = send('tab.report', tabId);
    const running = await within(SILENCE_MS, asked);
    if (running === SILENT) {
      void asked.then(again);
      // What was seen stays, because a note of it may be being written.
      return seen.status === 'open' ? seen : { status: 'unreadable', reason: message('pageSilent') };
    }
    if (running) return { status: 'open', report: running };
    if (!start || stopped) return { status: 'unread' };
    const started = await send('reader.start', tabId);
    if (!started.ok) return { status: 'unreadable', reason: started.reason };
    const report = await send('tab.report', tabId);
    return report ? { status: 'open', report } : { status: 'unreadable', reason: message('pageSilent') };
  };

  const again = async () => {
    clearTimeout(timer);
    if (stopped) return;
    const view = await look();
    if (stopped) return;
    seen = view;
    onView(view);
    if (view.status === 'open' && view.report.status === 'reading')
      timer = setTimeout(again, POLL) as unknown as number;
  };

  const onMessage = (received: unknown, sender: { tab?: { id?: number } }) => {
    if ((received as CallMessage).call === 'session.changed' && sender.tab?.id === tabId) void again();
    return undefined;
  };
  const onUpdated = (id: number, change: { status?: string | undefined }) => {
    if (id === tabId && change.status !== undefined) void again();
  };
  extension.runtime.onMessage.addListener(onMessage as never);
  extension.tabs.onUpdated.addListener(onUpdated);
  void again();
  return {
    again: () => void again(),
    stop() {
      stopped = true;
      clearTimeout(timer);
      extension.runtime.onMessage.removeListener(onMessage as never);
      extension.tabs.onUpdated.removeListener(onUpdated);
    },
  };
}
