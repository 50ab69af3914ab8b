/* This article's notes, names and junk, live with the page in the active tab of this window. */

import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { RememberedSectionsProvider } from '../../components/folding-section.tsx';
import { ColourNamesProvider } from '../../components/note-colours.ts';
import { NotesWarnings } from '../../components/notes-warnings.tsx';
import { ShortcutsProvider, useShortcuts } from '../../components/shortcuts.ts';
import { type SiteChange, TabGlance } from '../../components/tab-glance.tsx';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { changeSite, tabActions } from '../../lib/messaging/article-actions.ts';
import { followTab, type TabFollower, type TabView } from '../../lib/messaging/follow-tab.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { withSite } from '../../lib/settings/site-choices.ts';
import { openSections } from '../../lib/storage/open-sections.ts';
import { shortcutKeys } from '../../lib/storage/shortcut-keys.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';

/** Beside the page is room for writing: the notes are open unless the user has closed them. */
const stored = openSections('sidepanel');
const REMEMBERED = { ...stored, isOpen: (id: string) => stored.isOpen(id) ?? (id === 'notes' ? true : undefined) };

export interface SidePanelProps {
  /** A tab to stay with; null follows the active one. */
  readonly pinned: number | null;
}

export function SidePanel({ pinned }: SidePanelProps) {
  const tab = useActiveTab(pinned);
  const [view, setView] = useState<TabView>({ status: 'starting' });
  const [settings, setSettings] = useState<Settings | null>(null);
  const follower = useRef<TabFollower | null>(null);
  const follow = (start: boolean) => {
    follower.current?.stop();
    if (tab) follower.current = followTab(tab.id, start, setView);
  };
  useEffect(() => {
    // A panel follows wherever the reader goes: it must not put the reader's script where nobody pressed the button.
    follow(false);
    return () => follower.current?.stop();
  }, [tab?.id]);
  // What holds on the site may have been changed in the popup, of which the page has news then.
  useEffect(() => {
    void send('settings.read').then(setSettings);
  }, [view]);
  const keys = useShortcuts(shortcutKeys);
  const report = view.status === 'open' ? view.report : null;
  const { reminder, warnings } = useBackupWords(report?.notes);
  if (!tab || !settings) return null;
  const host = report?.host ?? webAddress(tab.url)?.hostname ?? '';
  const again = () => follower.current?.again();
  const actions = tabActions(tab.id, again, {
    language: report?.language ?? '',
    permit: () => sitePermissions.request(WIKIMEDIA_PERMISSIONS, ['searchTerms']),
  });
  const change = async (site: SiteChange) => {
    setSettings(withSite(settings, host, site));
    setSettings(await changeSite(tab.id, host, site).finally(again));
    // Switched on by hand, here: that is as good as the button.
    if (site.enabled === null) follow(true);
  };
  return (
    <ColourNamesProvider value={settings.colourNames}>
      <RememberedSectionsProvider value={REMEMBERED}>
        <ShortcutsProvider value={keys}>
          <main class="glance sidepanel">
            <NotesWarnings warnings={warnings} />
            <TabGlance
              host={host}
              settings={settings}
              view={view}
              permissions={sitePermissions}
              onDay={(day) => actions.setDay(report?.source ?? '', day)}
              onSite={(site) => void change(site)}
              actions={{
                ...actions,
                setJunkMode: (junk) => void change({ junk }),
                goTo: (span) => void actions.goTo(span),
              }}
            />
            <footer class="row small">
              <span class="grow quiet">{reminder && wordsOf(reminder)}</span>
              <a href={reminder ? '/library.html#backup' : '/library.html'} target="_blank" rel="noreferrer">
                {reminder ? t('libraryBackUp') : t('commonLibrary')}
              </a>
            </footer>
          </main>
        </ShortcutsProvider>
      </RememberedSectionsProvider>
    </ColourNamesProvider>
  );
}

/** Asked again whenever the notes here changed. */
function useBackupWords(notes: unknown): { reminder: Message | null; warnings: readonly Message[] } {
  const [reminder, setReminder] = useState<Message | null>(null);
  const [warnings, setWarnings] = useState<readonly Message[]>([]);
  useEffect(() => {
    void send('backup.due').then(setReminder);
    void send('notes.warnings').then(setWarnings);
  }, [notes]);
  return { reminder, warnings };
}

interface ShownTab {
  readonly id: number;
  /** '' where the browser does not tell. */
  readonly url: string;
}

/** The active tab of this window, as it changes; and anew when that tab loads another page. */
function useActiveTab(pinned: number | null): ShownTab | null {
  const [shown, setShown] = useState<ShownTab | null>(pinned === null ? null : { id: pinned, url: '' });
  useEffect(() => {
    if (pinned !== null) return;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setShown(tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' });
    };
    void look();
    const onActivated = () => void look();
    browser.tabs.onActivated.addListener(onActivated);
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, [pinned]);
  return shown;
}
