/*
 * The way between a page's text and its nodes, both ways. It stays in the page: everything that crosses to the
 * background is the text alone. A map is of one moment; when the page has changed under it, `rangeOf` says null rather
 * than point elsewhere.
 */

import type { PageText } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';
import { inManyTrees, inOneTree, type SegmentFinder } from './find-segments.ts';
import type { Segments } from './segments.ts';

export interface PageMap {
  readonly page: PageText;
  /** True when the page was larger than the reader's budget and only its beginning was read. */
  readonly gaveUp: boolean;
  /** Open shadow trees with something of the text in them, or around it. */
  readonly roots: readonly ShadowRoot[];
  /** Null for an empty span, one outside the text, or when the page's nodes are no longer what was read. */
  rangeOf(span: Span): StaticRange | null;
  /** The words inside a range, without white space at its ends; null when it holds none that was read. */
  spanOf(range: AbstractRange): Span | null;
  /** The element of `page.boxes[index]`. */
  boxElement(index: number): Element | null;
}

export function createPageMap(
  page: PageText,
  segments: Segments,
  boxElements: readonly Element[],
  gaveUp: boolean,
  roots: readonly ShadowRoot[] = [],
): PageMap {
  let finder: SegmentFinder | null = null;
  const makeRange = rangeFactory(boxElements[0]?.ownerDocument ?? null);

  const place = (index: number, offset: number): [Text, number] | null => {
    const node = segments.nodes[index];
    if (!node?.isConnected) return null;
    const inNode = (segments.offsets[index] ?? 0) + offset - (segments.starts[index] ?? 0);
    return inNode <= node.data.length ? [node, inNode] : null;
  };

  return {
    page,
    gaveUp,
    roots,
    rangeOf(span) {
      if (span.start >= span.end) return null;
      const first = lastAtMost(segments.starts, span.start);
      // A span may begin on a line end, which stands in no node: the next stretch is meant.
      const from = first >= 0 && (segments.ends[first] ?? 0) > span.start ? first : first + 1;
      const to = lastAtMost(segments.starts, span.end - 1);
      if (from > to || from >= segments.starts.length) return null;
      const start = place(from, Math.max(span.start, segments.starts[from] ?? 0));
      const end = place(to, Math.min(span.end, segments.ends[to] ?? 0));
      if (!start || !end) return null;
      // No range goes from one tree into another.
      if (roots.length > 0 && start[0].getRootNode() !== end[0].getRootNode()) return null;
      return makeRange({ startContainer: start[0], startOffset: start[1], endContainer: end[0], endOffset: end[1] });
    },
    spanOf(range) {
      finder ??= roots.length > 0 ? inManyTrees(segments) : inOneTree(segments);
      const from = finder.endAfter(range.startContainer, range.startOffset);
      const to = finder.startBefore(range.endContainer, range.endOffset);
      if (from < 0 || to < 0 || from > to) return null;
      let start = segments.starts[from] ?? 0;
      let end = segments.ends[to] ?? 0;
      if (segments.nodes[from] === range.startContainer) {
        start += Math.max(0, range.startOffset - (segments.offsets[from] ?? 0));
      }
      if (segments.nodes[to] === range.endContainer) {
        end = Math.min(end, (segments.starts[to] ?? 0) + range.endOffset - (segments.offsets[to] ?? 0));
      }
      while (start < end && isSpace(page.text.charCodeAt(start))) start++;
      while (end > start && isSpace(page.text.charCodeAt(end - 1))) end--;
      return start < end ? { start, end } : null;
    },
    boxElement: (index) => boxElements[index] ?? null,
  };
}

const isSpace = (code: number): boolean => code === 32 || code === 10;

/** Index of the last value that is at most `limit`, -1 when there is none. `values` ascend. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function rangeFactory(document: Document | null): (init: StaticRangeInit) => StaticRange {
  const Range = document?.defaultView?.StaticRange ?? globalThis.StaticRange;
  if (Range) return (init) => new Range(init);
  // Outside a browser a range is the same facts without the class.
  return (init) => ({ ...init, collapsed: false }) as StaticRange;
}
