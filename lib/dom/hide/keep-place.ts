/*
 * Keeps the words a user is looking at where they are while something above them grows or shrinks. Browsers try this by
 * themselves, but give up on some pages (`overflow-anchor: none`, a scrolling element of the page's own), and a jump
 * while reading is what makes people switch an extension off.
 */

import { type Span, spansOverlap } from '../../text/span.ts';
import { rectOfSpan } from '../paint/span-geometry.ts';
import type { PageMap } from '../read/page-map.ts';

/** Blocks looked at behind the first one in the window, to find one that stays. */
const LOOK_AHEAD = 12;
/** Characters of a block that are measured: its first line is enough. */
const FIRST_WORDS = 40;

/**
 * Runs `change`, which touches only `touched`, and scrolls by as much as it moved the first line in the window that it
 * leaves alone.
 * @param lines those of the article, in text order
 */
export function keepPlace(map: PageMap, lines: readonly Span[], touched: readonly Span[], change: () => void): void {
  const place = firstInWindow(map, lines, touched);
  const before = place?.getBoundingClientRect().top;
  change();
  if (!place || before === undefined || !place.startContainer.isConnected) return;
  const moved = place.getBoundingClientRect().top - before;
  if (Math.abs(moved) < 1) return;
  scrollerOf(place.startContainer)?.scrollBy({ top: moved, behavior: 'instant' });
}

function firstInWindow(map: PageMap, lines: readonly Span[], touched: readonly Span[]): Range | null {
  const start = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + FIRST_WORDS) });
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = rectOfSpan(map, start(lines[middle] as Span));
    if (rect && rect.top < 0) low = middle + 1;
    else high = middle;
  }
  for (const block of lines.slice(low, low + LOOK_AHEAD)) {
    const span = start(block);
    const range = map.rangeOf(span);
    if (!range || !rectOfSpan(map, span) || touched.some((other) => spansOverlap(other, span))) continue;
    // Live, so that it follows its words when a text node is split.
    const live = (range.startContainer.ownerDocument as Document).createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.startContainer, Math.min(range.startOffset + 1, (range.startContainer as Text).data.length));
    return live;
  }
  return null;
}

function scrollerOf(node: Node): Element | null {
  const document = node.ownerDocument as Document;
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (element === document.body || element === document.documentElement) break;
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY))
      return element;
  }
  return document.scrollingElement;
}
