/*
 * Whether the keyboard left our frame by an act of the user, or the page took it: a page could have what is typed into
 * a note go to itself. It is given back a few times; a page that goes on taking it wins, and the editor closes.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';

/** Milliseconds after a press or a Tab in which the focus follows it. */
const FOLLOWS_MS = 500;
/** How often the keyboard is given back while one thing is shown. */
const MAX_TAKEN = 3;

export interface KeyboardWatch {
  start(): void;
  stop(): void;
  /** The focus left the frame just now: not by what the user did in the page, and not to another window. */
  wasTaken(): boolean;
  /** It was taken once more: true when that was too often. */
  giveUp(): boolean;
}

export function createKeyboardWatch(document: Document): KeyboardWatch {
  const view = document.defaultView as Window;
  let lastAct = Number.NEGATIVE_INFINITY;
  let taken = 0;
  const onAct = onTrusted((event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Tab') return;
    lastAct = performance.now();
  });
  const TYPES = ['pointerdown', 'keydown'];
  return {
    start() {
      taken = 0;
      for (const type of TYPES) view.addEventListener(type, onAct, { capture: true, passive: true });
    },
    stop() {
      for (const type of TYPES) view.removeEventListener(type, onAct, { capture: true });
    },
    wasTaken: () => document.hasFocus() && performance.now() - lastAct > FOLLOWS_MS,
    giveUp() {
      taken += 1;
      return taken > MAX_TAKEN;
    },
  };
}
