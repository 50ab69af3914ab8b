/*
 * Of very many words, those near the window: the browser draws all ranges that are painted in one go, and 8,659 of them
 * take it 230 ms. No article has a tenth of that; a list of all members of all parliaments has, and is painted where it
 * is read.
 */

import type { Span } from '../../../lib/text/span.ts';

/** Ranges painted of one kind at most. */
export const MAX_PAINTED = 500;

/**
 * All where there are few; else the many around the first that is not above the window.
 * @param spans in text order
 */
export function nearWindow<T extends Span>(spans: readonly T[], rectOf: (span: T) => DOMRect | null): readonly T[] {
  if (spans.length <= MAX_PAINTED) return spans;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = rectOf(spans[middle] as T);
    if (rect && rect.bottom < 0) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - MAX_PAINTED / 2, spans.length - MAX_PAINTED));
  return spans.slice(start, start + MAX_PAINTED);
}

/** Milliseconds of rest after which what is painted follows the window. */
const REST_MS = 120;

/** Calls `onRest` when the user has scrolled, anything on the page, and rests. */
export function watchScrolling(document: Document, onRest: () => unknown): { stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(onRest, REST_MS);
  };
  // Parts of a page that scroll by themselves tell nobody above them, unless one listens on the way down.
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  return {
    stop() {
      clearTimeout(timer);
      document.removeEventListener('scroll', scrolled, { capture: true });
    },
  };
}
