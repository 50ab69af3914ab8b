/*
 * Marks the elements that hold painted words, by an attribute of a random name, where the page is too large for a rule
 * that holds for all its elements: the browser takes 3 µs for each of them, in one go. The one change that painting
 * makes to a page's DOM, and on such pages alone.
 */

/** Elements of a page up to which one rule for all of them costs less than a task of 50 ms. */
export const MAX_ELEMENTS_IN_ONE_RULE = 10_000;
/** Elements marked for one layer. */
const MAX_MARKED = 2_000;
/** Elements inside a marked one, which inherit its rules: words in a larger one are not painted. */
const MAX_INSIDE = 1_000;
/** Elements marked in one go. */
export const MARKED_AT_ONCE = 100;

export interface PaintedElements {
  /** Of one layer, in place of those before: the first of them at once. */
  mark(layer: string, ranges: readonly AbstractRange[]): void;
  /** Takes all marks off the page. */
  clear(): void;
}

/** @param inherits whether a highlight of an element is one of the elements in it too, as in Chromium */
export function createPaintedElements(attribute: string, inherits: boolean): PaintedElements {
  const layers = new Map<string, ReadonlySet<Element>>();
  const marked = new Set<Element>();
  let due: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWanted = (element: Element) => [...layers.values()].some((elements) => elements.has(element));
  const work = () => {
    // From the prototype: a form's controls may be named as these are.
    const { setAttribute, removeAttribute } = Element.prototype;
    for (const element of due.slice(0, MARKED_AT_ONCE))
      if (isWanted(element)) {
        marked.add(element);
        setAttribute.call(element, attribute, '');
      } else {
        marked.delete(element);
        removeAttribute.call(element, attribute);
      }
    due = due.slice(MARKED_AT_ONCE);
    timer = due.length > 0 ? setTimeout(work) : undefined;
  };
  const begin = () => {
    clearTimeout(timer);
    const wanted = new Set([...layers.values()].flatMap((elements) => [...elements]));
    due = [...[...wanted].filter((element) => !marked.has(element)), ...[...marked].filter((one) => !wanted.has(one))];
    work();
  };
  return {
    mark(layer, ranges) {
      layers.set(layer, elementsOf(ranges, inherits));
      begin();
    },
    clear() {
      layers.clear();
      begin();
    },
  };
}

function elementsOf(ranges: readonly AbstractRange[], inherits: boolean): Set<Element> {
  const seen = new Set<Node>();
  const elements = new Set<Element>();
  for (const range of ranges)
    for (const text of textsIn(range)) {
      const { parentNode } = text;
      if (!parentNode || seen.has(parentNode)) continue;
      if (seen.size >= MAX_MARKED) return elements;
      seen.add(parentNode);
      const element = inherits ? inDocument(parentNode) : elementOf(parentNode);
      if (element && !(inherits && holdsMany(element))) elements.add(element);
    }
  return elements;
}

function* textsIn({ startContainer, endContainer }: AbstractRange): Generator<Node> {
  yield startContainer;
  if (startContainer === endContainer) return;
  const walker = document.createTreeWalker(startContainer.getRootNode(), 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = startContainer;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node;
    if (node === endContainer) return;
  }
}

const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : ((node as Partial<ShadowRoot>).host ?? null);

/** The rules are the document's: in a shadow tree they hold by what its host inherits. */
function inDocument(node: Node): Element | null {
  let found: Node | null = node;
  for (let root = node.getRootNode(); root.nodeType === 11; root = found.getRootNode()) {
    found = (root as Partial<ShadowRoot>).host ?? null;
    if (!found) return null;
  }
  return elementOf(found);
}

function holdsMany(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 1 /* NodeFilter.SHOW_ELEMENT */);
  let inside = 0;
  while (inside <= MAX_INSIDE && walker.nextNode()) inside++;
  return inside > MAX_INSIDE;
}
