/* Which sites the user has permitted, as the browser keeps it. */

import browser from 'webextension-polyfill';
import { type SentData, sendingPermission } from './sending-permission.ts';

/** The port the permission choices are drawn on; components get it as a value and know no browser. */
export interface PermissionPort {
  granted(): Promise<readonly string[]>;
  /** @param data what may be sent there; the browser is asked about it where it has a question for that */
  contains(origins: readonly string[], data?: readonly SentData[]): Promise<boolean>;
  /** True when the user said yes. Call it straight from a press, or the browser refuses to ask. */
  request(origins: readonly string[], data?: readonly SentData[]): Promise<boolean>;
  remove(origins: readonly string[]): Promise<boolean>;
  watch(onChange: () => void): { stop(): void };
}

export const sitePermissions: PermissionPort = {
  granted: async () => (await browser.permissions.getAll()).origins ?? [],
  contains: (origins, data = []) => browser.permissions.contains(sendingPermission(browser, origins, data)),
  request: (origins, data = []) => browser.permissions.request(sendingPermission(browser, origins, data)),
  remove: (origins) => browser.permissions.remove({ origins: [...origins] }),
  watch(onChange) {
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return {
      stop() {
        browser.permissions.onAdded.removeListener(onChange);
        browser.permissions.onRemoved.removeListener(onChange);
      },
    };
  },
};
