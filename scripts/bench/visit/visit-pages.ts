/*
 * Which pages of a folder are visited, and what is served of them. The choice knows nothing of the extension, so that
 * every build gets the same pages: the first by name whose article, as Readability finds it, has 400 to 3,000 words.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

export const MIN_WORDS = 400;
export const MAX_WORDS = 3000;

export interface VisitPage {
  readonly name: string;
  readonly words: number;
  /** As served: without scripts, frames and animations. */
  readonly html: Buffer;
}

export interface Choice {
  readonly pages: readonly VisitPage[];
  /** Files, with those that were skipped. */
  readonly lookedAt: number;
}

export function choosePages(folder: string, count: number): Choice {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /\.x?html?(?:\.gz)?$/i.test(file))
    .sort((a, b) => (a < b ? -1 : 1));
  const pages: VisitPage[] = [];
  let lookedAt = 0;
  for (const file of files) {
    if (pages.length === count) break;
    lookedAt++;
    const bytes = readFileSync(join(folder, file));
    const html = standingStill(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const words = wordsOfArticle(html);
    if (words >= MIN_WORDS && words <= MAX_WORDS)
      pages.push({ name: basename(file).replace(/\.x?html?(?:\.gz)?$/i, ''), words, html });
  }
  return { pages, lookedAt };
}

/** Elements that would run or load something. JSON-LD and other data stay: a visit reads them. */
const RUNNING =
  /<script\b(?![^>]*\btype\s*=\s*["']?application\/(?:ld\+)?json)[^>]*>[\s\S]*?<\/script\s*>|<(iframe|object)\b[^>]*>[\s\S]*?<\/\1\s*>|<(?:embed|base)\b[^>]*>|<meta\b[^>]*http-equiv\s*=\s*["']?(?:refresh|content-security-policy)[^>]*>/gi;

/**
 * What moves by itself, in style sheets and in drawings, paints sixty frames a second, and we would be charged for
 * each.
 */
const KEYFRAMES = /@(?:-\w+-)?keyframes\b/gi;
const MOVING = /<\/?(?:animate\w*|marquee)\b[^>]*>/gi;

/** In Latin-1 byte for byte, because a page's own encoding is known only to its parser. */
export function standingStill(html: Buffer): Buffer {
  const still = html.toString('latin1').replace(RUNNING, '').replace(KEYFRAMES, '@no-keyframes').replace(MOVING, '');
  return Buffer.from(still, 'latin1');
}

const WORD = /\p{L}[\p{L}\p{N}\p{M}'’-]*/gu;

function wordsOfArticle(html: Buffer): number {
  const { document } = new JSDOM(html, { contentType: contentTypeOf(html), virtualConsole: new VirtualConsole() })
    .window;
  return new Readability(document).parse()?.textContent?.match(WORD)?.length ?? 0;
}

/**
 * Saved pages have lost the header that named their encoding: what is valid UTF-8 is UTF-8, of the rest the page's
 * `<meta>` tells.
 */
export function contentTypeOf(html: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'text/html';
    throw error;
  }
}
