/* Where the boxes of a local rule stand in the article's text. */

import type { Span } from '../../text/span.ts';
import type { PageMap } from '../read/page-map.ts';
import { selectAll } from '../read/select-all.ts';

/** A box with words in it. */
export interface FoundBox extends Span {
  readonly element: HTMLElement;
}

/** Boxes of one rule on one page; a selector that matches more means something else than a box. */
const MAX_BOXES = 200;

/** The terminal's pages have classes of their own, so the name space is asked and not the class. */
const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** The boxes that `selector` names, with the words that were read in them; null when it is no selector. */
export function boxesOf(document: Document, selector: string, map: PageMap): FoundBox[] | null {
  const elements = selectAll(document, selector);
  if (!elements) return null;
  const boxes: FoundBox[] = [];
  for (const element of elements) {
    if (boxes.length === MAX_BOXES) break;
    if (!isHtml(element)) continue;
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
