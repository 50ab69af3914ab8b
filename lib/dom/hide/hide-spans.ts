/*
 * Hides spans of the page and gives them back. The words stay in the document, wrapped or in an element set to
 * `display: none`, so the text that is read stays the same and every offset in it stays true; beside them stands a stub
 * that says what is gone and shows it again. Each change can be undone alone.
 */

import { GAP } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { PageMap } from '../read/page-map.ts';
import { isHiddenByMarkup, isHiddenOnPage } from '../read/visibility.ts';
import { createStub } from './hidden-stub.ts';
import { textPieces, wholeElements } from './text-pieces.ts';
import { hideElement, wrapPieces } from './undoable-hiding.ts';

/** Words to hide, and the box to take with them where the user has pointed at one. */
export interface HideSpan extends Span {
  readonly box?: HTMLElement | null;
  /**
   * The pictures of its links and the fields of its form may go with it: they are other stories' pictures, and a plea's
   * fields.
   */
  readonly frame?: boolean;
}

export interface Hider {
  /**
   * Hides what of `spans` is not hidden yet, `most` at a time, and shows what is no longer among them. True when the
   * page was touched. Called again with the same map it goes on where it stopped.
   */
  apply(spans: readonly HideSpan[], map: PageMap, most?: number): boolean;
  /** Whether a stub can be seen; true when the page was touched, because those that stand there are others. */
  leaveStubs(seen: boolean): boolean;
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
  /** The words, as they stand in the article. */
  readonly key: string;
  readonly stub: Element;
  /** True while the page still holds what was hidden. */
  isThere(): boolean;
  show(): void;
}

/** What of the page is ours, whether or not it is still in use. */
interface Marks {
  /** Elements that hide something: our wrappers, and elements of the page set not to be shown. */
  readonly hiders: WeakSet<Node>;
  readonly stubs: WeakSet<Node>;
}

/** @param onShow the user pressed "show" on the stub of these words */
export function createHider(onShow: (words: string) => void): Hider {
  const marks: Marks = { hiders: new WeakSet(), stubs: new WeakSet() };
  let hidden: Hidden[] = [];
  let stubsSeen = true;

  const isInsideHidden = (element: Element): boolean => {
    if (hidden.length === 0) return false;
    const outerOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
    for (let outer = outerOf(element); outer; outer = outerOf(outer)) if (marks.hiders.has(outer)) return true;
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
        const range = map.rangeOf(span);
        if (!range || isHiddenAlready(range, hidden, key) || isSelected(range, selected)) continue;
        const item = hideSpan(span, range, map, marks, stubsSeen ? () => onShow(key) : null);
        if (!item) continue;
        hidden.push(item);
        touched = true;
        if (--most <= 0) break;
      }
      return touched;
    },
    leaveStubs(seen) {
      if (seen === stubsSeen) return false;
      stubsSeen = seen;
      const touched = hidden.length > 0;
      for (const item of hidden) item.show();
      hidden = [];
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
      if (marks.stubs.has(element)) return true;
      if (marks.hiders.has(element)) return false;
      return isInsideHidden(element) ? isHiddenByMarkup(element) : isHiddenOnPage(element);
    },
    stop() {
      for (const item of hidden) item.show();
      hidden = [];
    },
  };
}

/**
 * Hides the words of one span; null when there are none, or other words stand there by now.
 * @param onShow of the stub; null where it is not to be seen
 */
function hideSpan(
  span: HideSpan,
  range: AbstractRange,
  map: PageMap,
  marks: Marks,
  onShow: (() => void) | null,
): Hidden | null {
  const { text, blocks } = map.page;
  const key = text.slice(span.start, span.end);
  const pieces = textPieces(range);
  const document = pieces[0]?.node.ownerDocument;
  if (!document) return null;
  // The page may have changed since it was read: other words at the same place stay.
  const words = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
  if (bareWords(words) !== bareWords(key)) return null;
  const lines = blocks.filter((block) => block.start < span.end && span.start < block.end).length;
  const stub = createStub(document, lines, onShow);
  marks.stubs.add(stub);
  const boxes = span.box?.isConnected ? [span.box] : wholeElements(pieces, span.frame === true);
  const loose = pieces.filter(({ node }) => !boxes.some((box) => box.contains(node)));
  const undos = [...boxes.map((box) => hideElement(box, marks.hiders)), ...wrapPieces(loose, marks.hiders)];
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
}

const bareWords = (text: string): string => text.replace(GAP, '');

/** Its stub stands right after it. The same words twice in an article have two stubs. */
function isHiddenAlready(range: AbstractRange, hidden: readonly Hidden[], key: string): boolean {
  return hidden.some(({ key: other, stub }) => {
    if (other !== key) return false;
    const before = stub.previousSibling;
    return before?.contains(range.endContainer) === true;
  });
}

/**
 * Asked once before the page is touched: after a change each question about the selection costs a layout, 30 ms on a
 * long page.
 */
function selectedRange(spans: readonly Span[], map: PageMap): Range | null {
  const document = spans[0] && map.rangeOf(spans[0])?.startContainer.ownerDocument;
  const selection = document?.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** Words the user is selecting are left alone. */
const isSelected = (range: AbstractRange, selected: Range | null): boolean =>
  selected !== null && (selected.intersectsNode(range.startContainer) || selected.intersectsNode(range.endContainer));
