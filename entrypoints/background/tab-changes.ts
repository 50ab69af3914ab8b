/*
 * What has changed in the article of a tab since it was read, as long as the tab shows it: in the browser's memory, not
 * on the disk, because the background may die. The sign at the toolbar's button says that there is something; the page
 * is told nothing, for it would learn that it was read before.
 */

import browser from 'webextension-polyfill';
import type { ToldChanges } from '../../lib/changes/told-changes.ts';
import { formatSince } from '../../lib/i18n/formats.ts';
import { formatNumber, t } from '../../lib/i18n/words.ts';
import { wordsReady } from './speak.ts';

export interface TabChanges {
  /** Of the article, as history files it. */
  readonly key: string;
  readonly changes: ToldChanges;
}

const nameOf = (tab: number): string => `changes:${tab}`;

/** Many more than fit on the button. */
const MOST_ON_BUTTON = 99;
const BUTTON_COLOUR = '#14776c';

export async function setTabChanges(tab: number, found: TabChanges | null): Promise<void> {
  if (found) await browser.storage.session.set({ [nameOf(tab)]: found });
  else await browser.storage.session.remove(nameOf(tab));
  await sayOnButton(tab, found?.changes ?? null);
}

export async function tabChanges(tab: number): Promise<TabChanges | null> {
  const name = nameOf(tab);
  const { [name]: found } = await browser.storage.session.get(name);
  return (found as TabChanges | undefined) ?? null;
}

/** Of all tabs: the history was cleared. */
export async function forgetTabChanges(): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith('changes:'));
  for (const name of names) await setTabChanges(Number(name.slice('changes:'.length)), null);
}

/** A tab that is closed takes it along. */
export function watchTabChanges(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(nameOf(tab)));
}

async function sayOnButton(tab: number, changes: ToldChanges | null): Promise<void> {
  await wordsReady();
  const count = changes ? changes.lines.length + changes.more + (changes.headline ? 1 : 0) : 0;
  const text = count > MOST_ON_BUTTON ? `${formatNumber(MOST_ON_BUTTON)}+` : count > 0 ? formatNumber(count) : '';
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    if (count === 0 || !changes) return;
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BUTTON_COLOUR });
    await browser.action.setTitle({ tabId: tab, title: t('changesSince', formatSince(changes.since)) });
  } catch (error) {
    // A tab that was closed meanwhile.
    if (!(error instanceof Error && /no tab|invalid tab/i.test(error.message))) throw error;
  }
}
