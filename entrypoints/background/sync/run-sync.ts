/* Rounds with the user's mailbox, one at a time: what is stored of it in, how it went out. */

import { packedMailbox } from '../../../lib/remote/packed-mailbox.ts';
import { sealOf } from '../../../lib/remote/seal.ts';
import { webdavMailbox } from '../../../lib/remote/webdav-mailbox.ts';
import { localNotes } from '../../../lib/storage/sync/local-notes.ts';
import { type SyncAccess, type SyncStatus, syncMarks } from '../../../lib/storage/sync/sync-marks.ts';
import { newSyncState } from '../../../lib/sync/local.ts';
import { type Mailbox, MailboxFault } from '../../../lib/sync/mailbox.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import { store } from '../note-handlers.ts';
import { logRequest } from '../sent-log.ts';
import { tellTabs } from '../tell-tabs.ts';

export const marks = syncMarks(store.database);

/** @throws MailboxFault, also for a passphrase that is not the mailbox's */
export async function openMailbox(access: SyncAccess): Promise<Mailbox> {
  const place = webdavMailbox(access, (method, address) => void logRequest(`${method} ${address}`));
  return packedMailbox(place, access.passphrase === '' ? null : await sealOf(place, access.passphrase));
}

let running: Promise<SyncStatus> | null = null;

export const isSyncing = (): boolean => running !== null;

/** The round that is under way, or a new one; how it went. Null when nothing is shared. */
export function runSync(): Promise<SyncStatus | null> {
  running ??= round().finally(() => {
    running = null;
  }) as Promise<SyncStatus>;
  return running;
}

async function round(): Promise<SyncStatus | null> {
  const access = await marks.access();
  if (!access) return null;
  const before = await marks.status();
  const now = new Date().toISOString();
  try {
    const state = (await marks.state()) ?? newSyncState(crypto.randomUUID());
    const { taken, faults } = await syncRound(
      await openMailbox(access),
      { ...local, put: (changes) => whileShared(() => local.put(changes)) },
      state,
      (next) => whileShared(() => marks.keepState(next)),
      { deviceName: access.deviceName, now, fresh: () => crypto.randomUUID().slice(0, 8) },
    );
    if (taken > 0) void tellTabs('session.refresh', { status: 'complete' });
    return await keep({ last: new Date().toISOString(), failing: null, failures: 0, unread: faults.length });
  } catch (error) {
    if (!(error instanceof MailboxFault)) console.error('Sidelight: sync broke off', error);
    const kind = error instanceof MailboxFault ? error.kind : 'unknown';
    const since = before.failing?.since ?? now;
    return keep({ ...before, failing: { since, kind }, failures: before.failures + 1 });
  }
}

const local = localNotes(store.database);

/** All may have been deleted while the round was under way, and nothing of it is to come back. */
async function whileShared(act: () => Promise<void>): Promise<void> {
  if (!(await marks.access())) throw new MailboxFault('offline', '');
  await act();
}

async function keep(status: SyncStatus): Promise<SyncStatus> {
  // The sharing may have been ended meanwhile.
  if (await marks.access()) await marks.keepStatus(status);
  return status;
}
