/*
 * Where the keyboard goes on when what it stood on is taken away. Browsers give it to the body then, from where a user
 * of the keyboard begins again at the top, and one of a screen reader does not know where they are. One watch for a
 * whole document of ours: the same for a row that is deleted, an editor that closes, a question that is answered.
 */

const CONTROL = 'a[href], button, input, select, textarea, summary';
/** What a user can come to by Tab. */
const REACHABLE = `:is(${CONTROL}, [tabindex]):not(:disabled, [tabindex="-1"])`;
/** Rows of a list: after one that is gone comes the next, and in it what was pressed. */
const ROW = 'li, tr, [role="row"]';
/** What is left as a whole rather than for what stands after it. */
const PART = 'section, aside, main, form, fieldset, dialog, [role="dialog"], body';
const HEADING = 'h1, h2, h3, legend';

/** Gives back a function that ends it. */
export function keepFocus(document: Document): () => void {
  const view = document.defaultView as Window;
  /** Where the keyboard is; null when the user has left it by a press elsewhere. */
  let last: Element | null = null;
  const onIn = ({ target }: Event) => {
    last = target as Element;
  };
  const onOut = (event: FocusEvent) => {
    if (event.relatedTarget !== null) return;
    const left = event.target as Element;
    // Some browsers tell of it while the element is being removed: what it is then is known a moment later.
    queueMicrotask(() => {
      if (last === left && document.hasFocus() && document.activeElement !== left && isUsable(left)) last = null;
    });
  };
  const look = (records: MutationRecord[]) => {
    if (!last || isUsable(last)) return;
    // In a frame without the keyboard, giving the focus to something would take it from the page.
    if (!document.hasFocus() || !isNowhere(document, last)) return;
    const next = placeAfter(records, last);
    last = null;
    if (next) take(next);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'open'],
  });
  view.addEventListener('focusin', onIn);
  view.addEventListener('focusout', onOut);
  return () => {
    observer.disconnect();
    view.removeEventListener('focusin', onIn);
    view.removeEventListener('focusout', onOut);
  };
}

const isUsable = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });

const isNowhere = ({ activeElement, body }: Document, last: Element): boolean =>
  activeElement === null || activeElement === body || activeElement === last;

function take(element: Element): void {
  if (!element.matches(REACHABLE) && !element.hasAttribute('tabindex')) {
    // A heading holds the focus for as long as it is there, and is no stop of its own.
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  (element as HTMLElement).focus();
}

/** Where something was: in `parent`, between two others, as a part of `gone`. */
interface Gap {
  readonly parent: Element;
  readonly gone: Element;
  readonly after: Element | null;
  readonly before: Element | null;
}

function placeAfter(records: readonly MutationRecord[], lost: Element): Element | null {
  const added = records.flatMap(({ addedNodes }) => elementsOf(addedNodes)).filter((node) => node.isConnected);
  for (const node of added) {
    const wanted = reachableIn(node).find((element) => element.matches('[data-autofocus]'));
    if (wanted) return wanted;
  }
  const gap = gapOf(records, lost);
  if (!gap) return null;
  const { parent, gone, after, before } = gap;
  for (const row of gone.matches(ROW) ? [after, before] : []) {
    if (row?.matches(ROW)) return inRow(row, gone, lost);
  }
  const inPlace = added.filter((node) => node.parentElement === parent).flatMap(reachableIn);
  return inPlace[0] ?? nearby(gap);
}

/** Of the removals that led to it, the one whose place is still there. */
function gapOf(records: readonly MutationRecord[], lost: Element): Gap | null {
  let gone = lost;
  let gap: Gap | null = null;
  while (!gone.isConnected) {
    const record = records.findLast(({ removedNodes }) => elementsOf(removedNodes).some((node) => node.contains(gone)));
    if (!record) return null;
    const removed = elementsOf(record.removedNodes).find((node) => node.contains(gone)) as Element;
    const parent = record.target as Element;
    gap = {
      parent,
      gone: removed,
      after: neighbour(records, record.nextSibling, 'nextSibling'),
      before: neighbour(records, record.previousSibling, 'previousSibling'),
    };
    gone = parent;
  }
  return gap ?? whereIs(lost);
}

/** It is there, and cannot be used. */
const whereIs = (lost: Element): Gap | null =>
  lost.parentElement && {
    parent: lost.parentElement,
    gone: lost,
    after: lost.nextElementSibling,
    before: lost.previousElementSibling,
  };

/** The first element on that side which has not gone as well. */
function neighbour(
  records: readonly MutationRecord[],
  from: Node | null,
  side: 'nextSibling' | 'previousSibling',
): Element | null {
  let node = from;
  while (node && !(node.isConnected && node instanceof Element)) {
    if (node.isConnected) node = node[side];
    else {
      const gone = node;
      node = records.findLast(({ removedNodes }) => [...removedNodes].includes(gone as ChildNode))?.[side] ?? null;
    }
  }
  return node;
}

/** The row itself, or of its controls the one that stands where the other stood, counted from the end. */
function inRow(row: Element, gone: Element, lost: Element): Element {
  if (gone === lost) return row;
  const controls = [...row.querySelectorAll(CONTROL)];
  const fromEnd = [...gone.querySelectorAll(CONTROL)].reverse().indexOf(lost);
  return controls.at(-1 - fromEnd) ?? controls[0] ?? row;
}

/**
 * In the smallest part around: what comes next, else what came before; where nothing can be used, its heading. A part
 * that is not drawn, now that nothing is in it, is passed over, and what comes after it is next.
 */
function nearby({ parent, after }: Gap): Element | null {
  let inside: Element | null = null;
  for (let around: Element | null = parent; around; inside = around, around = around.parentElement) {
    const reachable = reachableIn(around);
    const next = reachable.find((element) => isFrom(element, after, inside));
    if (next ?? reachable.at(-1)) return next ?? reachable.at(-1) ?? null;
    const heading = around.querySelector(HEADING) ?? around;
    if (around.matches(PART) && isUsable(heading)) return heading;
  }
  return null;
}

/** At `after` or later; where nothing came after, later than all of `inside`. */
function isFrom(element: Element, after: Element | null, inside: Element | null): boolean {
  const start = after ?? inside;
  if (!start) return false;
  if (start.contains(element)) return start === after;
  return (start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const elementsOf = (nodes: NodeList): Element[] => [...nodes].filter((node) => node instanceof Element);

const reachableIn = (element: Element): Element[] =>
  [element, ...element.querySelectorAll(REACHABLE)].filter((one) => one.matches(REACHABLE) && isUsable(one));
