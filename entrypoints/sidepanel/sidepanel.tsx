/* This article's notes, names and junk, live with the page in the active tab of this window. */

import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ArticleView } from '../../components/article-view.tsx';
import { NotesWarnings } from '../../components/notes-warnings.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageStatus } from '../../components/page-status.tsx';
import type { Message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { changeSite, tabActions } from '../../lib/messaging/article-actions.ts';
import { followTab, type TabFollower, type TabView } from '../../lib/messaging/follow-tab.ts';
import { send } from '../../lib/messaging/send.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';

export interface SidePanelProps {
  /** A tab to stay with; null follows the active one. */
  readonly pinned: number | null;
}

export function SidePanel({ pinned }: SidePanelProps) {
  const tabId = useActiveTab(pinned);
  const [view, setView] = useState<TabView>({ status: 'starting' });
  const follower = useRef<TabFollower | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    // A panel follows wherever the reader goes: it must not put the reader's script where nobody pressed the button.
    follower.current = followTab(tabId, false, setView);
    return () => follower.current?.stop();
  }, [tabId]);
  const report = view.status === 'open' ? view.report : null;
  const { reminder, warnings } = useBackupWords(report?.notes);
  if (tabId === null) return null;
  const again = () => follower.current?.again();
  const actions = tabActions(tabId, again, {
    language: report?.language ?? '',
    permit: () => sitePermissions.request(WIKIMEDIA_PERMISSIONS, ['searchTerms']),
  });
  return (
    <main class="sidepanel">
      <NotesWarnings warnings={warnings} />
      {report && <PageHeader report={report} onDay={(day) => actions.setDay(report.source, day)} />}
      <PageStatus view={view} />
      {report?.status === 'ready' && (
        <ArticleView
          // Another article is another view: what was being typed is kept as a draft of its own.
          key={report.source}
          report={report}
          notesFirst
          actions={{
            ...actions,
            setJunkMode: (junk) => void changeSite(tabId, report.host, { junk }).finally(again),
            goTo: (span) => void actions.goTo(span),
          }}
        />
      )}
      <footer class="row small">
        <span class="grow quiet">{reminder && wordsOf(reminder)}</span>
        <a href={reminder ? '/library.html#backup' : '/library.html'} target="_blank" rel="noreferrer">
          {reminder ? t('libraryBackUp') : t('commonLibrary')}
        </a>
      </footer>
    </main>
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

/** The active tab of this window, as it changes; and anew when that tab loads another page. */
function useActiveTab(pinned: number | null): number | null {
  const [tabId, setTabId] = useState<number | null>(pinned);
  useEffect(() => {
    if (pinned !== null) return;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id ?? null);
    };
    void look();
    const onActivated = () => void look();
    browser.tabs.onActivated.addListener(onActivated);
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, [pinned]);
  return tabId;
}
