/* Which sites the user has permitted, as the browser keeps it. */

import browser from 'webextension-polyfill';

/** The port the permission choices are drawn on; components get it as a value and know no browser. */
export interface PermissionPort {
  granted(): Promise<readonly string[]>;
  contains(origins: readonly string[]): Promise<boolean>;
  /** True when the user said yes. Call it straight from a press, or the browser refuses to ask. */
  request(origins: readonly string[]): Promise<boolean>;
  remove(origins: readonly string[]): Promise<boolean>;
  watch(onChange: () => void): { stop(): void };
}

export const sitePermissions: PermissionPort = {
  granted: async () => (await browser.permissions.getAll()).origins ?? [],
  contains: (origins) => browser.permissions.contains({ origins: [...origins] }),
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
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
