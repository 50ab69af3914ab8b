/*
 * What the reading benchmark runs inside the page: the product's own functions beside a peer's, each on a fresh parse
 * of the same page. Only reading happens in the page of a user; content and junk are the background's, timed here
 * beside it.
 */

import { Readability } from '@mozilla/readability';
import { createHighlighter, randomNames } from '../../lib/dom/paint/highlighter.ts';
import type { PageMap } from '../../lib/dom/read/page-map.ts';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { isHiddenOnPage } from '../../lib/dom/read/visibility.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import { packPage } from '../../lib/text/packed-page.ts';
import type { PageContent } from '../../lib/text/page-content.ts';
import type { PageText } from '../../lib/text/page-text.ts';
import { pageContent } from '../../lib/visit/page-content.ts';

/** One plain walk over the page's text nodes: the unit the others are reported in. */
function plainWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export interface Timings {
  readonly walk: number[];
  readonly read: number[];
  readonly content: number[];
  readonly junk: number[];
  readonly readability: number[];
}

/** Milliseconds of each run; the kinds take turns, so that what else the machine does falls on all of them. */
export function timeReading(runs: number): Timings {
  const timings: Timings = { walk: [], read: [], content: [], junk: [], readability: [] };
  let page: PageText | null = null;
  let content: PageContent | null = null;
  for (let run = 0; run < runs; run++) {
    timings.walk.push(timed(plainWalk));
    timings.read.push(
      timed(() => {
        page = readPage(document, { isHidden: isHiddenOnPage }).page;
      }),
    );
    timings.content.push(
      timed(() => {
        content = pageContent(page as PageText);
      }),
    );
    timings.junk.push(timed(() => findJunk(content as PageContent)));
    // Readability takes its document apart, so it needs a copy; copying is not its work and is not timed.
    const copy = document.cloneNode(true) as Document;
    timings.readability.push(timed(() => new Readability(copy).parse()));
  }
  return timings;
}

export const pageOf = (): PageContent => pageContent(readPage(document, { isHidden: isHiddenOnPage }).page);

/** Milliseconds of each part of the page's share of a visit, and of what the background's first page costs it. */
export interface FirstLook {
  readonly read: number;
  readonly pack: number;
  readonly paint: number;
  readonly content: number;
  readonly junk: number;
}

/** Each part once: what is painted are as many words as a page of 2,000 words has names and junk. */
export function firstLook(): FirstLook {
  const read = (): PageMap => readPage(document, { isHidden: isHiddenOnPage });
  let map: PageMap | null = null;
  const reading = timed(() => {
    map = read();
  });
  const found = map as unknown as PageMap;
  const pack = timed(() => JSON.stringify(packPage(found.page)));
  const paint = timed(() => {
    const highlighter = createHighlighter(randomNames(), () => {});
    const spans = found.page.blocks.flatMap(({ start, end }) => [
      { start, end: Math.min(end, start + 12) },
      { start: Math.max(start, end - 12), end },
    ]);
    const third = Math.ceil(spans.length / 3);
    highlighter.paint('junk', spans.slice(0, third), found);
    highlighter.paint('person', spans.slice(third, 2 * third), found);
    highlighter.paint('place', spans.slice(2 * third), found);
  });
  let article: PageContent | null = null;
  const content = timed(() => {
    article = pageContent(found.page);
  });
  const junk = timed(() => findJunk(article as unknown as PageContent));
  return { read: reading, pack, paint, content, junk };
}

export function firstReadability(): number {
  const copy = document.cloneNode(true) as Document;
  return timed(() => new Readability(copy).parse());
}

(globalThis as Record<string, unknown>).bench = { timeReading, pageOf, firstLook, firstReadability };
