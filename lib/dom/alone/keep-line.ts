/* The line at the top of the window stays there while the page around it takes another shape, which takes a while. */

import type { Span } from '../../text/span.ts';
import { rectOfSpan } from '../paint/span-geometry.ts';
import type { PageMap } from '../read/page-map.ts';

/** Characters of a line that are measured. */
const FIRST_WORDS = 40;

const firstWords = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + FIRST_WORDS) });

/**
 * @param lines of the article, in text order
 * @returns brings the line that is the first in the window now to where it stands now
 */
export function keepLine(map: PageMap, lines: readonly Span[]): () => void {
  for (const line of lines.map(firstWords)) {
    const top = rectOfSpan(map, line)?.top;
    if (top === undefined || top < 0) continue;
    return () => {
      const moved = (rectOfSpan(map, line)?.top ?? top) - top;
      const element = map.rangeOf(line)?.startContainer.parentElement;
      if (Math.abs(moved) >= 1 && element) scrollerOf(element)?.scrollBy({ top: moved, behavior: 'instant' });
    };
  }
  return () => {};
}

function scrollerOf(from: Element): Element | null {
  const { body, documentElement, scrollingElement } = from.ownerDocument;
  for (let element: Element | null = from; element; element = element.parentElement) {
    if (element === body || element === documentElement) break;
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY))
      return element;
  }
  return scrollingElement;
}
