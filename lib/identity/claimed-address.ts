/*
 * What a page may say of itself: which addresses are its own, and whose rules hold on it. A page may write any
 * canonical link into its head, so an address on another site is never its own. Sites and not origins are kept apart:
 * browsers separate no more than those by process, and `articleAddresses` believes no canonical link beyond.
 */

import { siteOf } from './article-identity.ts';
import { webAddress } from './web-address.ts';

/** The name under which rules for the demo article and for files are stored; of no site. */
export const DEMO_HOST = 'demo.sidelight';

/** Whose rules hold on a page: a rule needs the name of a site to hold on. */
export const ruleHost = (page: string): string => webAddress(page)?.hostname || DEMO_HOST;

const placeOf = (address: string): string => address.replace(/[?#].*$/s, '');

/**
 * Whether what is kept under `address` may be asked for by the page at `page`. Off the web, only by the very same file:
 * an address that cannot be read is a key of the database to nobody else.
 */
export function isOfPage(page: string, address: string): boolean {
  // Of an endless address, only the place is read: see `pageAddresses`.
  const [own, claimed] = [webAddress(page) ?? webAddress(placeOf(page)), webAddress(address)];
  if (own && claimed) return siteOf(own) === siteOf(claimed);
  return own === null && claimed === null && placeOf(page) === placeOf(address);
}
