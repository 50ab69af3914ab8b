/*
 * Hides spans of the page and gives them back. The words stay in the document, wrapped or in an element set to `display: none`, so the
 * text that is read stays the same and every offset in it stays true; beside them stands a stub that says what is gone and shows it
 * again. Each change can be undone alone.
 */

import type { Span } from '../../text/span.ts';
import type { PageMap } from '../read/page-map.ts';
import { isHiddenByMarkup, isHiddenOnPage } from '../read/visibility.ts';
import { createStub } from './hidden-stub.ts';
import { onlyWords } from './only-words.ts';

/** Words to hide, and the box to take with them where the reader has pointed at one. */
export interface HideSpan extends Span {
  readonly box?: HTMLElement | null;
  /** The pictures of its links and the fields of its form may go with it: they are other stories' pictures, and a plea's fields. */
  readonly frame?: boolean;
}

export interface Hider {
  /**
   * Hides what of `spans` is not hidden yet, `most` at a time, and shows what is no longer among them. True when the page was touched.
   * Called again with the same map it goes on where it stopped.
   */
  apply(spans: readonly HideSpan[], map: PageMap, most?: number): boolean;
  /** Shows these words at once, whatever `apply` is asked later. */
  release(words: string): void;
  /** Stubs that stand in the page. */
  readonly count: number;
  /** For the page reader: what the page hides, and our stubs; what is hidden here is read as if it were shown. */
  isHidden(element: Element): boolean;
  /** Everything back as it was. */
  stop(): void;
}

interface Hidden {
  readonly key: string;
  readonly stub: Element;
  /** True while the page still holds what was hidden. */
  isThere(): boolean;
  show(): void;
}

/** @param onShow the reader pressed "show" on the stub of these words */
export function createHider(onShow: (words: string) => void): Hider {
  const wrappers = new WeakSet<Node>();
  const stubs = new WeakSet<Node>();
  let hidden: Hidden[] = [];

  const hide = (span: HideSpan, key: string, map: PageMap, selected: Range | null): Hidden | null => {
    const range = map.rangeOf(span);
    const pieces = range ? textPieces(range) : [];
    if (!range || pieces.length === 0 || isSelected(range, selected)) return null;
    // The page may have changed since it was read: other words at the same place stay.
    const words = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
    if (bareWords(words) !== bareWords(key)) return null;
    const lines = map.page.blocks.filter((block) => block.start < span.end && span.start < block.end).length;
    const stub = createStub(pieces[0]?.node.ownerDocument as Document, lines, () => onShow(key));
    stubs.add(stub);
    const boxes = span.box?.isConnected ? [span.box] : wholeElements(pieces, span.frame === true);
    const loose = pieces.filter(({ node }) => !boxes.some((box) => box.contains(node)));
    const undos = [...boxes.map((box) => hideElement(box, wrappers)), ...wrapPieces(loose, wrappers)];
    // The last in the page, whichever way it was hidden.
    const last = undos.map(({ element }) => element).reduce((a, b) => (a.compareDocumentPosition(b) & 4 ? b : a));
    last.parentNode?.insertBefore(stub, last.nextSibling);
    return {
      key,
      stub,
      isThere: () => stub.isConnected && undos.every((undo) => undo.isThere()),
      show() {
        stub.remove();
        for (const undo of undos) undo.show();
      },
    };
  };

  const isInWrapper = (element: Element): boolean => {
    if (hidden.length === 0) return false;
    for (let outer = element.parentNode; outer; outer = outer.parentNode) if (wrappers.has(outer)) return true;
    return false;
  };

  return {
    get count() {
      return hidden.length;
    },
    apply(spans, map, most = Number.POSITIVE_INFINITY) {
      const wanted = new Set(spans.map((span) => map.page.text.slice(span.start, span.end)));
      let touched = false;
      hidden = hidden.filter((item) => {
        if (wanted.has(item.key) && item.isThere()) return true;
        item.show();
        touched = true;
        return false;
      });
      const selected = selectedRange(spans, map);
      // From the end: wrapping splits text nodes, and what stands before a split keeps its place.
      for (const span of [...spans].sort((a, b) => b.start - a.start)) {
        const key = map.page.text.slice(span.start, span.end);
        if (isInside(map.rangeOf(span), hidden, key)) continue;
        const item = hide(span, key, map, selected);
        if (!item) continue;
        hidden.push(item);
        touched = true;
        if (--most <= 0) break;
      }
      return touched;
    },
    release(words) {
      hidden = hidden.filter((item) => {
        if (item.key !== words) return true;
        item.show();
        return false;
      });
    },
    isHidden(element) {
      if (stubs.has(element)) return true;
      if (wrappers.has(element)) return false;
      return isInWrapper(element) ? isHiddenByMarkup(element) : isHiddenOnPage(element);
    },
    stop() {
      for (const item of hidden) item.show();
      hidden = [];
    },
  };
}

/** Already hidden: its stub stands right after it. The same words twice in an article have two stubs. */
function isInside(range: AbstractRange | null, hidden: readonly Hidden[], key: string): boolean {
  if (!range) return true;
  return hidden.some(({ key: other, stub }) => {
    if (other !== key) return false;
    const before = stub.previousSibling;
    return before?.contains(range.endContainer) === true;
  });
}

interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The stretches of text nodes inside a range. */
function textPieces(range: AbstractRange): Piece[] {
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

const bareWords = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

const visibleLength = (text: string): number => text.replace(/\s+/g, '').length;

/** The largest elements that hold these words and no others, so that a related box goes with its frame and a list with its bullets. */
function wholeElements(pieces: readonly Piece[], frame: boolean): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let i = 0; i < pieces.length; ) {
    let whole: HTMLElement | null = null;
    let next = i + 1;
    let end = i;
    let length = 0;
    for (let element = pieces[i]?.node.parentElement ?? null; element; element = element.parentElement) {
      if (element.localName === 'body' || !(element instanceof HTMLElement)) break;
      for (; end < pieces.length && element.contains((pieces[end] as Piece).node); end++) {
        const { node, start, end: to } = pieces[end] as Piece;
        length += visibleLength(node.data.slice(start, to));
      }
      if (visibleLength(element.textContent ?? '') > length) break;
      if (!onlyWords(element, frame)) break;
      whole = element;
      next = end;
    }
    if (whole) elements.push(whole);
    i = next;
  }
  return elements;
}

interface Undo {
  /** What is hidden. */
  readonly element: Element;
  isThere(): boolean;
  show(): void;
}

function hideElement(element: HTMLElement, wrappers: WeakSet<Node>): Undo {
  wrappers.add(element);
  const before = element.style.getPropertyValue('display');
  const priority = element.style.getPropertyPriority('display');
  const hadStyle = element.hasAttribute('style');
  element.style.setProperty('display', 'none', 'important');
  return {
    element,
    isThere: () => element.isConnected && element.style.getPropertyValue('display') === 'none',
    show() {
      wrappers.delete(element);
      element.style.removeProperty('display');
      if (before !== '') element.style.setProperty('display', before, priority);
      if (!hadStyle && element.getAttribute('style') === '') element.removeAttribute('style');
    },
  };
}

function wrapPieces(pieces: readonly Piece[], wrappers: WeakSet<Node>): Undo[] {
  return pieces.map(({ node, start, end }) => {
    const tail = end < node.data.length ? node.splitText(end) : null;
    const text = start > 0 ? node.splitText(start) : node;
    const head = start > 0 ? node : null;
    const wrapper = node.ownerDocument.createElement('span');
    wrapper.style.setProperty('display', 'none', 'important');
    text.parentNode?.insertBefore(wrapper, text);
    wrapper.append(text);
    wrappers.add(wrapper);
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

/** Asked once before the page is touched: after a change each question about the selection costs a layout, 30 ms on a long page. */
function selectedRange(spans: readonly Span[], map: PageMap): Range | null {
  const document = spans[0] && map.rangeOf(spans[0])?.startContainer.ownerDocument;
  const selection = document?.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** Words the reader is selecting are left alone. */
const isSelected = (range: AbstractRange, selected: Range | null): boolean =>
  selected !== null && (selected.intersectsNode(range.startContainer) || selected.intersectsNode(range.endContainer));
