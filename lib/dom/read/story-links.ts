/*
 * Which links lead to another story of the same site, by their address alone: an article's own link to a document, a
 * person or another house is part of what it says, and one to a story next door often is not. Addresses are looked at
 * as they are written, for a page has hundreds and taking them apart costs more than all else that is asked of a link.
 */

/** Scheme, host and the rest of a written address; host and scheme may be missing. */
const ADDRESS = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?/i;
/** A number as stories have: a day, or an id. */
const NUMBER = /\d{3}/;
/** Words of a headline in the last part of a path. */
const MIN_SLUG_WORDS = 3;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|epub|jpe?g|png|gif|webp|svg|mp[34])$/i;
const MAX_ADDRESS = 2_000;

/** Without the part that says only which kind of device is served. */
const siteOf = (host: string): string => host.toLowerCase().replace(/^(?:www|m|amp|mobile)\./, '');

export function storyTest(root: Element): (link: Element) => boolean {
  const { getAttribute } = root;
  const [, , ownHost = '', ownPath = '', ownSearch = ''] = ADDRESS.exec(root.baseURI) ?? [];
  const own = siteOf(ownHost);
  return (link) => {
    const written = getAttribute.call(link, 'href') ?? '';
    if (written.length > MAX_ADDRESS || !(NUMBER.test(written) || written.includes('-') || written.includes('_')))
      return false;
    const [, scheme = 'http', host, path = '', search = ''] = ADDRESS.exec(written.trim()) ?? [];
    if (!/^https?$/i.test(scheme) || (host !== undefined && siteOf(host) !== own) || FILE.test(path)) return false;
    if (path === '' ? search === '' : path === ownPath && search === ownSearch) return false;
    return NUMBER.test(path + search) || isSlug(path);
  };
}

/** In one pass: a page's addresses are as long as it likes. */
function isSlug(path: string): boolean {
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  const words = path.slice(path.lastIndexOf('/', end - 1) + 1, end).split(/[-_]/);
  return words.filter((word) => word !== '').length >= MIN_SLUG_WORDS;
}
