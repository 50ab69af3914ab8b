/*
 * Parts of the extension's API that a browser may lack: Firefox for Android has no menus, no keys and no downloads.
 * They are asked for here alone, and whoever asks does without where there is none.
 */

import browser, { type Browser } from 'webextension-polyfill';

/** As on MDN's tables for Firefox for Android; of what else is missing there we use nothing. */
type Part = 'commands' | 'contextMenus' | 'downloads';

/** Undefined where this browser has none. Asked at each use: a context may be older than what it is allowed. */
export const browserPart = <Name extends Part>(name: Name): Browser[Name] | undefined =>
  (browser as Partial<Browser>)[name];
