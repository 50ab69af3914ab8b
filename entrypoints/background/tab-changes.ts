/*
 * What has changed in the article of a tab since it was read, as long as the tab shows it: in the browser's memory, not
 * on the disk, because the background may die. Popup, panel and the toolbar's button tell it; the page is told nothing,
 * for it would learn that it was read before.
 */

import browser from 'webextension-polyfill';
import type { ToldChanges } from '../../lib/changes/told-changes.ts';

export interface TabChanges {
  /** Of the article, as history files it. */
  readonly key: string;
  readonly changes: ToldChanges;
}

const PREFIX = 'changes:';
const nameOf = (tab: number): string => `${PREFIX}${tab}`;

let hear: (tab: number) => void = () => {};

export async function setTabChanges(tab: number, found: TabChanges | null): Promise<void> {
  const name = nameOf(tab);
  if (found) await browser.storage.session.set({ [name]: found });
  else if (await tabChanges(tab)) await browser.storage.session.remove(name);
  else return;
  hear(tab);
}

export async function tabChanges(tab: number): Promise<TabChanges | null> {
  const name = nameOf(tab);
  const { [name]: found } = await browser.storage.session.get(name);
  return (found as TabChanges | undefined) ?? null;
}

/** Of all tabs: the history was cleared. */
export async function forgetTabChanges(): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith(PREFIX));
  for (const name of names) await setTabChanges(Number(name.slice(PREFIX.length)), null);
}

/** A tab that is closed takes it along. @param onChange told of each tab of which something new is known */
export function watchTabChanges(onChange: (tab: number) => void): void {
  hear = onChange;
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(nameOf(tab)));
}
