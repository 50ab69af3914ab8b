/*
 * Bytes from somewhere as a page with its junk: HTML is parsed as a browser would and by its site's rule, everything
 * else is text. The steps are those of a visit, with the same functions.
 */

import { JSDOM, VirtualConsole } from 'jsdom';
import { boxesOf } from '../../lib/dom/boxes/box-spans.ts';
import type { PageMap } from '../../lib/dom/read/page-map.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import type { JunkSpan } from '../../lib/junk/junk-span.ts';
import type { BuiltInRule } from '../../lib/rules/built-in-rule.ts';
import { BUILT_IN_RULES } from '../../lib/rules/built-in-rules.ts';
import { ruleForHost } from '../../lib/rules/rule-for-host.ts';
import type { PageContent } from '../../lib/text/page-content.ts';
import type { PageText } from '../../lib/text/page-text.ts';
import { readPlainText } from '../../lib/text/read-plain-text.ts';
import { pageContent } from '../../lib/visit/page-content.ts';
import { NO_MATCHES, pageJunk, type RuleMatches } from '../../lib/visit/page-junk.ts';

/** A file that is there but holds neither a page nor text. */
export class UnreadableFile extends Error {}

export interface OpenedFile {
  readonly content: PageContent;
  /** In spans of the page. */
  readonly junk: readonly JunkSpan[];
  /** Null for a text file. */
  readonly page: { readonly dom: JSDOM; readonly map: PageMap } | null;
}

/** Bytes looked at to tell HTML from text and text from neither. */
const HEAD = 4096;
const MARKUP = /<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h[1-6]|table)\b/i;

export function openFile(name: string, bytes: Buffer, rules: readonly BuiltInRule[] = BUILT_IN_RULES): OpenedFile {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.subarray(0, HEAD).includes(0)) throw new UnreadableFile('is neither HTML nor text');
  const head = bytes.toString('latin1', 0, HEAD);
  if (/\.x?html?$/i.test(name) || MARKUP.test(head)) {
    // Saved pages have lost the header that named their encoding. What is valid UTF-8 is UTF-8; given other bytes, the
    // parser finds the encoding as a browser does: byte order mark, then <meta charset>.
    const dom = new JSDOM(isUtf16 ? bytes : (utf8(bytes) ?? bytes), {
      contentType: 'text/html',
      virtualConsole: new VirtualConsole(),
    });
    const address = canonical(dom);
    const siteRule = address === null ? null : ruleForHost(new URL(address).hostname, rules);
    const { document } = dom.window;
    const map = readPage(document, { source: address ?? name, rule: siteRule, today: today() });
    return { ...judged(map.page, siteRule, matchesOf(document, siteRule, map)), page: { dom, map } };
  }
  return { ...judged(readPlainText(decode(bytes, isUtf16), name), null, NO_MATCHES), page: null };
}

const today = (): string => new Date().toISOString().slice(0, 10);

function judged(page: PageText, siteRule: BuiltInRule | null, matches: RuleMatches): Omit<OpenedFile, 'page'> {
  const content = pageContent(page, { ruled: matches.article, today: today() });
  return { content, junk: pageJunk(content, { siteRule, matches }).items };
}

function matchesOf(document: Document, rule: BuiltInRule | null, map: PageMap): RuleMatches {
  const article = rule?.article ? (boxesOf(document, rule.article, map)?.[0] ?? null) : null;
  return { ...NO_MATCHES, article, junk: rule?.junk ? (boxesOf(document, rule.junk, map) ?? []) : [] };
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
