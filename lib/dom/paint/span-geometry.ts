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

/** CSS pixels at the top and bottom of the window where fixed bars may cover the words. */
const MARGIN = 60;

/** Brings a span to the middle of the window when it is not in view. At once: motion may make users sick. */
export function scrollToSpan(map: PageMap, span: Span): void {
  const range = liveRange(map, span);
  const view = range?.startContainer.ownerDocument?.defaultView;
  if (!range || !view) return;
  const rect = range.getBoundingClientRect();
  if (rect.top >= MARGIN && rect.bottom <= view.innerHeight - MARGIN) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
