/* Has the browser remove Sidelight, which asks the user once more. */

import { extension } from '../../lib/messaging/extension-api.ts';

export async function removeSelf(): Promise<void> {
  try {
    await extension.management.uninstallSelf({ showConfirmDialog: true });
  } catch (error) {
    // The user thought better of it; the browser tells that as a failure.
    if (!(error instanceof Error)) throw error;
  }
}
