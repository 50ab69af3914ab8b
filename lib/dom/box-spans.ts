/* Where the boxes of a local rule stand in the article's text. */

import type { Span } from '../text/span.ts';
import type { TextMap } from './text-map.ts';

/** A box with words in it. */
export interface FoundBox extends Span {
  readonly element: HTMLElement;
}

/** Boxes of one rule on one page; a selector that matches more means something else than a box. */
const MOST_BOXES = 200;

/** The boxes that `selector` names, with the words that were read in them; null when it is no selector. */
export function boxesOf(document: Document, selector: string, map: TextMap): FoundBox[] | null {
  let elements: NodeListOf<Element>;
  try {
    elements = document.querySelectorAll(selector);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SyntaxError') return null;
    throw error;
  }
  const boxes: FoundBox[] = [];
  for (const element of elements) {
    if (boxes.length === MOST_BOXES) break;
    if (!(element instanceof HTMLElement)) continue;
    const parent = element.parentNode;
    if (!parent) continue;
    const at = [...parent.childNodes].indexOf(element);
    const span = map.spanOf({
      startContainer: parent,
      startOffset: at,
      endContainer: parent,
      endOffset: at + 1,
      collapsed: false,
    });
    if (span) boxes.push({ ...span, element });
  }
  return boxes;
}
