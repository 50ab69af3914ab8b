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

/** Sent into the document as it stands, so that it names nothing of this file. */
async function pressAll({ except, most }: { except: string; most: number }): Promise<string[]> {
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
  const settled = async (): Promise<void> => {
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    while (quiet++ < QUIET) await new Promise(requestAnimationFrame);
    observer.disconnect();
  };
  const done = new Set<string>();
  const thrown: string[] = [];
  while (done.size < most) {
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
  return thrown;
}

/**
 * Gives where the keyboard was thrown away.
 *
 * @param except a selector of what is not pressed, with all in it
 */
export const pressThrough = (view: Page, except: string): Promise<string[]> =>
  view.evaluate(pressAll, { except, most: MOST });

/** In the current tab. */
export const pressThroughInFirefox = (firefox: Firefox, except: string): Promise<string[]> =>
  firefox.run(`return (${pressAll})(arguments[0])`, { except, most: MOST });
