/*
 * Allowing to ask Wikipedia, in the frame: the browser asks there and then where it lets a frame over a page ask, while
 * the press still counts. Chromium does; Firefox has forgotten the press once something was waited for.
 */

import { WIKIMEDIA_PERMISSIONS } from '../../lib/knowledge/wikimedia-requests.ts';
import { extension } from '../../lib/messaging/extension-api.ts';
import { sendingPermission } from '../../lib/storage/sending-permission.ts';

/** Null where the browser does not ask. */
export async function permitHere(): Promise<boolean | null> {
  try {
    return await extension.permissions.request(sendingPermission(extension, WIKIMEDIA_PERMISSIONS, ['searchTerms']));
  } catch (error) {
    // No press that counts, or no such question in a frame.
    if (error instanceof Error) return null;
    throw error;
  }
}
