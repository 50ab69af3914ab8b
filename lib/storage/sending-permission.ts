/*
 * The question for the browser before anything of the user's leaves it: which sites, and in Firefox, which has a
 * question of its own for that, what kind of data. The kinds are those that the manifest names as optional.
 */

import type { Browser, Permissions } from 'webextension-polyfill';

/** A name that is looked up; notes, with the words they stand on; which articles were read. */
export type SentData = 'searchTerms' | 'websiteContent' | 'browsingActivity';

export function sendingPermission(
  browser: Pick<Browser, 'runtime'>,
  origins: readonly string[],
  data: readonly SentData[],
): Permissions.Permissions {
  const asksOfData = browser.runtime.getManifest().browser_specific_settings !== undefined;
  return { origins: [...origins], ...(asksOfData && data.length > 0 && { data_collection: [...data] }) };
}
