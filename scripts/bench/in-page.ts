/* What the reading benchmark runs inside the page: the product's own functions beside a peer's, each on a fresh parse of the same page.
 * Only reading happens in the page of a user; content and junk are the background's, timed here beside it. */

import { Readability } from '@mozilla/readability';
import { readPage } from '../../lib/dom/read/read-page.ts';
import { isHiddenOnPage } from '../../lib/dom/read/visibility.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
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

(globalThis as Record<string, unknown>).bench = { timeReading, pageOf };
