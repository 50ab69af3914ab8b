/* Rounds with the user's mailbox, one at a time: what is stored of it in, how it went out. */

import type { ByteMailbox } from '../../../lib/remote/byte-mailbox.ts';
import { folderMailbox } from '../../../lib/remote/folder-mailbox.ts';
import { packedMailbox } from '../../../lib/remote/packed-mailbox.ts';
import { sealOf } from '../../../lib/remote/seal.ts';
import { webdavMailbox } from '../../../lib/remote/webdav-mailbox.ts';
import { keptFolder, mayWrite } from '../../../lib/storage/kept-folder.ts';
import { loadSettings } from '../../../lib/storage/settings-store.ts';
import { sitePermissions } from '../../../lib/storage/site-permissions.ts';
import { forgottenHistory, hasForgotten } from '../../../lib/storage/sync/forgotten-history.ts';
import { historyShelf } from '../../../lib/storage/sync/history-shelf.ts';
import { localNotes } from '../../../lib/storage/sync/local-notes.ts';
import { settingShelf } from '../../../lib/storage/sync/setting-shelf.ts';
import { type SyncAccess, type SyncStatus, syncMarks } from '../../../lib/storage/sync/sync-marks.ts';
import { newSyncState } from '../../../lib/sync/local.ts';
import { type Mailbox, MailboxFault } from '../../../lib/sync/mailbox.ts';
import { notesShelf } from '../../../lib/sync/notes-shelf.ts';
import { joinShelves, type Shelf } from '../../../lib/sync/shelf.ts';
import { syncRound } from '../../../lib/sync/sync-round.ts';
import { store } from '../note-handlers.ts';
import { logRequest } from '../sent-log.ts';
import { tellTabs } from '../tell-tabs.ts';

export const marks = syncMarks(store.database);

/** @throws MailboxFault, also for a passphrase that is not the mailbox's */
export async function openMailbox(access: SyncAccess, onClock?: (ahead: number) => void): Promise<Mailbox> {
  const place = access.folder === '' ? onServer(access, onClock) : await inFolder(access);
  return packedMailbox(place, access.passphrase === '' ? null : await sealOf(place, access.passphrase));
}

function onServer(access: SyncAccess, onClock?: (ahead: number) => void): ByteMailbox {
  const onRequest = (method: string, address: string) => void logRequest(`${method} ${address}`);
  return webdavMailbox(access, { onRequest, ...(onClock && { onClock }) });
}

async function inFolder({ folder: name }: SyncAccess): Promise<ByteMailbox> {
  const folder = await keptFolder(store.database, 'sync');
  if (!folder) throw new MailboxFault('gone', name);
  if (!(await mayWrite(folder))) throw new MailboxFault('permission', folder.name);
  return folderMailbox(folder);
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
  let ahead = 0;
  const onClock = (milliseconds: number) => {
    ahead = milliseconds;
  };
  try {
    const state = (await marks.state()) ?? newSyncState(crypto.randomUUID());
    const { taken, faults } = await syncRound(
      await openMailbox(access, onClock),
      await shelvesFor(access),
      state,
      (next) => whileShared(() => marks.keepState(next)),
      {
        deviceName: access.deviceName,
        now,
        fresh: () => crypto.randomUUID().slice(0, 8),
        forgets: () => hasForgotten(store.database),
      },
    );
    if (taken > 0) void tellTabs('session.refresh', { status: 'complete' });
    const last = new Date().toISOString();
    return await keep({ last, failing: null, failures: 0, unread: faults.length, clocks: clocksOf(ahead) });
  } catch (error) {
    if (!(error instanceof MailboxFault)) console.error('Sidelight: sync broke off', error);
    const { kind, wait } = error instanceof MailboxFault ? error : { kind: 'unknown', wait: null };
    const since = before.failing?.since ?? now;
    const until = wait === null ? null : new Date(Date.now() + wait).toISOString();
    const clocks = clocksOf(ahead);
    return keep({ ...before, failing: { since, kind, until }, failures: before.failures + 1, clocks });
  }
}

/** Milliseconds: of two edits at once the later counts, and nobody makes them within five minutes. */
const MAX_APART = 300_000;

function clocksOf(ahead: number): SyncStatus['clocks'] {
  const here = Date.now();
  if (Math.abs(ahead) < MAX_APART) return null;
  return { there: new Date(here + ahead).toISOString(), here: new Date(here).toISOString() };
}

/**
 * What is shared: notes and settings, and what was read where the user wants it and it is remembered here at all; else
 * that it was forgotten.
 */
async function shelvesFor(access: SyncAccess): Promise<Shelf> {
  const { history } = access;
  const { database } = store;
  const notes = localNotes(database);
  const stillShared = () => whileShared(async () => undefined);
  const shelves = [
    notesShelf({ ...notes, put: (changes) => whileShared(() => notes.put(changes)) }),
    settingShelf(database),
    history && (await loadSettings()).memory && (await maySendHistory(access))
      ? historyShelf(database, stillShared)
      : forgottenHistory(database),
  ];
  return joinShelves(
    shelves.map((shelf) => ({ ...shelf, merge: (entries) => whileShared(() => shelf.merge(entries)) })),
  );
}

/** Firefox lets the user take that back at any time, in its own list of extensions. A folder is on this device. */
const maySendHistory = async ({ folder }: SyncAccess): Promise<boolean> =>
  folder !== '' || sitePermissions.contains([], ['browsingActivity']);

/** All may have been deleted while the round was under way, and nothing of it is to come back. */
async function whileShared<T>(act: () => Promise<T>): Promise<T> {
  if (!(await marks.access())) throw new MailboxFault('offline', '');
  return act();
}

async function keep(status: SyncStatus): Promise<SyncStatus> {
  // The sharing may have been ended meanwhile.
  if (await marks.access()) await marks.keepStatus(status);
  return status;
}
