/* A finger on the glass in Chromium: taps, long presses and swipes, as the browser makes gestures of them. */

import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { ClosedShadow } from './closed-shadow.ts';
import { letTimersRun } from './page-time.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Finger {
  tap(at: Point): Promise<void>;
  /** Until the browser takes it for a long press. */
  hold(at: Point): Promise<void>;
  swipe(from: Point, to: Point): Promise<void>;
}

/**
 * Milliseconds between two looks at whether something still moves. Chromium itself drops a press in a frame of another
 * origin that has moved in the last half second.
 */
const REST_MS = 800;

/**
 * In the middle of something of ours, once presses act, and where it stands at rest: the page's script places the frame
 * a moment after it is filled.
 */
export async function tapOn(finger: Finger, shadow: ClosedShadow, selector: string): Promise<void> {
  await shadow.waitFor(selector);
  if (await shadow.has(`.panel ${selector}`)) await shadow.waitFor('.panel:not(.fresh)');
  for (let before = ''; ; ) {
    const box = await shadow.box(selector);
    const now = JSON.stringify(box);
    if (now === before) return finger.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    before = now;
    await wait(REST_MS);
  }
}

/** Milliseconds, longer than what our own script waits for; the page counts them, so that ours are over before. */
const LONG_MS = 900;
const SWIPE_STEPS = 6;
/** Milliseconds between two places of a finger that moves. */
const STEP_MS = 16;

export async function fingerOn(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    async tap(at) {
      // Waited for in between, it may last as long as a long press.
      await Promise.all([send('touchStart', at), send('touchEnd')]);
    },
    async hold(at) {
      await send('touchStart', at);
      await letTimersRun(page, LONG_MS);
      await send('touchEnd');
    },
    async swipe(from, to) {
      await send('touchStart', from);
      for (let step = 1; step <= SWIPE_STEPS; step++) {
        const part = step / SWIPE_STEPS;
        await send('touchMove', { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
        await wait(STEP_MS);
      }
      await send('touchEnd');
    },
  };
}
