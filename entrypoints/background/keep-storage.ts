/*
 * The browser's own storage is for the background and our own pages alone: what the user searched for, taught and chose
 * elsewhere lies in it, and a page's script, which is told by message what concerns its page, may be in a page's hands.
 * Browsers let every script of an extension read it unless they are told. Firefox cannot be told yet.
 */

import browser from 'webextension-polyfill';

type Guarded = { setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

export function keepStorageFromPages(): void {
  (browser.storage.local as Guarded)
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch((error: unknown) => console.error('Sidelight: storage could not be kept from pages', error));
}
