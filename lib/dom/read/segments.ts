/* Where a page's text stands in its nodes, as it is written down while the page is read. */

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
