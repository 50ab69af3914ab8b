/* What the reading benchmark runs inside the page: the product's own functions beside a peer's, each on a fresh parse of the same page. */

import { Readability } from '@mozilla/readability';
import { readArticle } from '../../lib/dom/read/read-article.ts';
import { isHiddenOnPage } from '../../lib/dom/read/visibility.ts';
import { findJunk } from '../../lib/junk/find-junk.ts';
import type { ArticleText } from '../../lib/text/article-text.ts';

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
  readonly junk: number[];
  readonly readability: number[];
}

/** Milliseconds of each run; the kinds take turns, so that what else the machine does falls on all of them. */
export function timeReading(runs: number): Timings {
  const timings: Timings = { walk: [], read: [], junk: [], readability: [] };
  let article: ArticleText | null = null;
  for (let run = 0; run < runs; run++) {
    timings.walk.push(timed(plainWalk));
    timings.read.push(
      timed(() => {
        article = readArticle(document, { isHidden: isHiddenOnPage }).article;
      }),
    );
    timings.junk.push(timed(() => findJunk(article as ArticleText)));
    // Readability takes its document apart, so it needs a copy; copying is not its work and is not timed.
    const copy = document.cloneNode(true) as Document;
    timings.readability.push(timed(() => new Readability(copy).parse()));
  }
  return timings;
}

export const articleOf = (): ArticleText => readArticle(document, { isHidden: isHiddenOnPage }).article;

(globalThis as Record<string, unknown>).bench = { timeReading, articleOf };
