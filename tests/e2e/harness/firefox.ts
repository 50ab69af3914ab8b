/*
 * Firefox with the built extension as a temporary add-on, in a fresh profile, headless, and cut off from the internet.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../../../scripts/browsers.ts';
import { type BuildName, buildFolder } from '../../../scripts/build.ts';
import { until } from '../../until.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { askFor, type OutsideWorld, watchOutsideWorld } from './outside-world.ts';
import { within } from './within.ts';

/** The extension's address is drawn at random for each profile; fixed, so that its pages can be opened by name. */
const UUID = '11111111-2222-4333-8444-555555555555';

/**
 * Milliseconds for one script, where Marionette's own 30 seconds are a loaded machine's: less than a test has, so that
 * a script that hangs is named.
 */
const SCRIPT_PATIENCE = 150_000;

/** As often as this in a row a thing must be seen where it was, to be at rest. */
const LOOKS_AT_REST = 5;

export interface Firefox {
  readonly marionette: Marionette;
  /** `moz-extension://UUID`, without a slash at the end. */
  readonly extension: string;
  readonly outside: OutsideWorld;
  /** Loads an address in the current tab: http pages and the extension's own. */
  goTo(url: string): Promise<void>;
  /** Opens a tab and goes on in it; gives its handle for `switchTo`. */
  newTab(): Promise<string>;
  switchTo(handle: string): Promise<void>;
  currentTab(): Promise<string>;
  /**
   * Runs the body of a function in the page; `arguments[0]` and so on are the values. A returned promise is awaited.
   */
  run<T>(body: string, ...values: unknown[]): Promise<T>;
  /** The same with the browser's own rights: closed shadow roots are open (`element.openOrClosedShadowRoot`). */
  runPrivileged<T>(body: string, ...values: unknown[]): Promise<T>;
  /**
   * Runs in the frame with the card and the editor, an extension page; null while there is none. With `act`, clicks and
   * keys go to the frame meanwhile.
   */
  inFrame<T>(body: string, ...values: unknown[]): Promise<T | null>;
  /** Presses what matches first in the frame, in its middle, once presses act. */
  clickInFrame(selector: string): Promise<void>;
  typeInFrame(text: string): Promise<void>;
  pressInFrame(key: string): Promise<void>;
  /** Runs `body` in the frame until it gives something true, and gives that. */
  waitInFrame<T>(body: string, ...values: unknown[]): Promise<T>;
  /** Runs in the browser's window itself, where `gBrowser` and `Services` are. */
  runInBrowser<T>(body: string, ...values: unknown[]): Promise<T>;
  /** Runs `body` until it gives something true, and gives that. */
  waitFor<T>(body: string, ...values: unknown[]): Promise<T>;
  waitForPrivileged<T>(body: string, ...values: unknown[]): Promise<T>;
  click(x: number, y: number): Promise<void>;
  /** Presses a key: a character, or WebDriver's code for a special one. */
  press(key: string): Promise<void>;
  /**
   * Presses Alt+Shift+LETTER in the browser's window, where an extension's shortcuts are heard; keys sent to a page are
   * not.
   */
  shortcut(letter: string): Promise<void>;
  /** Asks for an address from within the page, whatever comes of it. */
  askFor(address: string): Promise<boolean>;
  /** From now on the extension runs in private windows too. */
  allowPrivate(): Promise<void>;
  screenshot(file: string): Promise<void>;
  stop(): Promise<void>;
}

/** WebDriver's names for keys without a character. */
export const KEYS = { escape: '\uE00C', enter: '\uE007', tab: '\uE004' } as const;

const SHORTCUT = `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const letter = arguments[0].toUpperCase();
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: KeyboardEvent.DOM_VK_ALT },
    { key: 'Shift', code: 'ShiftLeft', keyCode: KeyboardEvent.DOM_VK_SHIFT },
    { key: letter, code: 'Key' + letter, keyCode: letter.charCodeAt(0) },
  ].map((init) => new KeyboardEvent('', init));
  for (const key of keys) processor.keydown(key);
  for (const key of keys.reverse()) processor.keyup(key);
`;

const preferences = (addonId: string, proxy: OutsideWorld, more: Record<string, unknown>): Record<string, unknown> => ({
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
  // Grants what an extension asks for without a prompt, which nobody could answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy.port,
  // Firefox's own errands, so that what the proxy sees is the extension's doing or the page's.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.region.update.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.topsites.contile.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  ...more,
});

/** Marionette writes the port it chose into the profile. */
async function portOf(profile: string, process: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const port = async () => {
    if (process.exitCode !== null) throw new Error(`Firefox ended at its start with code ${process.exitCode}`);
    return existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
  };
  return until('Firefox to open its remote port', port);
}

/** Files are written without a question. */
export const downloadsInto = (folder: string): Record<string, unknown> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
});

interface FirefoxOptions {
  readonly build?: BuildName;
  /** An unpacked build from elsewhere, in place of one of this tree's. */
  readonly folder?: string;
  readonly preferences?: Record<string, unknown>;
  /** BCP 47: the browser is in this language for the extension, though its own menus are in English. */
  readonly language?: string;
}

/**
 * Debian's Firefox holds English alone and asks the internet for others. Told that it holds one more, it answers an
 * extension as one in that language does; before the add-on is there, which reads its words once.
 */
const SPEAK = `
  Services.locale.availableLocales = [arguments[0], ...Services.locale.availableLocales];
  Services.locale.requestedLocales = [arguments[0]];
  return Services.locale.appLocaleAsBCP47;
`;

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const folder = options.folder ?? buildFolder(options.build ?? 'firefox-test');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const addonId: string = manifest.browser_specific_settings.gecko.id;
  const { firefox: executable } = await ensureBrowsers(['firefox']);
  const outside = await watchOutsideWorld();
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-firefox-'));
  const lines = Object.entries(
    preferences(addonId, outside, { ...downloadsInto(join(profile, 'downloads')), ...options.preferences }),
  ).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);

  const child = spawn(
    executable,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const marionette = await connectMarionette(await portOf(profile, child));
  const { send } = marionette;
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts: { script: SCRIPT_PATIENCE } } } });

  const value = async <T>(command: string, parameters: Record<string, unknown>) =>
    (await send<{ value: T }>(command, parameters)).value;
  const execute = <T>(script: string, args: unknown[], sandbox: string | null) =>
    value<T>('WebDriver:ExecuteScript', { script, args, ...(sandbox && { sandbox }) });

  async function inBrowser<T>(body: string, values: unknown[]): Promise<T> {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await execute<T>(body, values, 'system');
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  const { language } = options;
  if (language && (await inBrowser<string>(SPEAK, [language])) !== language)
    throw new Error(`Firefox does not take ${language} for its language`);
  await send('Addon:Install', { path: folder, temporary: true });

  /** Goes into the frame for as long as `act` takes; null while there is none. */
  async function withinFrame<T>(act: () => Promise<T>): Promise<T | null> {
    const at = await inBrowser<number>(
      'return gBrowser.selectedBrowser.browsingContext.children.findIndex((one) => one.currentWindowGlobal?.documentURI?.spec.endsWith("/frame.html"))',
      [],
    );
    if (at < 0) return null;
    await send('WebDriver:SwitchToFrame', { id: at });
    try {
      return await act();
    } finally {
      await send('WebDriver:SwitchToFrame', { id: null });
    }
  }

  async function click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
  const keyActions = (key: string, ...types: ('keyDown' | 'keyUp')[]): Promise<unknown> => {
    const actions = types.map((type) => ({ type, value: key }));
    return send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const press = async (key: string): Promise<void> => void (await keyActions(key, 'keyDown', 'keyUp'));

  const extension = `moz-extension://${UUID}`;
  // Sidelight opens its welcome page in front; a tab behind it is hidden, and the gate waits for a page to be seen.
  const { value: own } = await send<{ value: string }>('WebDriver:GetWindowHandle');
  const others = async () => (await send<string[]>('WebDriver:GetWindowHandles')).filter((handle) => handle !== own);
  await until('the welcome page', async () => (await others()).length > 0);
  for (const handle of await others()) {
    await send('WebDriver:SwitchToWindow', { handle });
    await send('WebDriver:CloseWindow');
  }
  await send('WebDriver:SwitchToWindow', { handle: own, focus: true });
  // A page opened in the same instant as the add-on would come before the gate was registered for it.
  if (options.folder || folder.endsWith('-test')) {
    await send('WebDriver:Navigate', { url: `${extension}/options.html` });
    const registered = 'return browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)';
    await until('the gate to be registered', () => execute<boolean>(registered, [], null));
  }

  return {
    marionette,
    extension,
    outside,
    goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
    async newTab() {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      return handle;
    },
    switchTo: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle, focus: true })),
    currentTab: () => value<string>('WebDriver:GetWindowHandle', {}),
    run: (body, ...values) => execute(body, values, null),
    runPrivileged: (body, ...values) => execute(body, values, 'system'),
    runInBrowser: (body, ...values) => inBrowser(body, values),
    inFrame: (body, ...values) => withinFrame(() => execute(body, values, null)),
    waitInFrame: async <T>(body: string, ...values: unknown[]) =>
      until(body, () => withinFrame(() => execute<T>(body, values, null))) as Promise<T>,
    async clickInFrame(selector) {
      // Where it stands at rest: the page's script makes the frame higher a moment after what it holds has grown.
      const seen: string[] = [];
      const atRest = <T>(box: T): T | null => {
        seen.push(JSON.stringify(box));
        return seen.length >= LOOKS_AT_REST && new Set(seen.slice(-LOOKS_AT_REST)).size === 1 ? box : null;
      };
      const box = await until(selector, async () => {
        const found = await withinFrame(() =>
          execute<{ x: number; y: number; height: number } | null>(
            `const found = document.querySelector('.panel:not(.fresh)')?.querySelector(arguments[0]);
              found?.scrollIntoView({ block: 'nearest' });
              const box = found?.getBoundingClientRect();
              return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, height: innerHeight } : null;`,
            [selector],
            null,
          ),
        );
        return found && atRest(found);
      });
      await withinFrame(() => click(box.x, box.y));
    },
    async pressInFrame(key) {
      // The key may close the frame, and then it could not be let go there.
      await withinFrame(() => keyActions(key, 'keyDown'));
      await send('WebDriver:ReleaseActions');
    },
    async typeInFrame(text) {
      await withinFrame(async () => {
        for (const key of text) await press(key);
      });
    },
    waitFor: <T>(body: string, ...values: unknown[]) => until(body, () => execute<T>(body, values, null)) as Promise<T>,
    waitForPrivileged: <T>(body: string, ...values: unknown[]) =>
      until(body, () => execute<T>(body, values, 'system')) as Promise<T>,
    click,
    press,
    shortcut: (letter) => inBrowser<void>(SHORTCUT, [letter]),
    askFor: (address) => execute<boolean>(`return (${askFor.toString()})(arguments[0])`, [address], null),
    async allowPrivate() {
      await send('Addon:Install', { path: folder, temporary: true, allowPrivateBrowsing: true });
    },
    async screenshot(file) {
      await writeFile(file, Buffer.from(await value<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'));
    },
    async stop() {
      // Quitting cuts the connection, so its answer may never come.
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((error: Error) => {
        if (!/closed the connection/.test(error.message)) throw error;
      });
      await within(10_000, 'the end of Firefox', ended).catch(() => child.kill('SIGKILL'));
      marionette.close();
      await outside.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
