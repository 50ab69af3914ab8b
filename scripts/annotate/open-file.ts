/* Bytes from somewhere as an article: HTML is parsed as a browser would and by its site's rule, everything else is text. */

import { JSDOM, VirtualConsole } from 'jsdom';
import { siteJunk } from '../../lib/dom/boxes/site-junk.ts';
import { readArticle } from '../../lib/dom/read/read-article.ts';
import type { TextMap } from '../../lib/dom/read/text-map.ts';
import type { JunkSpan } from '../../lib/junk/junk-span.ts';
import { ruleForHost } from '../../lib/rules/rule-for-host.ts';
import type { SiteRule } from '../../lib/rules/site-rule.ts';
import { SITE_RULES } from '../../lib/rules/site-rules.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';
import { readPlainText } from '../../lib/text/read-plain-text.ts';

/** A file that is there but holds neither a page nor text. */
export class UnreadableFile extends Error {}

export interface Opened {
  readonly article: ArticleText;
  /** Null for a text file. */
  readonly page: { readonly dom: JSDOM; readonly map: TextMap } | null;
  /** What the rule of the page's site calls junk. */
  readonly siteJunk: readonly JunkSpan[];
}

/** Bytes looked at to tell HTML from text and text from neither. */
const HEAD = 4096;
const MARKUP = /<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h[1-6]|table)\b/i;

export function openFile(name: string, bytes: Buffer, rules: readonly SiteRule[] = SITE_RULES): Opened {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.subarray(0, HEAD).includes(0)) throw new UnreadableFile('is neither HTML nor text');
  const head = bytes.toString('latin1', 0, HEAD);
  if (/\.x?html?$/i.test(name) || MARKUP.test(head)) {
    // Saved pages have lost the header that named their encoding. What is valid UTF-8 is UTF-8; given other bytes, the parser finds the
    // encoding as a browser does: byte order mark, then <meta charset>.
    const dom = new JSDOM(isUtf16 ? bytes : (utf8(bytes) ?? bytes), {
      contentType: 'text/html',
      virtualConsole: new VirtualConsole(),
    });
    const address = canonical(dom);
    const rule = address === null ? null : ruleForHost(new URL(address).hostname, rules);
    const { document } = dom.window;
    const map = readArticle(document, { source: address ?? name, rule });
    return { article: map.article, page: { dom, map }, siteJunk: siteJunk(document, rule, map).spans };
  }
  return { article: readPlainText(decode(bytes, isUtf16), name), page: null, siteJunk: [] };
}

function canonical(dom: JSDOM): string | null {
  const href = dom.window.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol) ? href : null;
}

function decode(bytes: Buffer, isUtf16: boolean): string {
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  // Text that is not UTF-8 is nearly always in the old Western code page.
  return utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
