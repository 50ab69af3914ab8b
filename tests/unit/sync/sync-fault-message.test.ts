import { expect, test } from 'vitest';
import { syncFaultMessage } from '../../../lib/sync/sync-fault-message.ts';

test.each([
  ['offline', 'syncFaultNoNetwork'],
  ['unreached', 'syncFaultOffline'],
  ['refused', 'syncFaultRefused'],
  ['permission', 'syncFaultPermission'],
  ['passphrase', 'syncFaultPassphrase'],
  ['full', 'syncFaultFull'],
  ['of another version', 'syncFaultUnknown'],
  ['constructor', 'syncFaultUnknown'],
])('%s', (kind, code) => {
  expect(syncFaultMessage(kind).code).toBe(code);
});
