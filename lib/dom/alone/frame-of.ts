/* Which element of a page holds the whole article, and what inside it is none of the article. */

import type { PageBlock } from '../../text/page-text.ts';
import { type Span, spanAt, spanContains } from '../../text/span.ts';
import type { PageMap } from '../read/page-map.ts';

/** What is to be shown alone. */
export interface ShownArticle {
  readonly map: PageMap;
  /** By block: it is one of the article's. */
  readonly inArticle: readonly boolean[];
  /** What of the article fades with what is around it. */
  readonly junk: readonly Span[];
}

/** The blocks of a page with what is known of each. */
export interface MarkedPage extends ShownArticle {
  /** By block: it is the title, or one of the article's that is not all junk. */
  readonly stays: readonly boolean[];
}

export function markedPage({ map, inArticle, junk }: ShownArticle): MarkedPage {
  const stays = map.page.blocks.map((block, i) => {
    if (block.kind === 'title') return true;
    const span = inArticle[i] ? spanAt(junk, block.start) : null;
    return inArticle[i] === true && !(span && spanContains(span, block));
  });
  return { map, inArticle, junk, stays };
}

/** The innermost element that holds the whole article. */
export function frameOf({ map, inArticle }: MarkedPage): Element | null {
  let frame: Element | null = null;
  for (const [i, { box, kind }] of map.page.blocks.entries()) {
    if (!inArticle[i] && kind !== 'title') continue;
    const element = map.boxElement(box);
    if (!element?.isConnected) continue;
    frame ??= element;
    while (frame && !frame.contains(element)) frame = frame.parentElement;
  }
  return frame;
}

/** The lines inside the frame that are not the article's. */
export const besideArticle = ({ map, stays }: MarkedPage, frame: Element | null): PageBlock[] =>
  map.page.blocks.filter((block, i) => !stays[i] && frame?.contains(map.boxElement(block.box)) === true);

/** The elements of the frame that hold something of the article, and how many of its lines. */
export function holdersIn({ map, stays }: MarkedPage, frame: Element): ReadonlyMap<Element, number> {
  const lines = new Map<Element, number>([[frame, 0]]);
  for (const [i, block] of map.page.blocks.entries()) {
    if (!stays[i]) continue;
    for (let at = map.boxElement(block.box); at && at !== frame; at = at.parentElement) {
      if (!frame.contains(at)) break;
      lines.set(at, (lines.get(at) ?? 0) + 1);
    }
  }
  return lines;
}

/** Boxes faded inside the frame: each is a rule that every element of the page is asked about. */
const MAX_BOXES = 40;

/** The largest boxes in the frame with words, none of them the article's, and no picture that may be. */
export function boxesBeside(
  { map }: MarkedPage,
  holders: ReadonlyMap<Element, number>,
  beside: readonly PageBlock[],
): Element[] {
  const boxes = new Set<Element>();
  for (const { box } of beside) {
    let top: Element | null = null;
    for (let at = map.boxElement(box); at && !holders.has(at); at = at.parentElement) top = at;
    if (top && boxes.size < MAX_BOXES && !top.querySelector('figure, picture, img, video, iframe')) boxes.add(top);
  }
  return [...boxes];
}
