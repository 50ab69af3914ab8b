/* Opens a file of this device, as far as the browser lets an extension: Firefox never does. */

import { t } from '../../lib/i18n/words.ts';
import { extension } from '../../lib/messaging/extension-api.ts';

/** What the user is to be told; null when it was opened. */
export async function openFile(address: string): Promise<string | null> {
  try {
    await extension.tabs.create({ url: address });
    return null;
  } catch (error) {
    // The browser's refusal is expected, and says so in its own words only.
    if (!(error instanceof Error)) throw error;
    return t('libFileNotOpened', address.replace(/#.*$/s, ''));
  }
}
