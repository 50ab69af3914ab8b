/*
 * Whether the browser may clear our storage when the disk is full. The answer is shown in the library; a refusal is no
 * failure.
 */

import browser from 'webextension-polyfill';

export type Persistence = 'granted' | 'refused' | 'unknown';

/**
 * Chrome clears nothing of an extension that holds `unlimitedStorage`, though `persisted()` knows nothing of that; in
 * Firefox the same permission makes `persist()` grant itself. So the browser's own word comes first, then the
 * permission, where it is one that exempts.
 */
export async function askToPersist(
  storage: StorageManager | undefined = globalThis.navigator?.storage,
  isExempt: () => Promise<boolean> = isExemptByPermission,
): Promise<Persistence> {
  if (!storage?.persist || !storage.persisted) return (await isExempt()) ? 'granted' : 'unknown';
  if ((await storage.persisted()) || (await storage.persist()) || (await isExempt())) return 'granted';
  return 'refused';
}

const isExemptByPermission = async (): Promise<boolean> =>
  browser.runtime.getURL('').startsWith('chrome-extension:') &&
  browser.permissions.contains({ permissions: ['unlimitedStorage'] });
