/* Brings words of the page into the window and flashes them; hidden junk among them is shown first. */

import type { Highlighter } from '../../../lib/dom/paint/highlighter.ts';
import { rectOfSpan, scrollToSpan } from '../../../lib/dom/paint/span-geometry.ts';
import type { PageMap } from '../../../lib/dom/read/page-map.ts';
import type { Span } from '../../../lib/text/span.ts';

export interface Scroller {
  scrollTo(span: Span): Promise<void>;
  stop(): void;
}

/** Milliseconds that words stay lit after a jump to them. */
const FLASH_MS = 1600;
/** Milliseconds between two looks whether hidden words are back, and how often: three seconds in all. */
const WAIT_MS = 50;
const MAX_WAITS = 60;

/** @param mapNow the way to the page's nodes as they are then; null when the session has ended */
export function createScroller(
  highlighter: Highlighter,
  junk: { reveal(span: Span): boolean },
  mapNow: () => PageMap | null,
): Scroller {
  let flashing = 0;
  const rectNow = (span: Span) => {
    const map = mapNow();
    return map && rectOfSpan(map, span);
  };
  return {
    async scrollTo(span) {
      // What is hidden is shown again when the page is idle.
      const waits = junk.reveal(span) ? MAX_WAITS : 0;
      for (let i = 0; i < waits && mapNow() && !rectNow(span); i++)
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      const map = mapNow();
      if (!map) return;
      scrollToSpan(map, span);
      highlighter.paint('flash', [span], map);
      clearTimeout(flashing);
      flashing = setTimeout(() => highlighter.paint('flash', [], map), FLASH_MS) as unknown as number;
    },
    stop: () => clearTimeout(flashing),
  };
}
