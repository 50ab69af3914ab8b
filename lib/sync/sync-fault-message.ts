/* What a fault of the mailbox says to the user: what is wrong and what can be done. */

import { type LabelCode, type Message, message } from '../i18n/message.ts';
import type { FaultKind } from './mailbox.ts';

const SAYS: Readonly<Record<FaultKind, LabelCode>> = {
  offline: 'syncFaultNoNetwork',
  unreached: 'syncFaultOffline',
  insecure: 'syncFaultTls',
  late: 'syncFaultLate',
  refused: 'syncFaultRefused',
  forbidden: 'syncFaultForbidden',
  missing: 'syncFaultNotDav',
  elsewhere: 'syncFaultElsewhere',
  notDav: 'syncFaultNotDav',
  conflict: 'syncFaultConflict',
  locked: 'syncFaultLocked',
  busy: 'syncFaultBusy',
  server: 'syncFaultServer',
  full: 'syncFaultFull',
  tooLarge: 'syncFaultTooLarge',
  damaged: 'syncFaultDamaged',
  passphrase: 'syncFaultPassphrase',
  newer: 'syncFaultNewer',
  permission: 'syncFaultPermission',
  gone: 'syncFaultGone',
};

/** @param kind as a status keeps it, which may be of another version */
export const syncFaultMessage = (kind: string): Message =>
  message(Object.hasOwn(SAYS, kind) ? SAYS[kind as FaultKind] : 'syncFaultUnknown');
