/*
 * Where the popup stands, which tab it speaks of and how it gives way to that. Under the toolbar's button it speaks of
 * the active tab. On a phone it fills the screen, and some browsers open it as a tab of its own, which is then the
 * active one: there it speaks of the tab that was used last.
 */

import type { Tabs } from 'webextension-polyfill';
import { extension } from './extension-api.ts';

export interface PopupPlace {
  /** Null where there is none that could hold an article. */
  readonly tab: Tabs.Tab | null;
  /** It has the whole window, and no menu of the browser's beside it. */
  readonly isWholePage: boolean;
  /** Shows what it speaks of, and is gone. */
  leave(): void;
}

/** Our own pages that hold no article. */
const WITHOUT_ARTICLE = ['popup.html', 'sidepanel.html', 'library.html', 'options.html', 'print.html', 'privacy.html'];

const closeWindow = (): void => window.close();

export async function popupPlace(): Promise<PopupPlace> {
  const [self, { os }] = await Promise.all([ownTab(), extension.runtime.getPlatformInfo()]);
  if (!self) {
    const [active = null] = await extension.tabs.query({ active: true, currentWindow: true });
    return { tab: active, isWholePage: os === 'android', leave: closeWindow };
  }
  const tab = lastUsed(await extension.tabs.query({}), self);
  return { tab, isWholePage: true, leave: () => void giveWay(self, tab) };
}

/** Firefox for Android does not say that a popup is no tab: it throws. */
async function ownTab(): Promise<Tabs.Tab | null> {
  try {
    return (await extension.tabs.getCurrent()) ?? null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The one of this window first; on Android every tab is a window. */
function lastUsed(tabs: readonly Tabs.Tab[], self: Tabs.Tab): Tabs.Tab | null {
  const empty = WITHOUT_ARTICLE.map((path) => extension.runtime.getURL(path));
  const others = tabs.filter(({ id, url = '' }) => id !== self.id && !empty.some((page) => url.startsWith(page)));
  const isHere = ({ windowId }: Tabs.Tab): number => (windowId === self.windowId ? 1 : 0);
  const [last = null] = others.sort((a, b) => isHere(b) - isHere(a) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last;
}

async function giveWay(self: Tabs.Tab, tab: Tabs.Tab | null): Promise<void> {
  if (tab?.id !== undefined) await extension.tabs.update(tab.id, { active: true });
  if (self.id !== undefined) await extension.tabs.remove(self.id);
}
