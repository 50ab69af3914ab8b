/*
 * The words of a span in the page: the stretches of text nodes they stand in, and the elements that hold nothing else.
 */

import { onlyWords } from './only-words.ts';

export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The stretches of text nodes inside a range. */
export function textPieces(range: AbstractRange): Piece[] {
  const { startContainer, endContainer } = range;
  const document = startContainer.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return [];
  const live = document.createRange();
  live.setStart(startContainer, range.startOffset);
  live.setEnd(endContainer, range.endOffset);
  const walker = document.createTreeWalker(live.commonAncestorContainer, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: Piece[] = [];
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const text = node as Text;
    const start = text === startContainer ? range.startOffset : 0;
    const end = text === endContainer ? range.endOffset : text.data.length;
    if (end > start && text.data.slice(start, end).trim() !== '') pieces.push({ node: text, start, end });
    if (node === endContainer) break;
  }
  return pieces;
}

const visibleLength = (text: string): number => text.replace(/\s+/g, '').length;

/**
 * Whether an element holds more visible characters than so many: read no further than that, because the last element
 * asked about may hold the whole page.
 */
function hasMore(element: Element, most: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let length = 0;
  while (length <= most && walker.nextNode()) length += visibleLength((walker.currentNode as Text).data);
  return length > most;
}

/**
 * The largest elements that hold these words and no others, so that a related box goes with its frame and a list with
 * its bullets.
 */
export function wholeElements(pieces: readonly Piece[], frame: boolean): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let i = 0; i < pieces.length; ) {
    let whole: HTMLElement | null = null;
    let next = i + 1;
    let end = i;
    let length = 0;
    for (let element = pieces[i]?.node.parentElement ?? null; element; element = element.parentElement) {
      if (element.localName === 'body' || !('style' in element)) break;
      for (; end < pieces.length && element.contains((pieces[end] as Piece).node); end++) {
        const { node, start, end: to } = pieces[end] as Piece;
        length += visibleLength(node.data.slice(start, to));
      }
      if (hasMore(element, length)) break;
      if (!onlyWords(element, frame)) break;
      whole = element as HTMLElement;
      next = end;
    }
    if (whole) elements.push(whole);
    i = next;
  }
  return elements;
}
