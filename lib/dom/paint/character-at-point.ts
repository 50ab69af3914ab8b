/* The text position under a point of the window: what was clicked, when highlights have no elements. */

/**
 * The character under (x, y) in CSS pixels as a range of length one, or null where there is no text.
 * @param roots shadow trees that may lie there; the browser tells nothing of others
 */
export function characterAtPoint(
  document: Document,
  x: number,
  y: number,
  roots: readonly ShadowRoot[] = [],
): StaticRange | null {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] }) ?? null;
  if (!position || position.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = position.offsetNode as Text;
  // The caret stands between two characters; a click in the margin gives a line's end, far from the point.
  for (const start of [position.offset - 1, position.offset]) {
    if (start < 0 || start >= node.length) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    for (const rect of range.getClientRects()) {
      if (x >= rect.left - SLACK && x < rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK) {
        return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: start + 1 });
      }
    }
  }
  return null;
}

/** CSS pixels: an underline hangs below the glyph's box. */
const SLACK = 2;
