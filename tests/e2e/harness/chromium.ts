/* Chromium with the built extension in it, in a fresh profile, headless, and cut off from the internet. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureBrowsers } from '../../../scripts/browsers.ts';
import { type BuildName, buildFolder } from '../../../scripts/build.ts';
import { until } from '../../until.ts';
import { type OutsideWorld, watchOutsideWorld } from './outside-world.ts';
import { within } from './within.ts';

/**
 * Milliseconds for the browser to start, and for one thing to happen in it: a loaded machine has needed 20 seconds for
 * either.
 */
const PATIENCE = 60_000;

export interface Chromium {
  readonly context: BrowserContext;
  /** `chrome-extension://ID`, without a slash at the end. */
  readonly extension: string;
  /** Requests that left this machine, or tried to. */
  readonly outside: OutsideWorld;
  /** Messages of the background's console that are errors. */
  readonly backgroundErrors: readonly string[];
  /** The background's worker; started again by the browser if it had been stopped. */
  worker(): Promise<Worker>;
  /** Kills the background's worker, as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** One of the extension's own pages, in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** A page of the fixture server in a tab; its uncaught errors and console errors are in `pageErrors(page)`. */
  openPage(url: string): Promise<Page>;
  pageErrors(page: Page): readonly string[];
  /** As a phone, if it is one, again: a page that was loaded anew is not told. */
  touch(page: Page): Promise<void>;
  /** As if just installed: no page open, nothing stored by the extension or by `sites`, nothing granted, no worker. */
  forget(sites: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** Once more: the process that an own page is drawn in was not told. */
async function touch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
}

interface ChromiumOptions {
  readonly build?: BuildName;
  /** An unpacked build from elsewhere, in place of one of this tree's. */
  readonly folder?: string;
  readonly arguments?: readonly string[];
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** As on a telephone: fingers for a pointer, and the page's own idea of a viewport. */
  readonly phone?: boolean;
  /** Off when somebody is to look at it. */
  readonly headless?: boolean;
  /** Lets the browser out to the internet, for somebody who wants to try it on real pages. */
  readonly online?: boolean;
}

/** As the protocol of the developer tools names them; the worker itself stays registered. */
const STORED_FOR_ORIGIN = 'indexeddb,local_storage,cache_storage,file_systems';

/** Of the extension's own pages the one that costs least to open: it has no script, and may ask as any other. */
const LIGHT_PAGE = '/icon.svg';

/** Runs in a page of the extension's own. */
async function forgetStored(): Promise<void> {
  const { optional_permissions: permissions } = chrome.runtime.getManifest();
  const granted = await chrome.permissions.getAll();
  const asked: readonly string[] = permissions ?? [];
  const optional = (granted.permissions ?? []).filter((name) => asked.includes(name));
  if (optional.length > 0) await chrome.permissions.remove({ permissions: optional });
  await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const folder = options.folder ?? buildFolder(options.build ?? 'chrome-test');
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-chromium-'));
  const outside = await watchOutsideWorld();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    timeout: PATIENCE,
    headless: options.headless ?? true,
    ...(options.phone
      ? PHONE
      : { viewport: options.headless === false ? null : (options.viewport ?? { width: 1280, height: 900 }) }),
    colorScheme: options.colorScheme ?? 'light',
    // Playwright switches extensions off; and full-page caching on and off is what a test may want to choose.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=OptimizationHints,MediaRouter',
      ...(options.online ? [] : [`--proxy-server=${outside.host}`]),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(options.arguments ?? []),
    ],
  });

  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);

  const backgroundErrors: string[] = [];
  const errors = new WeakMap<Page, string[]>();
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.page()) backgroundErrors.push(message.text());
  });
  const listen = (page: Page) => {
    const list: string[] = [];
    errors.set(page, list);
    page.on('pageerror', (error) => list.push(String(error)));
    page.on('console', (message) => {
      // A page without a favicon is no fault of ours.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) list.push(message.text());
    });
  };
  context.on('page', listen);
  for (const page of context.pages()) listen(page);

  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extension = `chrome-extension://${new URL(first.url()).host}`;
  // A page opened in the same instant as the browser would come before the gate was registered for it.
  if (options.folder || folder.endsWith('-test')) {
    const registered = () => first.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await until('the gate to be registered', registered);
  }

  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  /**
   * As the browser does after 30 idle seconds; over when it has. What is asked before that, nobody answers. A worker
   * that something starts again at once may never be told of as stopped; but then it is another target.
   */
  const stopWorker = async () => {
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    let stopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.startsWith(extension));
      stopped ||= own.some(({ runningStatus }) => runningStatus === 'stopped');
    });
    await session.send('ServiceWorker.enable');
    const running = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extension))?.targetId;
    };
    const target = await running();
    if (!target) throw new Error('the background worker is not running');
    stopped = false;
    await session.send('Target.closeTarget', { targetId: target });
    let gone = 0;
    await until('the end of the background worker', async () => {
      const now = await running();
      if (!now) gone += 1;
      return stopped || (now && now !== target) || gone >= 40;
    });
    await session.detach();
  };

  const touched = async (page: Page) => {
    if (options.phone) await touch(page);
  };

  return {
    context,
    extension,
    outside,
    backgroundErrors,
    pageErrors: (page) => errors.get(page) ?? [],
    touch: touched,
    worker,
    stopWorker,
    async openOwnPage(path) {
      const page = await context.newPage();
      await page.goto(`${extension}/${path}`);
      await touched(page);
      return page;
    },
    async openPage(url) {
      const page = await context.newPage();
      await page.goto(url);
      await touched(page);
      return page;
    },
    async forget(sites) {
      const blank = await context.newPage();
      await Promise.all(
        context.pages().map((page) => (page === blank ? null : page.close({ runBeforeUnload: false }))),
      );
      await blank.goto(extension + LIGHT_PAGE);
      await within(PATIENCE, 'forgetting what is stored', blank.evaluate(forgetStored));
      // A worker that is stopped hears nothing, and is not told apart from one that runs.
      const wake = () => blank.evaluate(() => chrome.runtime.sendMessage({ call: 'nothing', argument: null }));
      await within(PATIENCE, 'waking the background worker', wake());
      await stopWorker();
      const session = await context.newCDPSession(blank);
      for (const origin of [extension, ...sites])
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED_FOR_ORIGIN });
      await session.detach();
      await Promise.all([context.clearCookies(), context.clearPermissions(), context.unrouteAll()]);
      await within(PATIENCE, 'waking the background worker', wake());
      await blank.goto('about:blank');
      backgroundErrors.length = 0;
      outside.forget();
    },
    async stop() {
      await context.close();
      await outside.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
