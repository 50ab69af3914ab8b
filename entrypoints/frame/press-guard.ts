/*
 * Lets a press act only when the user can have meant it: a real one, not in the first half second, and on what they
 * see. A page can lay something over the frame or make it see-through and have the user press what they never saw.
 * Chromium tells a frame whether it is drawn as it is (Intersection Observer v2); elsewhere the page's script is asked,
 * which knows of everything but what the browser hides from scripts.
 */

/** Milliseconds a frame has been shown before a press in it acts: a press begun before was for the page. */
export const FIRST_MS = 500;
/** Milliseconds between two looks of the browser; the least it allows. */
const LOOK_MS = 100;

export interface PressGuardOptions {
  /** Asks the page's script whether the user sees this point. */
  seesPoint(x: number, y: number): Promise<boolean>;
  onCovered(): void;
  /** Presses act from now on. */
  onReady(): void;
}

export interface PressGuard {
  /** Something else is shown: its first half second begins. */
  begin(): void;
}

export function guardPresses(window: Window, { seesPoint, onCovered, onReady }: PressGuardOptions): PressGuard {
  /** Presses do nothing yet. */
  let fresh = true;
  let timer = 0;
  /** The press that was looked at and goes through now. */
  let passing = false;
  const drawn = watchDrawn(window.document);

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pressAgain = (target: HTMLElement) => {
    passing = true;
    target.click();
    passing = false;
  };
  const onClick = (event: MouseEvent) => {
    if (passing) return;
    const target = event.target as HTMLElement | null;
    if (!event.isTrusted || !target || fresh) return stop(event);
    const seen = drawn.now();
    if (seen === true) return;
    stop(event);
    if (seen === false) return onCovered();
    const { x, y } = pointOf(event, target);
    void seesPoint(x, y).then((sees) => (sees ? pressAgain(target) : onCovered()));
  };
  window.addEventListener('click', onClick, { capture: true });
  for (const type of ['keydown', 'input', 'submit', 'drop'])
    window.addEventListener(type, (event) => !event.isTrusted && !passing && stop(event), { capture: true });

  return {
    begin() {
      fresh = true;
      clearTimeout(timer);
      const looked = drawn.look();
      timer = window.setTimeout(
        () =>
          void looked.then(() => {
            fresh = false;
            onReady();
          }),
        FIRST_MS,
      );
    },
  };
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

interface DrawnWatch {
  /** Looks anew; done when the browser has said for the first time. */
  look(): Promise<void>;
  /** Whether the whole frame is drawn as it is, uncovered; null where the browser does not tell. */
  now(): boolean | null;
}

function watchDrawn(document: Document): DrawnWatch {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return { look: async () => {}, now: () => null };
  let drawn = false;
  let said = () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      const { isVisible, isIntersecting } = entries.at(-1) as VisibilityEntry;
      drawn = isVisible === true;
      // While the page's script still measures, the frame is not drawn at all, which says nothing.
      if (isIntersecting) said();
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: LOOK_MS } as IntersectionObserverInit,
  );
  return {
    look: () =>
      new Promise((resolve) => {
        said = resolve;
        drawn = false;
        observer.unobserve(document.documentElement);
        observer.observe(document.documentElement);
      }),
    now: () => drawn,
  };
}
