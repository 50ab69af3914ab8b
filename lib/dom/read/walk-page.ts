/*
 * The walk over a page as it is shown: in place of an element's children stands its open shadow tree, and in place of a
 * slot what the page has put into it. A TreeWalker for each tree is asked where it is, not the nodes: named form
 * controls may shadow any property of a form.
 */

import type { CooperativeTask } from '../../text/cooperative-task.ts';
import { HOST_TAGS } from './element-kinds.ts';

export interface PageVisitor {
  /** Nothing more is wanted. */
  readonly isFull: boolean;
  /** There is more of the page than is read. */
  giveUp(): void;
  /** True when what is in the element is to be read. */
  enter(element: Element, isEmpty: boolean): boolean;
  leave(element: Element): void;
  readText(node: Text): void;
  /** An open shadow tree begins. */
  enterShadow(root: ShadowRoot): void;
}

/** Nodes visited at most; a large news page has 10,000 elements. */
export const MAX_NODES = 100_000;
/** Trees in one another; a page that means well has five. */
const MAX_TREES = 40;

/** Nodes a step: well under a millisecond. */
const STEP = 64;
const TEXT = 3;
const ELEMENT_AND_TEXT = 0x1 | 0x4;

export function* walkPage(root: Element, visitor: PageVisitor): CooperativeTask<void> {
  if (visitor.enter(root, false)) yield* new Walk(visitor).inside(root);
}

/** What is read in place of an element's children; null where they are read themselves. */
function shownInstead(element: Element): ShadowRoot | readonly Node[] | null {
  const name: unknown = element.localName;
  if (typeof name !== 'string') return null;
  if (name === 'slot') {
    // Not every element of that name is HTML's.
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : null;
  }
  return HOST_TAGS.has(name) || name.includes('-') ? element.shadowRoot : null;
}

class Walk {
  private readonly visitor: PageVisitor;
  private visited = 0;
  private trees = 0;
  private ended = false;

  constructor(visitor: PageVisitor) {
    this.visitor = visitor;
  }

  *inside(top: Element): CooperativeTask<void> {
    const instead = shownInstead(top);
    if (instead) yield* this.elsewhere(instead);
    else yield* this.tree(top);
  }

  private *elsewhere(shown: ShadowRoot | readonly Node[]): CooperativeTask<void> {
    const { visitor } = this;
    if (this.trees >= MAX_TREES) return visitor.giveUp();
    this.trees++;
    if (isRoot(shown)) {
      visitor.enterShadow(shown);
      yield* this.tree(shown);
    } else
      for (const node of shown) {
        if (this.isOver()) break;
        if (node.nodeType === TEXT) visitor.readText(node as Text);
        else if (node.nodeType === 1 && visitor.enter(node as Element, false)) {
          yield* this.inside(node as Element);
          visitor.leave(node as Element);
        }
      }
    this.trees--;
  }

  private *tree(top: Element | ShadowRoot): CooperativeTask<void> {
    const { visitor } = this;
    const walker = (top.ownerDocument as Document).createTreeWalker(top, ELEMENT_AND_TEXT);
    let node: Node | null = walker.firstChild();
    while (node) {
      if (this.visited % STEP === 0) yield;
      if (this.isOver()) return;
      if (node.nodeType === TEXT) visitor.readText(node as Text);
      else {
        const element = node as Element;
        const child = walker.firstChild();
        const instead = shownInstead(element);
        if (visitor.enter(element, child === null && instead === null)) {
          if (child && !instead) {
            node = child;
            continue;
          }
          if (child) walker.currentNode = element;
          if (instead) yield* this.elsewhere(instead);
          visitor.leave(element);
        } else if (child) walker.currentNode = element;
      }
      node = walker.nextSibling();
      while (!node) {
        const parent = walker.parentNode();
        if (!parent || parent === top) break;
        visitor.leave(parent as Element);
        node = walker.nextSibling();
      }
    }
  }

  private isOver(): boolean {
    if (this.ended) return true;
    if (++this.visited <= MAX_NODES && !this.visitor.isFull) return false;
    this.visitor.giveUp();
    this.ended = true;
    return true;
  }
}

const isRoot = (shown: ShadowRoot | readonly Node[]): shown is ShadowRoot => 'nodeType' in shown;
