/*
 * Which addresses a note may carry, and what it is filed under where the page is not on the web. The demo article lies
 * in the extension, whose address is another on every machine: it is named, so that its notes move with a backup.
 */

import { type ArticleAddresses, articleAddresses } from './article-identity.ts';
import { isBookAddress } from './book-address.ts';
import { isFileAddress, webAddress } from './web-address.ts';

/** Where the demo article is filed, in every browser. */
export const DEMO_ADDRESS = 'sidelight:demo';

/** Its address in a browser, as older versions stored it. */
const DEMO_PAGE = /^(?:chrome|moz|safari-web)-extension:\/\/[^/]+\/welcome\.html(?:[?#]|$)/;

/** The address as it is stored; null for one that no note may carry. */
export function noteAddress(address: string): string | null {
  if (address === DEMO_ADDRESS || DEMO_PAGE.test(address)) return DEMO_ADDRESS;
  return webAddress(address) || isFileAddress(address) || isBookAddress(address) ? address : null;
}

/** Where a page's notes are filed, on the web or off it; a page that can have none keeps its own address. */
export function pageAddresses(address: string, canonical = ''): ArticleAddresses {
  const place = address.replace(/#.*$/s, '');
  // What makes an address endless is what it asks for; the page is found without.
  const onWeb = articleAddresses(address, canonical) ?? articleAddresses(place.replace(/\?.*$/s, ''), canonical);
  if (onWeb) return onWeb;
  const source = noteAddress(place) ?? noteAddress(place.replace(/\?.*$/s, '')) ?? place;
  return { source, addresses: [source] };
}
