/*
 * The way between a page's text and its nodes, both ways. It stays in the page: everything that crosses to the
 * background is the text alone. A map is of one moment; when the page has changed under it, `rangeOf` says null rather
 * than point elsewhere.
 */

import type { PageText } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';

export interface PageMap {
  readonly page: PageText;
  /** True when the page was larger than the reader's budget and only its beginning was read. */
  readonly gaveUp: boolean;
  /** Null for an empty span, one outside the text, or when the page's nodes are no longer what was read. */
  rangeOf(span: Span): StaticRange | null;
  /** The words inside a range, without white space at its ends; null when it holds none that was read. */
  spanOf(range: AbstractRange): Span | null;
  /** The element of `page.boxes[index]`. */
  boxElement(index: number): Element | null;
}

/**
 * Stretches of the text that stand in one text node without a gap, in text order. Parallel lists: there may be 100,000.
 */
export interface Segments {
  readonly starts: number[];
  readonly ends: number[];
  readonly nodes: Text[];
  /** Offset in the node where the stretch begins. */
  readonly offsets: number[];
}

export function createPageMap(
  page: PageText,
  segments: Segments,
  boxElements: readonly Element[],
  gaveUp: boolean,
): PageMap {
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
      return makeRange({ startContainer: start[0], startOffset: start[1], endContainer: end[0], endOffset: end[1] });
    },
    spanOf(range) {
      const from = firstEndAfter(segments, range.startContainer, range.startOffset);
      const to = lastStartBefore(segments, range.endContainer, range.endOffset);
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

/** The first stretch with a character at or after a place in the page, -1 when there is none. */
function firstEndAfter(segments: Segments, container: Node, offset: number): number {
  let low = 0;
  let high = segments.nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endsAtOrBefore(segments, middle, container, offset)) low = middle + 1;
    else high = middle;
  }
  return low < segments.nodes.length ? low : -1;
}

/** The last stretch with a character before a place in the page, -1 when there is none. */
function lastStartBefore(segments: Segments, container: Node, offset: number): number {
  let low = 0;
  let high = segments.nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsBefore(segments, middle, container, offset)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function endsAtOrBefore(segments: Segments, index: number, container: Node, offset: number): boolean {
  const node = segments.nodes[index] as Text;
  if (node === container) {
    const length = (segments.ends[index] ?? 0) - (segments.starts[index] ?? 0);
    return (segments.offsets[index] ?? 0) + length <= offset;
  }
  return nodeIsBefore(node, container, offset);
}

function startsBefore(segments: Segments, index: number, container: Node, offset: number): boolean {
  const node = segments.nodes[index] as Text;
  if (node === container) return (segments.offsets[index] ?? 0) < offset;
  return nodeIsBefore(node, container, offset);
}

/** 2 and 16 are DOCUMENT_POSITION_PRECEDING and _CONTAINED_BY; the `Node` global is not there in the terminal. */
function nodeIsBefore(node: Node, container: Node, offset: number): boolean {
  const position = container.compareDocumentPosition(node);
  if ((position & 16) === 0) return (position & 2) !== 0;
  const child = container.childNodes[offset];
  if (!child) return true;
  return child !== node && (child.compareDocumentPosition(node) & 2) !== 0;
}

function rangeFactory(document: Document | null): (init: StaticRangeInit) => StaticRange {
  const Range = document?.defaultView?.StaticRange ?? globalThis.StaticRange;
  if (Range) return (init) => new Range(init);
  // Outside a browser a range is the same facts without the class.
  return (init) => ({ ...init, collapsed: false }) as StaticRange;
}
