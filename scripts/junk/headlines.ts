/*
 * Headlines and paragraphs of a folder of pages, to be glued together: the page's own headline, others its HTML holds
 * (headings, teasers), and the paragraphs of its gold body. Found by patterns in the source: building 700 documents
 * takes minutes.
 */

import { detectLanguage } from '../../lib/text/language.ts';
import { type GoldPage, readGold, readHtml } from './gold-pages.ts';

export interface Source {
  readonly page: GoldPage;
  /** As the page says. */
  readonly language: string;
  /** As its words say, where they do. */
  readonly spoken: string;
  /** '' when the page has none that could be glued. */
  readonly headline: string;
  readonly others: readonly string[];
  /** Of the gold body; empty where there is none. */
  readonly lines: readonly string[];
  /** Of the source's paragraphs, where there is no body: good enough to learn from, not to measure with. */
  readonly rough: readonly string[];
}

const HEADLINE_CHARACTERS = { least: 20, most: 140 };
const LONG_PARAGRAPH_CHARACTERS = 100;
const MIN_LINK_WORDS = 5;
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>', rsquo: '’' };

const plain = (html: string): string =>
  html
    .replace(/<[^>]{0,300}>/g, '')
    .replace(/&#(x?)([\da-f]{2,6});/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w{2,6});/g, (all, name) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();

const isHeadline = (text: string): boolean =>
  text.length >= HEADLINE_CHARACTERS.least &&
  text.length <= HEADLINE_CHARACTERS.most &&
  !/[.&<\ufffd]|[a-z][A-Z]{2}/.test(text);

/** The page's one `h1`. */
function headlineOf(html: string): string {
  const found = [...html.matchAll(/<h1\b[^>]*>([\s\S]{1,600}?)<\/h1>/gi)];
  const headline = found.length === 1 ? plain(found[0]?.[1] ?? '') : '';
  return isHeadline(headline) ? headline : '';
}

/** Headings and long links: most are headlines of other stories. */
function othersIn(html: string, lines: readonly string[]): string[] {
  const body = lines.join('\n');
  const found = new Set<string>();
  for (const [, tag = '', inner = ''] of html.matchAll(/<(h[1-4]|a)\b[^>]*>([\s\S]{1,600}?)<\/\1>/gi)) {
    const text = plain(inner);
    const words = text.split(' ').length;
    if (!isHeadline(text) || words < (tag === 'a' ? MIN_LINK_WORDS : 3) || !/^["'“„«‹¿¡‘]?[\p{Lu}\d]/u.test(text))
      continue;
    if (/[,:;|]$/.test(text) || !/\p{Ll}/u.test(text) || body.includes(text)) continue;
    found.add(text);
  }
  return [...found];
}

const paragraphsIn = (html: string): string[] =>
  [...html.matchAll(/<p\b[^>]*>([\s\S]{1,4000}?)<\/p>/gi)]
    .map(([, inner = '']) => plain(inner))
    .filter((text) => text.length >= LONG_PARAGRAPH_CHARACTERS && /[.!?]["”’»]?$/.test(text) && !/[<>{}]/.test(text));

export function sourcesIn(folder: string): Source[] {
  return readGold(folder).map((page) => {
    const html = readHtml(folder, page.id).toString('utf8');
    const lines = (page.body ?? '')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    const rough = lines.length > 0 ? [] : paragraphsIn(html);
    const language = page.language.slice(0, 2).toLowerCase();
    const text = [...lines, ...rough].join('\n').slice(0, 4000);
    return {
      page,
      language,
      spoken: detectLanguage(text) || language,
      headline: headlineOf(html),
      others: othersIn(html, [...lines, ...rough]),
      lines,
      rough,
    };
  });
}
