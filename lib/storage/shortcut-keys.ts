/*
 * The keys that are really set, as the browser keeps them: it may refuse a suggestion, and the user may change any. A
 * browser on a phone has none at all.
 */

import browser from 'webextension-polyfill';
import type { Shortcuts } from '../settings/commands.ts';
import { browserPart } from './browser-parts.ts';

/** What components are given; they know no browser. */
export interface ShortcutPort {
  /** False where the browser knows no keys for extensions. */
  exist(): boolean;
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
  exist: () => browserPart('commands') !== undefined,
  async read() {
    const commands = (await browserPart('commands')?.getAll()) ?? [];
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
  },
  async change() {
    const commands = browserPart('commands') as FirefoxCommands | undefined;
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_PAGE });
  },
};
