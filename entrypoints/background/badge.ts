/*
 * The number on the toolbar's button: what has changed in a tab's article since it was read, else how much is hidden on
 * its page. The browser takes it off with the page; what it says lies in the browser's memory, for the background may
 * die.
 */

import browser from 'webextension-polyfill';
import { formatSince } from '../../lib/i18n/formats.ts';
import { formatNumber, t } from '../../lib/i18n/words.ts';
import { loadSettings, watchSettings } from '../../lib/storage/settings-store.ts';
import { wordsReady } from './speak.ts';
import { tabChanges, watchTabChanges } from './tab-changes.ts';

/** As the page's own text: it says a number and warns of nothing. */
const GROUND = '#5d6372';
/** As what has changed is marked. */
const GROUND_OF_CHANGES = '#14776c';
const INK = '#ffffff';
/** More than fit on the button. */
const MOST = 99;

type Sender = { readonly tab?: { readonly id?: number } };

const nameOf = (tab: number): string => `hidden:${tab}`;

export const badgeHandlers = {
  'hidden.tell': async (count: number, { tab }: Sender): Promise<void> => {
    if (tab?.id === undefined) return;
    await browser.storage.session.set({ [nameOf(tab.id)]: count });
    await sayOnButton(tab.id);
  },
};

/** What is new of a tab is said; switched off, it goes from every tab. */
export function keepBadgeInStep(): void {
  watchTabChanges((tab) => void sayOnButton(tab));
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(nameOf(tab)));
  watchSettings(({ badge }, before) => {
    if (badge || !before.badge) return;
    void browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => id !== undefined && write(id, ''))));
  });
}

async function sayOnButton(tab: number): Promise<void> {
  const name = nameOf(tab);
  const [{ badge }, found, stored] = await Promise.all([
    loadSettings(),
    tabChanges(tab),
    browser.storage.session.get(name),
    wordsReady(),
  ]);
  const hidden = Number(stored[name] ?? 0);
  if (!badge) return write(tab, '');
  if (!found) return write(tab, hidden > 0 ? formatNumber(hidden) : '');
  const { lines, more, headline, since } = found.changes;
  const count = lines.length + more + (headline ? 1 : 0);
  if (count === 0) return write(tab, '');
  const text = count > MOST ? `${formatNumber(MOST)}+` : formatNumber(count);
  await write(tab, text, { color: GROUND_OF_CHANGES, title: t('changesSince', formatSince(since)) });
}

/** Browsers on phones have no badge. The title goes with what it told of. */
async function write(tabId: number, text: string, { color = GROUND, title = t('name') } = {}): Promise<void> {
  const { action } = browser;
  if (!action.setBadgeText) return;
  try {
    await action.setTitle({ tabId, title });
    await action.setBadgeText({ tabId, text });
    if (text === '') return;
    await action.setBadgeBackgroundColor({ tabId, color });
    await action.setBadgeTextColor({ tabId, color: INK });
  } catch (error) {
    // A tab that was closed meanwhile.
    if (!(error instanceof Error && /no tab|invalid tab/i.test(error.message))) throw error;
  }
}

/** The page of a tab is another: what was hidden on the last one says nothing of it. */
export const forgetHidden = (tab: number): Promise<void> => browser.storage.session.remove(nameOf(tab));
