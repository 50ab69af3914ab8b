/* The settings' part about notes on several devices, wired. */

import { useEffect, useState } from 'preact/hooks';
import type { SyncAccessFields } from '../../components/options/sync-form.tsx';
import { SyncSection, type SyncSectionProps } from '../../components/options/sync-section.tsx';
import { formatInstant } from '../../lib/i18n/formats.ts';
import { type Message, message } from '../../lib/i18n/message.ts';
import { t, wordsOf } from '../../lib/i18n/words.ts';
import { replied } from '../../lib/messaging/reply.ts';
import { send } from '../../lib/messaging/send.ts';
import type { SentData } from '../../lib/storage/sending-permission.ts';
import { sitePermissions } from '../../lib/storage/site-permissions.ts';
import type { SyncAccess, SyncReport } from '../../lib/storage/sync/sync-marks.ts';
import { syncFaultMessage } from '../../lib/sync/sync-fault-message.ts';
import { allowFolder, chooseFolder, hasFolders, keepChosen } from './sync-folder.ts';

export function SyncPart() {
  const [report, setReport] = useState<SyncReport | null>();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Message | null>(null);
  useEffect(() => void send('sync.report').then(setReport), []);

  async function during(act: () => Promise<Message | null>): Promise<void> {
    setBusy(true);
    setRefused(await act());
    setBusy(false);
  }

  async function start(access: SyncAccessFields): Promise<Message | null> {
    if (access.address === '') return startInFolder(access);
    const origin = originOf(access.address);
    if (!origin) return message('syncNoAddress');
    // Straight from the press, or the browser asks nothing.
    if (!(await sitePermissions.request([origin], dataOf(access.history)))) return message('syncNotPermitted');
    return begin({ ...access, folder: '' });
  }

  async function startInFolder(access: SyncAccessFields): Promise<Message | null> {
    const folder = await chooseFolder();
    if (!folder) return null;
    if (!(await keepChosen(folder))) return message('syncFaultPermission');
    return begin({ ...access, folder: folder.name });
  }

  async function history(on: boolean): Promise<Message | null> {
    const origin = originOf(report?.address ?? '');
    if (on && origin && !(await sitePermissions.request([origin], dataOf(on)))) return message('syncNotPermitted');
    setReport(await send('sync.history', { history: on }));
    return null;
  }

  async function begin(access: SyncAccess): Promise<Message | null> {
    const reply = await replied(send('sync.start', access));
    if (!reply.ok) return reply.reason;
    setReport(reply.value);
    return null;
  }

  async function allow(): Promise<Message | null> {
    return (await allowFolder()) ? now() : message('syncFaultPermission');
  }

  async function now(): Promise<Message | null> {
    setReport(await send('sync.now'));
    return null;
  }

  async function stop(): Promise<Message | null> {
    await send('sync.stop');
    setReport(await send('sync.report'));
    return null;
  }

  return (
    <SyncSection
      report={report && shown(report)}
      suggestedName={t('syncThisDevice')}
      isBusy={isBusy}
      refused={refused && wordsOf(refused)}
      onStart={(access) => void during(() => start(access))}
      hasFolders={hasFolders()}
      onAllow={() => void during(allow)}
      onHistory={(on) => void during(() => history(on))}
      onNow={() => void during(now)}
      onStop={() => void during(stop)}
    />
  );
}

function shown(report: SyncReport): NonNullable<SyncSectionProps['report']> {
  const { failing } = report;
  if (!failing) return { ...report, failing };
  const { since, kind, until } = failing;
  const why = until ? t('syncFaultBusyUntil', formatInstant(until)) : wordsOf(syncFaultMessage(kind));
  return { ...report, failing: { since, why, asks: kind === 'permission' } };
}

const dataOf = (history: boolean): SentData[] => [
  'websiteContent',
  ...(history ? (['browsingActivity'] as const) : []),
];

/** A pattern for the server's host alone, on any port; null for what is no web address. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}
