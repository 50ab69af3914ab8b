/* Talks to the reader in a tab as the extension's own pages do, through the background's worker. */

import type { Page } from 'playwright-core';
import type { PageReport, SessionCalls } from '../../../lib/messaging/protocol.ts';
import type { Chromium } from './chromium.ts';

/** The browser's number for the tab that shows `page`. Needs the page's address to be one the test build may see, or an own page. */
export async function tabOf(chromium: Chromium, page: Page): Promise<number> {
  const worker = await chromium.worker();
  const url = page.url().replace(/#.*$/, '');
  const id = await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter((tab) => tab.url?.replace(/#.*$/, '') === address).at(-1)?.id ?? -1;
  }, url);
  if (id < 0) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Sends a call to the reader in the page; null when no reader answers. */
export async function callReader(chromium: Chromium, page: Page, call: keyof SessionCalls, argument: unknown = null) {
  const [worker, tab] = [await chromium.worker(), await tabOf(chromium, page)];
  return worker.evaluate(
    async ({ tab, message }) => {
      try {
        return (await chrome.tabs.sendMessage(tab, message)) as unknown;
      } catch (error) {
        if (/Receiving end does not exist/.test(String(error))) return null;
        throw error;
      }
    },
    { tab, message: { call, argument } },
  );
}

export async function report(chromium: Chromium, page: Page): Promise<PageReport | null> {
  return (await callReader(chromium, page, 'session.report')) as PageReport | null;
}

/** The report once reading has ended, with whatever result. */
export async function finishedReport(chromium: Chromium, page: Page): Promise<PageReport> {
  const end = Date.now() + 20_000;
  for (;;) {
    const seen = await report(chromium, page);
    if (seen && seen.status !== 'reading') return seen;
    if (Date.now() > end) throw new Error(`the reader of ${page.url()} is ${seen ? 'still reading' : 'not there'}`);
    await page.waitForTimeout(100);
  }
}

/** Injects the reader as a press of the toolbar button does, whatever the gate thinks of the page. */
export async function startReader(chromium: Chromium, page: Page): Promise<void> {
  const [worker, tab] = [await chromium.worker(), await tabOf(chromium, page)];
  await worker.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['reader.js'] }), tab);
}

/** The popup about a tab, opened as a page of its own. */
export async function openPopup(chromium: Chromium, page: Page): Promise<Page> {
  const popup = await chromium.openOwnPage(`popup.html?tab=${await tabOf(chromium, page)}`);
  await popup.setViewportSize({ width: 400, height: 600 });
  return popup;
}
