/* This page at a glance: whether Sidelight is on here, what was found, and what may be done on this site. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { RememberedSectionsProvider } from '../../components/folding-section.tsx';
import { ColourNamesProvider } from '../../components/note-colours.ts';
import { NotesWarnings } from '../../components/notes-warnings.tsx';
import { PageActs } from '../../components/page-acts.tsx';
import { ShortcutsProvider, useShortcuts } from '../../components/shortcuts.ts';
import { TabGlance } from '../../components/tab-glance.tsx';
import type { Message } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/words.ts';
import { webAddress } from '../../lib/identity/web-address.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { changeSite, tabActions } from '../../lib/messaging/article-actions.ts';
import { followTab, type TabFollower, type TabView } from '../../lib/messaging/follow-tab.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { siteChoices, withSite } from '../../lib/settings/site-choices.ts';
import { openSections } from '../../lib/storage/open-sections.ts';
import { shortcutKeys } from '../../lib/storage/shortcut-keys.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';

export interface PopupProps {
  readonly tabId: number;
  readonly url: string;
  /** It has the whole screen, where no menu and no key does what one may want on the page. */
  readonly isWholePage?: boolean;
  /** Makes room for what it leads to on the page. */
  leave?(): void;
}

const REMEMBERED = openSections('popup');

const closeWindow = (): void => window.close();

export function Popup({ tabId, url, isWholePage = false, leave = closeWindow }: PopupProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [view, setView] = useState<TabView>({ status: 'starting' });
  const follower = useRef<TabFollower | null>(null);
  // A tab beside this one tells its address to its reader alone, where no site is permitted.
  const host = url === '' && view.status === 'open' ? view.report.host : (webAddress(url)?.hostname ?? '');
  const keys = useShortcuts(shortcutKeys);
  const enabled = settings !== null && siteChoices(settings, host).enabled;
  useEffect(() => {
    void send('settings.read').then(setSettings);
  }, []);
  useEffect(() => {
    if (!enabled) return;
    follower.current = followTab(tabId, true, setView);
    return () => follower.current?.stop();
  }, [tabId, enabled]);
  if (!settings) return null;
  const again = () => follower.current?.again();
  const change = async (site: Parameters<typeof changeSite>[2]) => {
    // Switched off, the reader leaves the page; following on would start it again.
    if (site.enabled === false) follower.current?.stop();
    // Shown at once: a choice must not jump back while the page is still following it.
    setSettings(withSite(settings, host, site));
    setSettings(await changeSite(tabId, host, site).finally(again));
  };
  const report = enabled && view.status === 'open' ? view.report : null;
  const actions = tabActions(tabId, again, {
    language: report?.language ?? '',
    permit: () => sitePermissions.request(WIKIMEDIA_PERMISSIONS, ['searchTerms']),
  });
  return (
    <ColourNamesProvider value={settings.colourNames}>
      <RememberedSectionsProvider value={REMEMBERED}>
        <ShortcutsProvider value={keys}>
          <main class="glance popup">
            <Warnings />
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
                markBox: async () => {
                  const failed = await actions.markBox();
                  // What is to be pointed at lies under the popup.
                  if (failed === null) leave();
                  return failed;
                },
                // The popup would cover the words it leads to.
                goTo: (span) => void actions.goTo(span).then(leave),
              }}
            />
            {isWholePage && report?.status === 'ready' && (
              <PageActs onAct={(act) => void actions.onPage(act).then(leave)} />
            )}
            <OtherPages />
          </main>
        </ShortcutsProvider>
      </RememberedSectionsProvider>
    </ColourNamesProvider>
  );
}

function Warnings() {
  const [warnings, setWarnings] = useState<readonly Message[]>([]);
  useEffect(() => {
    void send('notes.warnings').then(setWarnings);
  }, []);
  return <NotesWarnings warnings={warnings} />;
}

function OtherPages() {
  return (
    <footer class="row small">
      <a href="/library.html" target="_blank" rel="noreferrer">
        {t('commonLibrary')}
      </a>
      <a href="/options.html" target="_blank" rel="noreferrer">
        {t('popupSettings')}
      </a>
      <a href="/welcome.html" target="_blank" rel="noreferrer">
        {t('popupWelcome')}
      </a>
    </footer>
  );
}
