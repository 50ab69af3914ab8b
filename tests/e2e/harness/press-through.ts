/*
 * Presses everything that can be pressed in a document of ours, once each by what it is called, also what comes of it,
 * and says where the keyboard was thrown away: what is deleted, closed or answered must leave it somewhere.
 */

import type { Page } from 'playwright-core';
import type { Firefox } from './firefox.ts';

/** Presses at most; a document that makes new buttons at each would have no end. */
const MOST = 80;

/** What leaves the document, or asks somebody who is not there; what shows another view; and the many of one kind. */
export const NOT_PRESSED = [
  'section:has(> .shortcuts), #look-up, .permissions, .leave',
  'header.row, .site-switch, .export-row, .export-row + button',
  '.timeline, .cast-list, figure',
].join();

interface Asked {
  readonly except: string;
  readonly most: number;
  /** What was pressed before, by name. */
  readonly before: readonly string[];
}

interface Pressed {
  readonly thrown: readonly string[];
  readonly done: readonly string[];
  /** The last press brought another tab to the front; there may be more to press here. */
  readonly isHidden: boolean;
}

/** Sent into the document as it stands, so that it names nothing of this file. */
async function pressAll({ except, most, before }: Asked): Promise<Pressed> {
  const PRESSABLE = 'button, summary, input[type="checkbox"], input[type="radio"]';
  /** Frames without a change after which a press has come to its end. */
  const QUIET = 5;
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').trim();
  const isSeen = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    element !== document.documentElement &&
    element.checkVisibility({ visibilityProperty: true });
  /** A document that is hidden is told of frames ever more seldom. */
  const nextFrame = () =>
    new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
  const settled = async (): Promise<void> => {
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    while (!document.hidden && quiet++ < QUIET) await nextFrame();
    observer.disconnect();
  };
  const done = new Set(before);
  const thrown: string[] = [];
  while (!document.hidden && done.size < most) {
    const all = [...document.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
      (one) => isSeen(one) && !one.matches(':disabled') && !one.closest(except),
    );
    const left = all.filter((one) => !done.has(nameOf(one)));
    const here = document.activeElement;
    // What comes after the last press was made by it, as a rule: a question is answered before anything else.
    const after = left.find(
      (one) => here && (here === one || (here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
    );
    const next = after ?? left[0];
    if (!next) break;
    const name = nameOf(next);
    done.add(name);
    next.focus();
    next.click();
    await settled();
    if (!isSeen(document.activeElement))
      thrown.push(`after “${name}” (${next.tagName.toLowerCase()}.${next.className}) it is on nothing`);
  }
  return { thrown, done: [...done], isHidden: document.hidden };
}

/** Some presses bring another tab to the front; then this one is fetched back. */
async function pressUntilDone(
  except: string,
  press: (asked: Asked) => Promise<Pressed>,
  toFront: () => Promise<unknown>,
): Promise<string[]> {
  const thrown: string[] = [];
  for (let before: readonly string[] = []; ; ) {
    const pressed = await press({ except, most: MOST, before });
    thrown.push(...pressed.thrown);
    if (!pressed.isHidden) return thrown;
    before = pressed.done;
    await toFront();
  }
}

/**
 * Gives where the keyboard was thrown away.
 *
 * @param except a selector of what is not pressed, with all in it
 */
export const pressThrough = (view: Page, except: string): Promise<string[]> =>
  pressUntilDone(
    except,
    (asked) => view.evaluate(pressAll, asked),
    () => view.bringToFront(),
  );

/** In the current tab. */
export const pressThroughInFirefox = (firefox: Firefox, except: string): Promise<string[]> =>
  pressUntilDone(
    except,
    (asked) => firefox.run(`return (${pressAll})(arguments[0])`, asked),
    async () => {
      await firefox.switchTo(await firefox.currentTab());
      await firefox.waitFor('return !document.hidden');
    },
  );
