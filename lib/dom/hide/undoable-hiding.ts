/*
 * The two ways to hide something in the page, each with the way back: an element that goes as a whole gets a style of
 * its own, words beside others are wrapped. `hiders` collects the elements that hide something.
 */

import { htmlElement } from '../html-element.ts';
import type { Piece } from './text-pieces.ts';

export interface Undo {
  /** What is hidden. */
  readonly element: Element;
  isThere(): boolean;
  show(): void;
}

export function hideElement(element: HTMLElement, hiders: WeakSet<Node>): Undo {
  hiders.add(element);
  const before = element.style.getPropertyValue('display');
  const priority = element.style.getPropertyPriority('display');
  const hadStyle = element.hasAttribute('style');
  element.style.setProperty('display', 'none', 'important');
  return {
    element,
    isThere: () => element.isConnected && element.style.getPropertyValue('display') === 'none',
    show() {
      hiders.delete(element);
      element.style.removeProperty('display');
      if (before !== '') element.style.setProperty('display', before, priority);
      if (!hadStyle && element.getAttribute('style') === '') element.removeAttribute('style');
    },
  };
}

export function wrapPieces(pieces: readonly Piece[], hiders: WeakSet<Node>): Undo[] {
  return pieces.map(({ node, start, end }) => {
    const tail = end < node.data.length ? node.splitText(end) : null;
    const text = start > 0 ? node.splitText(start) : node;
    const head = start > 0 ? node : null;
    const wrapper = htmlElement(node.ownerDocument, 'span');
    wrapper.style.setProperty('display', 'none', 'important');
    text.parentNode?.insertBefore(wrapper, text);
    wrapper.append(text);
    hiders.add(wrapper);
    return {
      element: wrapper,
      isThere: () => wrapper.isConnected && text.parentNode === wrapper,
      show() {
        wrapper.replaceWith(...wrapper.childNodes);
        // Only what we split is joined again; the page may have split text nodes of its own.
        if (tail && text.nextSibling === tail) {
          text.data += tail.data;
          tail.remove();
        }
        if (head && head.nextSibling === text) {
          head.data += text.data;
          text.remove();
        }
      },
    };
  });
}
