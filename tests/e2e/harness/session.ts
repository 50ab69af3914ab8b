/* Talks to the reader in a tab as the extension's own pages do, through the background's worker. */

import type { Page } from 'playwright-core';
import type { PageReport, ReaderReport, SessionCalls } from '../../../lib/messaging/protocol.ts';
import { until } from '../../until.ts';
import type { Chromium } from './chromium.ts';
import { idle } from './page-time.ts';
import { within } from './within.ts';

/** Milliseconds for a page to be read: an idle machine needs a second for the largest of the fixtures. */
const PATIENCE = 90_000;

/**
 * The browser's number for the tab that shows `page`. Needs the page's address to be one the test build may see, or an
 * own page.
 */
export async function tabOf(chromium: Chromium, page: Page): Promise<number> {
  const worker = await chromium.worker();
  const url = page.url().replace(/#.*$/, '');
  const id = await within(
    PATIENCE,
    `looking for the tab of ${url}`,
    worker.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter((tab) => tab.url?.replace(/#.*$/, '') === address).at(-1)?.id ?? -1;
    }, url),
  );
  if (id < 0) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Sends a call to the reader in the page; null when no reader answers. */
export async function callReader(chromium: Chromium, page: Page, call: keyof SessionCalls, argument: unknown = null) {
  return callTab(chromium, await tabOf(chromium, page), call, argument);
}

async function callTab(chromium: Chromium, tab: number, call: keyof SessionCalls, argument: unknown) {
  const worker = await chromium.worker();
  return within(
    PATIENCE,
    `${call} in tab ${tab}`,
    worker.evaluate(
      async ({ tab, message }) => {
        try {
          return (await chrome.tabs.sendMessage(tab, message)) as unknown;
        } catch (error) {
          if (/Receiving end does not exist/.test(String(error))) return null;
          throw error;
        }
      },
      { tab, message: { call, argument } },
    ),
  );
}

/** What the reader in the page knows, which is nothing that the user wrote. */
export async function report(chromium: Chromium, page: Page): Promise<ReaderReport | null> {
  return (await callReader(chromium, page, 'session.report')) as ReaderReport | null;
}

/** What our own pages see of it, with the user's notes; once reading has ended. */
export async function userReport(chromium: Chromium, page: Page): Promise<PageReport> {
  await finishedReport(chromium, page);
  const tab = await tabOf(chromium, page);
  const own = await chromium.openOwnPage('options.html');
  const seen = await own.evaluate(
    (argument) => chrome.runtime.sendMessage({ call: 'tab.report', argument }) as Promise<PageReport>,
    tab,
  );
  await own.close();
  await page.bringToFront();
  return seen;
}

/** The report once reading has ended, with whatever result. */
export async function finishedReport(chromium: Chromium, page: Page): Promise<ReaderReport> {
  const tab = await tabOf(chromium, page);
  const finished = async () => {
    const seen = (await callTab(chromium, tab, 'session.report', null)) as ReaderReport | null;
    return seen && seen.status !== 'reading' ? seen : null;
  };
  return until(`the reader of ${page.url()}`, finished, PATIENCE);
}

/**
 * Waits until all junk is hidden that is to be, which is done a few stubs at a time when the page is idle; gives how
 * many stubs there are.
 */
export async function allHidden(chromium: Chromium, page: Page): Promise<number> {
  const end = Date.now() + PATIENCE;
  for (let before = 0; ; ) {
    // The next few are asked for before these can be seen, so an idle page that has made no more of them is done.
    await idle(page);
    const { hidden } = await finishedReport(chromium, page);
    if (hidden > 0 && hidden === before) return hidden;
    if (Date.now() > end) throw new Error(`the junk of ${page.url()} is still being hidden: ${hidden} stubs`);
    before = hidden;
  }
}

/**
 * Asks the background for the reader as the gate does, and comes back when it has decided; true when a reader is in the
 * page then.
 */
export async function wantReader(chromium: Chromium, page: Page): Promise<boolean> {
  const [worker, tabId] = [await chromium.worker(), await tabOf(chromium, page)];
  await worker.evaluate(
    (tab) =>
      chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => chrome.runtime.sendMessage({ call: 'reader.wanted', argument: null }),
      }),
    tabId,
  );
  return (await report(chromium, page)) !== null;
}

/** Writes down from now on what the tabs tell the background, and gives how often a tab has sent a call. */
export async function listenInBackground(chromium: Chromium) {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ call }: { call: string }, { tab }) => {
      heard.push(`${call} ${tab?.id}`);
    });
  });
  return async (call: string, page: Page): Promise<number> => {
    const wanted = `${call} ${await tabOf(chromium, page)}`;
    const heard = await worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    return heard.filter((entry) => entry === wanted).length;
  };
}

/** Injects the reader as a press of the toolbar button does, whatever the gate thinks of the page. */
export async function startReader(chromium: Chromium, page: Page): Promise<void> {
  const [worker, tab] = [await chromium.worker(), await tabOf(chromium, page)];
  await worker.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['reader.js'] }), tab);
}

/** Of the popup and the panel; what is not here is closed unless it is open at first. */
const SECTIONS = 'changes elsewhere names places whoIsWhere quotes dates junk comments copySigns notes out site'.split(
  ' ',
);

/** As a user has left them who wants to see everything; called before the page is opened. */
export async function leaveAllOpen(own: Page, surface: 'popup' | 'sidepanel'): Promise<void> {
  await own.addInitScript(
    ({ ids, of }) => {
      for (const key of ids.map((id) => `open:${of}:${id}`))
        if (localStorage.getItem(key) === null) localStorage.setItem(key, 'yes');
    },
    { ids: SECTIONS, of: surface },
  );
}

/** The popup about a tab, opened as a page of its own, with all its parts open. */
export async function openPopup(chromium: Chromium, page: Page): Promise<Page> {
  const tab = await tabOf(chromium, page);
  const popup = await chromium.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await leaveAllOpen(popup, 'popup');
  await popup.goto(`${chromium.extension}/popup.html?tab=${tab}`);
  return popup;
}
