/*
 * Which addresses are one article. The page's canonical link is believed only when it can be meant: same site, and not
 * the front page, which broken templates name on every article. Tracking parameters are no part of an address.
 */

import { type WebAddress, webAddress } from './web-address.ts';

/** Parameters that say where a user came from. Families by prefix, single ones by name. */
const TRACKING_PREFIXES = [
  'utm_',
  'at_',
  'pk_',
  'mtm_',
  'matomo_',
  'hsa_',
  'ns_',
  'wt_',
  '_hs',
  'vero_',
  'trk_',
  'xtor',
];
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok s_cid cmpid cmp ' +
    'ncid ocid smid smtyp taid ref ref_src ref_url referrer source_id spm share sharetype share_id feature ftag wickedid oly_anon_id ' +
    'oly_enc_id rb_clickid soc_src soc_trk cvid icid intcmp partner_id _ga _gl fb_action_ids fb_ref'
  ).split(' '),
);

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/**
 * An address without what does not name the page: fragment, tracking, credentials; parameters keep their order. Null
 * when not http(s).
 */
export function cleanAddress(address: string): string | null {
  const url = webAddress(address);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
  if (kept.length < [...url.searchParams].length)
    url.search = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return url.href;
}

/** The host's name without the part that says only which kind of device is served. */
export const siteOf = (url: WebAddress): string => url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');

const isFrontPage = (url: WebAddress): boolean =>
  /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(url.pathname) && url.search === '';

export interface ArticleAddresses {
  /** What notes are filed under: the canonical address when believed, else the page's own, cleaned. */
  readonly source: string;
  /** Every address the article is known by, `source` first, without doubles. */
  readonly addresses: readonly string[];
}

/**
 * `address` is where the page was met, `canonical` what it says of itself ('' when nothing). Null when the page is not
 * on the web.
 */
export function articleAddresses(address: string, canonical = ''): ArticleAddresses | null {
  const met = cleanAddress(address);
  const metUrl = met === null ? null : webAddress(met);
  if (met === null || !metUrl) return null;
  const said = canonical === '' ? null : cleanAddress(webAddress(canonical, address)?.href ?? '');
  const saidUrl = said === null ? null : webAddress(said);
  const believed = saidUrl && siteOf(saidUrl) === siteOf(metUrl) && (!isFrontPage(saidUrl) || isFrontPage(metUrl));
  const source = believed && said !== null ? said : met;
  return { source, addresses: [...new Set([source, met])] };
}

/** The key under which an address is looked up: scheme, "www." and a closing slash do not tell articles apart. */
export function addressKey(address: string): string {
  const url = webAddress(cleanAddress(address) ?? '');
  if (!url) return address;
  return `${siteOf(url)}${url.port ? `:${url.port}` : ''}${url.pathname.replace(/\/+$/, '') || '/'}${url.search}`;
}
