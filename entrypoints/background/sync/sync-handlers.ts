/* What the settings ask about sharing notes: how it stands, begin, now, end. Passwords go in and never come out. */

import { message, Refusal } from '../../../lib/i18n/message.ts';
import type { OwnPageCalls, Reply } from '../../../lib/messaging/protocol.ts';
import { replyOf } from '../../../lib/messaging/reply.ts';
import { folderAt } from '../../../lib/remote/webdav-mailbox.ts';
import { forgetFolder } from '../../../lib/storage/kept-folder.ts';
import { sitePermissions } from '../../../lib/storage/site-permissions.ts';
import { placeOf, type SyncReport } from '../../../lib/storage/sync/sync-marks.ts';
import { isHistoryId } from '../../../lib/sync/history-document.ts';
import { MailboxFault } from '../../../lib/sync/mailbox.ts';
import { syncFaultMessage } from '../../../lib/sync/sync-fault-message.ts';
import { store } from '../note-handlers.ts';
import { marks, openMailbox, runSync } from './run-sync.ts';
import { setNext } from './sync-times.ts';

async function report(): Promise<SyncReport | null> {
  const access = await marks.access();
  if (!access) return null;
  const { address, folder, user, deviceName, passphrase, history } = access;
  return { address, folder, user, deviceName, history, isSealed: passphrase !== '', ...(await marks.status()) };
}

async function start(given: Parameters<OwnPageCalls['sync.start']>[0]): Promise<SyncReport | null> {
  const isServer = given.folder === '';
  if (isServer) await expectPermitted(given.address);
  const access = isServer ? { ...given, address: folderAt(given.address).href } : given;
  try {
    await (await openMailbox(access)).list('');
  } catch (error) {
    throw error instanceof MailboxFault ? new Refusal(syncFaultMessage(error.kind)) : error;
  }
  const before = await marks.lastPlace();
  if (before !== null && before !== placeOf(access)) {
    // Another place knows nothing of ours.
    await marks.forget();
    await store.database.documents.toCollection().modify({ toGive: 1 });
  }
  await marks.keepAccess(access);
  await runSync();
  await setNext();
  return report();
}

async function expectPermitted(address: string): Promise<void> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Refusal(message('syncNoAddress'));
  const { hostname, protocol } = new URL(address);
  // A pattern takes no port.
  if (!(await sitePermissions.contains([`${protocol}//${hostname}/*`], ['websiteContent'])))
    throw new Refusal(message('syncNotPermitted'));
}

/** Now and not only from now on: what others left was passed over, and what is here was kept back. */
async function shareHistory({ history }: { readonly history: boolean }): Promise<SyncReport | null> {
  const [access, state] = await Promise.all([marks.access(), marks.state()]);
  if (!access) return null;
  await marks.keepAccess({ ...access, history });
  if (history && state) {
    await marks.keepState({ ...state, others: {} });
    await store.database.documents.filter(({ id }) => isHistoryId(id)).modify({ toGive: 1 });
  }
  await runSync();
  await setNext();
  return report();
}

export const ownSyncCalls = {
  'sync.report': report,
  'sync.start': (access: Parameters<OwnPageCalls['sync.start']>[0]): Promise<Reply<SyncReport | null>> =>
    replyOf(() => start(access)),
  'sync.history': shareHistory,
  'sync.now': async (): Promise<SyncReport | null> => {
    await runSync();
    await setNext();
    return report();
  },
  'sync.stop': async (): Promise<void> => {
    await marks.end();
    await forgetFolder(store.database, 'sync');
    await setNext();
  },
};
