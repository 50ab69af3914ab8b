/*
 * Which stretches of the text lie at a place in the page. In one tree the order of the text is the order of the nodes,
 * and halving finds the place. Where shadow trees were read, nodes of different trees have no order between them, and
 * slots change it: there the nodes themselves are looked up.
 */

import type { Segments } from './segments.ts';

export interface SegmentFinder {
  /** The first stretch with a character at or after a place in the page, -1 when there is none. */
  endAfter(container: Node, offset: number): number;
  /** The last stretch with a character before a place in the page, -1 when there is none. */
  startBefore(container: Node, offset: number): number;
}

/** Of a page of one tree. */
export const inOneTree = (segments: Segments): SegmentFinder => ({
  endAfter(container, offset) {
    const index = firstWhere(segments.nodes.length, (i) => !endsAtOrBefore(segments, i, container, offset));
    return index < segments.nodes.length ? index : -1;
  },
  startBefore: (container, offset) =>
    firstWhere(segments.nodes.length, (i) => !startsBefore(segments, i, container, offset)) - 1,
});

/** Of a page with shadow trees. */
export function inManyTrees(segments: Segments): SegmentFinder {
  const byNode = new Map<Node, number[]>();
  segments.nodes.forEach((node, i) => {
    const all = byNode.get(node);
    if (all) all.push(i);
    else byNode.set(node, [i]);
  });
  /** The stretches of the first node from a place on, in the place's own tree, that was read. */
  const next = (container: Node, offset: number, step: 'nextNode' | 'previousNode'): readonly number[] => {
    const root = container.getRootNode();
    const walker = (container.ownerDocument as Document).createTreeWalker(root, 0x4);
    const child = container.childNodes[step === 'nextNode' ? offset : offset - 1];
    walker.currentNode = child ?? container;
    // The child itself, or what of it comes last, may be the one.
    if (child && step === 'previousNode') while (walker.lastChild());
    for (let node: Node | null = walker.currentNode; node; node = walker[step]()) {
      const found = byNode.get(node);
      if (found) return found;
    }
    return [];
  };
  const lengthOf = (i: number) => (segments.ends[i] ?? 0) - (segments.starts[i] ?? 0);
  return {
    endAfter(container, offset) {
      const own = byNode.get(container);
      const here = own?.find((i) => (segments.offsets[i] ?? 0) + lengthOf(i) > offset);
      return here ?? (own ? (own.at(-1) ?? 0) + 1 : (next(container, offset, 'nextNode')[0] ?? -1));
    },
    startBefore(container, offset) {
      const own = byNode.get(container);
      const here = own?.findLast((i) => (segments.offsets[i] ?? 0) < offset);
      return here ?? (own ? (own[0] ?? 0) - 1 : (next(container, offset, 'previousNode').at(-1) ?? -1));
    },
  };
}

/** The first index of which `holds` is true, as it is of all after it; `length` when it is of none. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
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
