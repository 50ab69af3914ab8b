/*
 * Lets a press act only when the user can have meant it: a real one, not in the first half second, and on what they see.
 * A page can lay something over the frame or make it see-through and have the user press what they never saw. Chromium
 * tells a frame whether it is drawn as it is (Intersection Observer v2); elsewhere the page's script is asked, which knows
 * of everything but what the browser hides from scripts.
 */

/** Milliseconds a frame has been shown before a press in it acts: a press begun before was for the page. */
export const FIRST_MS = 500;
/** Milliseconds between two looks of the browser; the least it allows. */
const LOOK_MS = 100;

export interface PressGuardOptions {
  /** Milliseconds of `performance.now()`. */
  shownAt(): number;
  /** Asks the page's script whether the user sees this point. */
  seesPoint(x: number, y: number): Promise<boolean>;
  onCovered(): void;
}

export function guardPresses(window: Window, { shownAt, seesPoint, onCovered }: PressGuardOptions): void {
  const isDrawn = watchDrawn(window.document);
  /** The press that was looked at and goes through now. */
  let passing: EventTarget | null = null;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pressAgain = (target: HTMLElement) => {
    passing = target;
    target.click();
    passing = null;
  };
  const onClick = (event: MouseEvent) => {
    if (passing) return;
    const target = event.target as HTMLElement | null;
    if (!event.isTrusted || !target || performance.now() - shownAt() < FIRST_MS) return stop(event);
    const drawn = isDrawn();
    if (drawn === true) return;
    stop(event);
    if (drawn === false) return onCovered();
    const { x, y } = pointOf(event, target);
    void seesPoint(x, y).then((sees) => (sees ? pressAgain(target) : onCovered()));
  };
  window.addEventListener('click', onClick, { capture: true });
  for (const type of ['keydown', 'input', 'submit', 'drop'])
    window.addEventListener(type, (event) => !event.isTrusted && !passing && stop(event), { capture: true });
}

/** A press by key has no place: the middle of what was pressed. */
function pointOf({ clientX, clientY, detail }: MouseEvent, target: HTMLElement): { x: number; y: number } {
  if (detail > 0) return { x: clientX, y: clientY };
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Null where the browser does not tell. */
function watchDrawn(document: Document): () => boolean | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => null;
  let drawn = false;
  const observer = new IntersectionObserver(
    (entries) => {
      drawn = (entries.at(-1) as VisibilityEntry | undefined)?.isVisible === true;
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: LOOK_MS } as IntersectionObserverInit,
  );
  observer.observe(document.documentElement);
  return () => drawn;
}
