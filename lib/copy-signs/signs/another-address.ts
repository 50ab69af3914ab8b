/* The page itself gives the address of another site as the one where its text is at home. */

import type { SignFinder } from '../copy-sign.ts';

export const anotherAddress: SignFinder = {
  kind: 'another-address',
  find({ host, addresses }) {
    const here = siteOf(host);
    if (here === null) return [];
    return addresses.flatMap((address) => {
      const there = URL.canParse(address) ? new URL(address) : null;
      if (!there || !/^https?:$/.test(there.protocol)) return [];
      const site = siteOf(there.hostname);
      return site !== null && site !== here ? [there.hostname] : [];
    });
  },
};

/** Second-level names under which a country sells names: the site's own is one more to the left. */
const SHARED = /^(?:com?|net|org|gov|edu|ac|or|ne|gob|gouv)$/;

/**
 * The part of a host's name that is its owner's: "tarnherald" of "www.tarnherald.co.uk", so that one house's sites of
 * many countries are one. Null for a number, and for what is no name of the web.
 */
function siteOf(host: string): string | null {
  const parts = host.toLowerCase().split('.');
  if (parts.length < 2 || /^\d+$/.test(parts.at(-1) ?? '')) return null;
  const before = parts.at(-2) ?? '';
  return parts.length > 2 && SHARED.test(before) ? (parts.at(-3) ?? null) : before;
}
