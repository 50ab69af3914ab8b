/*
 * The extension's API for tests without a browser: WXT's fake with what it leaves to the test, which is who sent a
 * message, readers in tabs, ports, permissions, injected scripts and menus. There before any code that takes the API:
 * `extension-in-node.ts`.
 */

import type { Browser, Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsFromFile } from '../lib/i18n/message-files.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { FakePort } from './fake-port.ts';

type Listener = (...values: never[]) => unknown;

/** An event of the API; `fire` gives what the listeners gave. */
export class FakeEvent {
  private listeners: Listener[] = [];
  addListener(listener: Listener): void {
    this.listeners.push(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners = this.listeners.filter((other) => other !== listener);
  }
  hasListeners(): boolean {
    return this.listeners.length > 0;
  }
  fire(...values: unknown[]): unknown[] {
    return this.listeners.map((listener) => listener(...(values as never[])));
  }
  clear(): void {
    this.listeners = [];
  }
}

/** What the browser says when nobody listens. */
export const NOBODY = 'Could not establish connection. Receiving end does not exist.';

const english = wordsFromFile(messages, 'en');
const OWN_ID = fakeBrowser.runtime.id;
/** All that crosses is JSON. */
const copy = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

export interface FakeTab {
  readonly id?: number;
  readonly url?: string;
  readonly status?: string;
  readonly active?: boolean;
  readonly windowId?: number;
  readonly lastAccessed?: number;
}

/** A page's script of ours in a tab. */
export const page = (tab = 1, url = 'https://news.example/story'): Runtime.MessageSender =>
  ({ id: OWN_ID, url, frameId: 0, tab: { id: tab, url, incognito: false } }) as never;
/** A page of ours inside the page of a tab. */
export const frame = (tab = 1, url = 'https://news.example/story'): Runtime.MessageSender => ({
  ...page(tab, url),
  url: fakeBrowser.runtime.getURL('/frame.html' as never),
  frameId: 7,
});
/** One of our own pages. */
export const ownPage = (path = 'popup.html'): Runtime.MessageSender => ({
  id: OWN_ID,
  url: fakeBrowser.runtime.getURL(`/${path}` as never),
});

class FakeExtension {
  readonly events = {
    message: new FakeEvent(),
    connect: new FakeEvent(),
    installed: new FakeEvent(),
    tabUpdated: new FakeEvent(),
    tabRemoved: new FakeEvent(),
    permissionsAdded: new FakeEvent(),
    permissionsRemoved: new FakeEvent(),
    menuClicked: new FakeEvent(),
    command: new FakeEvent(),
    downloadChanged: new FakeEvent(),
    alarm: new FakeEvent(),
  };
  /** Every call that has an effect outside: its name, then its arguments. */
  calls: (readonly [name: string, ...values: unknown[]])[] = [];
  tabs: FakeTab[] = [];
  /** The tab that our page stands in; undefined in none, and null where the browser throws instead of saying so. */
  ownTab: FakeTab | undefined | null = undefined;
  platform = 'linux';
  /** Tab → what its reader answers. */
  readonly readers = new Map<number, (message: { call: string; argument: unknown }) => unknown>();
  granted: { origins: string[]; permissions: string[] } = { origins: [], permissions: [] };
  /** Whether the user says yes when asked for a permission. */
  grants = true;
  registered: { readonly id: string; readonly matches?: readonly string[] }[] = [];
  /** How downloads end: written, broken off with a reason, or refused at once. */
  downloadsEnd: { state: 'complete' } | { state: 'interrupted'; error: string } | { refused: string } = {
    state: 'complete',
  };
  alarms: { name: string }[] = [];
  /** The keys that the browser has set; '' for none. */
  shortcuts: Record<string, string> = {};
  /** Why the browser will not put a script into a tab; null when it will. */
  refusal: string | null = null;
  /** As the browser tells it; undefined where it does not. */
  isOnToolbar: boolean | undefined = true;
  /** Whose messages this page's are. */
  sender = ownPage();
  /** What the manifest says besides; only Firefox's speaks of Firefox. */
  manifest: object = {};
  private ended = false;
  readonly browser = this.api();

  /**
   * Everything as at the start; listeners stay where `listeners` is false, for code that listens from its loading on.
   */
  reset({ listeners = true } = {}): void {
    if (listeners) {
      for (const event of Object.values(this.events)) event.clear();
      fakeBrowser.storage.resetState();
    }
    this.calls = [];
    this.tabs = [];
    this.ownTab = undefined;
    this.platform = 'linux';
    this.readers.clear();
    this.granted = { origins: [], permissions: [] };
    this.grants = true;
    this.registered = [];
    this.refusal = null;
    this.downloadsEnd = { state: 'complete' };
    this.alarms = [];
    this.isOnToolbar = true;
    this.sender = ownPage();
    this.manifest = {};
    this.shortcuts = { 'note-selection': 'Alt+Shift+Q', 'next-name': '' };
    fakeBrowser.storage.local.resetState();
    fakeBrowser.storage.session.resetState();
  }

  callsOf(name: string): unknown[][] {
    return this.calls.flatMap(([called, ...values]) => (called === name ? [values] : []));
  }

  /**
   * Sends a message as `sender`, as browsers do: the first listener that answers is heard. Throws where nobody listens.
   */
  async deliver(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
    if (!this.events.message.hasListeners()) throw new Error(NOBODY);
    return new Promise((resolve) => {
      const answers = this.events.message.fire(copy(message), sender, (answer: unknown) => resolve(copy(answer)));
      if (!answers.includes(true)) resolve(undefined);
    });
  }

  ask(call: unknown, argument: unknown, sender: Runtime.MessageSender = page()): Promise<unknown> {
    return this.deliver({ call, argument }, sender);
  }

  /** Opens a port to whoever listens, as `sender`. */
  connect(name: string, sender: Runtime.MessageSender | undefined): FakePort {
    const port = new FakePort(name, sender);
    this.events.connect.fire(port);
    return port;
  }

  private api(): Browser {
    const { events } = this;
    // Not made in the fake browser; which contexts read it is a matter for real ones.
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });
    const did =
      (name: string) =>
      async (...values: unknown[]): Promise<void> => {
        this.calls.push([name, ...values]);
      };
    const inject = async (injection: unknown) => {
      if (this.refusal) throw new Error(this.refusal);
      this.calls.push(['scripting.executeScript', injection]);
      return [];
    };
    return {
      ...(fakeBrowser as unknown as Browser),
      runtime: {
        ...fakeBrowser.runtime,
        getManifest: () => ({ version: '0.0.0', ...this.manifest }),
        getPlatformInfo: async () => ({ os: this.platform }),
        onMessage: events.message,
        onConnect: events.connect,
        onInstalled: events.installed,
        sendMessage: (message: unknown) => this.deliver(message, this.sender),
      },
      tabs: {
        onUpdated: events.tabUpdated,
        onRemoved: events.tabRemoved,
        create: did('tabs.create'),
        update: did('tabs.update'),
        remove: did('tabs.remove'),
        getCurrent: async () => {
          if (this.ownTab === null) throw new Error('Invalid tab ID: -1');
          return this.ownTab;
        },
        get: async (id: number) => this.tabs.find((tab) => tab.id === id) ?? { id },
        query: async (wanted: { status?: string; active?: boolean }) =>
          this.tabs.filter(
            ({ status, active }) =>
              (wanted.status === undefined || wanted.status === status) &&
              (wanted.active === undefined || wanted.active === active),
          ),
        sendMessage: async (tab: number, message: { call: string; argument: unknown }) => {
          const reader = this.readers.get(tab);
          if (!reader) throw new Error(NOBODY);
          this.calls.push(['tabs.sendMessage', tab, message.call, message.argument]);
          return copy(await reader(copy(message)));
        },
      },
      scripting: {
        executeScript: inject,
        insertCSS: did('scripting.insertCSS'),
        removeCSS: did('scripting.removeCSS'),
        getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
          this.registered.filter(({ id }) => ids.includes(id)),
        registerContentScripts: async (scripts: { id: string }[]) => {
          const twice = scripts.find(({ id }) => this.registered.some((other) => other.id === id));
          if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
          this.registered.push(...scripts);
        },
        updateContentScripts: async (scripts: { id: string }[]) => {
          const known = this.registered.filter(({ id }) => !scripts.some((other) => other.id === id));
          this.registered = [...known, ...scripts];
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          this.registered = this.registered.filter(({ id }) => !ids.includes(id));
        },
      },
      permissions: {
        getAll: async () => copy(this.granted),
        contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
          origins.every((origin) => this.granted.origins.includes(origin)) &&
          permissions.every((name) => this.granted.permissions.includes(name)),
        request: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => {
          if (!this.grants) return false;
          this.granted.origins.push(...origins);
          this.granted.permissions.push(...permissions);
          return true;
        },
        remove: async ({ origins = [] }: { origins?: string[] }) => {
          this.granted.origins = this.granted.origins.filter((origin) => !origins.includes(origin));
          return true;
        },
        onAdded: events.permissionsAdded,
        onRemoved: events.permissionsRemoved,
      },
      downloads: {
        download: async (options: unknown) => {
          if ('refused' in this.downloadsEnd) throw new Error(this.downloadsEnd.refused);
          this.calls.push(['downloads.download', options]);
          setTimeout(() => {
            this.ended = true;
            events.downloadChanged.fire({ id: 1 });
          });
          this.ended = false;
          return 1;
        },
        search: async () => [this.ended ? this.downloadsEnd : { state: 'in_progress' }],
        erase: did('downloads.erase'),
        onChanged: events.downloadChanged,
      },
      alarms: {
        get: async (name: string) => this.alarms.find((alarm) => alarm.name === name),
        create: (name: string) => this.alarms.push({ name }),
        clear: async (name: string) => {
          this.alarms = this.alarms.filter((alarm) => alarm.name !== name);
        },
        onAlarm: events.alarm,
      },
      action: {
        setBadgeText: did('action.setBadgeText'),
        setBadgeBackgroundColor: did('action.setBadgeBackgroundColor'),
        setBadgeTextColor: did('action.setBadgeTextColor'),
        setTitle: did('action.setTitle'),
        setIcon: did('action.setIcon'),
        getUserSettings: async () => ({ isOnToolbar: this.isOnToolbar }),
      },
      contextMenus: {
        removeAll: did('contextMenus.removeAll'),
        create: did('contextMenus.create'),
        onClicked: events.menuClicked,
      },
      commands: {
        onCommand: events.command,
        getAll: async () => Object.entries(this.shortcuts).map(([name, shortcut]) => ({ name, shortcut })),
        openShortcutSettings: did('commands.openShortcutSettings'),
      },
      i18n: {
        getMessage: (key: string, args: readonly string[] = []) => english.word(key, args),
        getUILanguage: () => 'en',
      },
    } as unknown as Browser;
  }
}

export const fake = new FakeExtension();

Object.assign(globalThis, { browser: fake.browser, chrome: fake.browser });
