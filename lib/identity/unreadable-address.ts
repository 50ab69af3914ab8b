/*
 * Why the browser lets no extension read a page, as far as its address or the browser's own words say it. Words differ
 * from browser to browser and version to version; the user is told the same.
 */

import { type LabelCode, type Message, message } from '../i18n/message.ts';

const KINDS: readonly (readonly [kind: RegExp, code: LabelCode])[] = [
  [/\bview-source:/i, 'unreadableSource'],
  [
    /\bchromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|extensions gallery/i,
    'unreadableStore',
  ],
  [/^[^?#]*\.pdf(?:[?#]|$)|pdf\.js|\bmhjfbmdgcfjbbpaeojofohoefgiehjai\b/i, 'unreadablePdf'],
  [
    /\b(?:about|chrome|edge|brave|opera|vivaldi|devtools|chrome-error|resource|chrome-untrusted):|\b(?:chrome|moz)-extension:/i,
    'unreadableBrowser',
  ],
  [/\bfile:/i, 'unreadableFile'],
];

/** Of an address, or of what the browser says when it refuses; null where that says nothing we know. */
export function unreadable(words: string): Message | null {
  const found = KINDS.find(([kind]) => kind.test(words));
  return found ? message(found[1]) : null;
}

/** Nothing can be read there, whoever asks: the browser need not be asked first, and may not even answer. */
export const isNeverReadable = (address: string): boolean => /^view-source:/i.test(address);
