/* Tells open tabs that something changed which they show. */

import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../../lib/messaging/send.ts';

type News = 'session.refresh' | 'session.toggle' | 'settings.changed' | 'knowledge.changed';

/** A tab without a reader has nothing to paint. Nobody waits for a tab: it may be busy for good. */
export async function tellTabs(news: News, which: Tabs.QueryQueryInfoType, except?: number): Promise<void> {
  const tabs = await browser.tabs.query(which);
  const others = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  for (const told of await Promise.allSettled(others.map((id) => sendToTab(id, news))))
    if (told.status === 'rejected') console.warn(`Sidelight: a tab could not be told: ${news}`, told.reason);
}
