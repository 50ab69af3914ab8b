/* The keys that are really set, as the browser keeps them: it may refuse a suggestion, and the user may change any. */

import browser from 'webextension-polyfill';
import type { Shortcuts } from '../settings/commands.ts';

/** What components are given; they know no browser. */
export interface ShortcutPort {
  read(): Promise<Shortcuts>;
  /** Shows the browser's own page of them. */
  change(): Promise<void>;
}

/** Firefox opens its page for us; Chromium and Edge have an address for theirs. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

export const shortcutKeys: ShortcutPort = {
  async read() {
    const commands = await browser.commands.getAll();
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
  },
  async change() {
    const { commands } = browser as { commands: FirefoxCommands };
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_PAGE });
  },
};
