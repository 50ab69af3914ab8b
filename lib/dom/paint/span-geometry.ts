/* Where spans stand in the window, and how to bring them there. */

import type { Span } from '../../text/span.ts';
import type { PageMap } from '../read/page-map.ts';

function liveRange(map: PageMap, span: Span): Range | null {
  const range = map.rangeOf(span);
  const document = range?.startContainer.ownerDocument;
  if (!range?.startContainer.isConnected || !range.endContainer.isConnected || !document) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** The first line of a span in window coordinates; null when the page does not show it. */
export function rectOfSpan(map: PageMap, span: Span): DOMRect | null {
  const rect = liveRange(map, span)?.getClientRects()[0] ?? null;
  return rect && rect.width > 0 ? rect : null;
}

/** Lines further apart, CSS pixels, are no one place: a column or a page lies between. */
const ONE_PLACE_PX = 120;

export interface WordsPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where something may stand beside a span in window coordinates: at its first line, above or below all lines that stand
 * together, so that a name broken over two lines is not covered by half.
 */
export function placeOfSpan(map: PageMap, span: Span): WordsPlace | null {
  const [first, ...more] = [...(liveRange(map, span)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  if (!first) return null;
  const near = more.filter(({ top, bottom }) => top < first.bottom + ONE_PLACE_PX && bottom > first.top - ONE_PLACE_PX);
  return {
    left: first.left,
    top: Math.min(first.top, ...near.map(({ top }) => top)),
    bottom: Math.max(first.bottom, ...near.map(({ bottom }) => bottom)),
  };
}

/** CSS pixels at the top and bottom of the window where fixed bars may cover the words. */
const MARGIN = 60;

/** Brings a span to the middle of the window when it is not in view. At once: motion may make users sick. */
export function scrollToSpan(map: PageMap, span: Span): void {
  const range = liveRange(map, span);
  const view = range?.startContainer.ownerDocument?.defaultView;
  if (!range || !view) return;
  const rect = range.getBoundingClientRect();
  if (rect.top >= MARGIN && rect.bottom <= view.innerHeight - MARGIN) return;
  const parent = range.startContainer.parentNode;
  // Straight in a shadow tree: its host.
  const element = parent?.nodeType === 11 ? (parent as ShadowRoot).host : (parent as Element | null);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
