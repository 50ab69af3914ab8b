/*
 * The browsers of the benchmark: one with a build of the extension in it, one with none. Each visit has a page and a
 * renderer of its own.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { launchChromium } from '../../../tests/e2e/harness/chromium.ts';
import { ensureBrowsers } from '../../browsers.ts';
import { PATIENCE } from './watch-paint.ts';

export interface VisitBrowser {
  /** `chrome-extension://ID`; null where there is no extension. */
  readonly extension: string | null;
  /** Of the browser as a whole. */
  readonly session: CDPSession;
  visit<T>(act: (page: Page) => Promise<T>): Promise<T>;
  /** Kills the background, as the browser does after 30 idle seconds; the next message starts it again. */
  stopBackground(): Promise<void>;
  stop(): Promise<void>;
}

/** @param folder an unpacked build that may read pages on 127.0.0.1 */
export async function openWithExtension(folder: string): Promise<VisitBrowser> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { host_permissions?: string[] };
  if (!manifest.host_permissions?.some((host) => host.includes('127.0.0.1')))
    throw new Error(`${folder} is no test build: it may not read pages on 127.0.0.1, so nothing would start by itself`);
  const browser = await launchChromium({ folder });
  await closeWelcome(browser.context);
  const session = await sessionOf(browser.context);
  const background = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(browser.extension));
  };
  return {
    extension: browser.extension,
    session,
    visit: visitIn(browser.context),
    async stopBackground() {
      const end = Date.now() + PATIENCE;
      for (let running = await background(); running; running = await background()) {
        if (Date.now() > end) throw new Error('the background does not stop');
        await session.send('Target.closeTarget', { targetId: running.targetId });
        await wait(20);
      }
    },
    stop: browser.stop,
  };
}

export async function openWithout(): Promise<VisitBrowser> {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return {
    extension: null,
    session: await sessionOf(context),
    visit: visitIn(context),
    stopBackground: () => Promise.reject(new Error('there is no background without the extension')),
    stop: () => browser.close(),
  };
}

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  return browser.newBrowserCDPSession();
}

const visitIn =
  (context: BrowserContext) =>
  async <T>(act: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  };

/** LabelledBrowser once after an installation; it reads a demo article and would warm the background. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const end = Date.now() + PATIENCE;
  for (;;) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) return welcome.close();
    if (Date.now() > end) throw new Error('the welcome page did not open');
    await wait(20);
  }
}
