/*
 * A page's text as if some of its words were not there: the same text, so that every offset stays true, with fewer
 * blocks. A block with a hole in it becomes the pieces around the hole.
 */

import { mergeSpans, type Span, subtractSpans } from './span.ts';

export function withoutSpans<B extends Span>(blocks: readonly B[], text: string, spans: readonly Span[]): B[] {
  const holes = mergeSpans(spans);
  const left: B[] = [];
  let next = 0;
  for (const block of blocks) {
    while (next < holes.length && (holes[next] as Span).end <= block.start) next++;
    const inside: Span[] = [];
    for (let i = next; i < holes.length && (holes[i] as Span).start < block.end; i++) inside.push(holes[i] as Span);
    if (inside.length === 0) left.push(block);
    else for (const piece of piecesOf(text, block, inside)) left.push({ ...block, ...piece });
  }
  return left;
}

/** What the holes leave of a block, without the spaces at their edges. */
export function piecesOf(text: string, block: Span, holes: readonly Span[]): Span[] {
  return subtractSpans(block, holes).flatMap((span) => {
    let { start, end } = span;
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    return start < end ? [{ start, end }] : [];
  });
}
