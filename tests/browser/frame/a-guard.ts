/*
 * The guard of presses over a test's own page, and the browser's word on whether the frame is drawn, which the test
 * says. Loaded before the guard.
 */

import { vi } from 'vitest';
import type { PressGuard, PressGuardOptions } from '../../../entrypoints/frame/press-guard.ts';
import { eventuallyTrue } from '../../eventually.ts';

type Entry = { isVisible: boolean; isIntersecting: boolean };

export const observers: ((entries: Entry[]) => void)[] = [];
/** The browser has looked. */
export const browserSees = (isVisible: boolean, isIntersecting = true): void =>
  observers.at(-1)?.([{ isVisible, isIntersecting }]);

/** @param tells whether this browser tells a frame that it is covered, as Chromium does */
export function fakeLooks(tells: boolean): void {
  class Observer {
    constructor(heard: (entries: Entry[]) => void) {
      observers.push(heard);
    }
    observe(): void {}
    unobserve(): void {}
  }
  class EntryOfBrowser {}
  if (tells) Object.assign(EntryOfBrowser.prototype, { isVisible: false });
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('IntersectionObserverEntry', EntryOfBrowser);
}

export const heard = {
  seesPoint: vi.fn<PressGuardOptions['seesPoint']>(),
  onCovered: vi.fn(),
  onReady: vi.fn(),
  pressed: vi.fn<(event: MouseEvent) => void>(),
};

/** A button in the page, which is pressed; made anew for each test, heard by `heard.pressed`. */
export function putButton(): HTMLButtonElement {
  for (const spy of Object.values(heard)) spy.mockClear();
  document.body.innerHTML = '<p>text</p><button type="button">Press</button><form><input name="a" /></form>';
  const button = document.querySelector('button') as HTMLButtonElement;
  button.addEventListener('click', heard.pressed);
  return button;
}

/** Something else is shown now; done when presses act. */
export async function shownLongEnough(guard: PressGuard): Promise<void> {
  guard.begin();
  browserSees(true);
  await eventuallyTrue(() => heard.onReady.mock.calls.length > 0);
}
