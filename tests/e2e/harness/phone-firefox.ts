/*
 * Firefox as on a phone, as far as Firefox at a desk can be one: a page of a phone's size under a finger that cannot
 * hover. The finger is the system's own, so that the browser makes taps, long presses and selections of it.
 */

import { type Firefox, launchFirefox } from './firefox.ts';
import type { Finger, Point } from './touch.ts';

/** Bits of a pointer's capabilities: coarse, and nothing else. */
const COARSE = 1;
const PREFERENCES = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': COARSE,
  'ui.allPointerCapabilities': COARSE,
  'ui.useOverlayScrollbars': 1,
  'general.useragent.override': 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
};

export const launchPhone = (): Promise<Firefox> => launchFirefox({ preferences: PREFERENCES });

/** A window at a desk gets no narrower than 450 pixels; what is in it does. Of the tab that is shown now. */
export const turnTo = (firefox: Firefox, width: number, height: number): Promise<void> =>
  firefox.runInBrowser(
    `const [width, height] = arguments;
    const { style } = gBrowser.selectedBrowser;
    for (const limit of ['min', 'max']) {
      style[limit + 'Width'] = width + 'px';
      style[limit + 'Height'] = height + 'px';
    }`,
    width,
    height,
  );

const PUT = `
  const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect();
  const [CONTACT, REMOVE] = [2, 4];
  const put = (state, place) => windowUtils.sendNativeTouchPoint(
    1, state,
    Math.round((mozInnerScreenX + x + place.x) * devicePixelRatio),
    Math.round((mozInnerScreenY + y + place.y) * devicePixelRatio),
    1, 90, null,
  );
`;

/** The finger goes along the places and is lifted; the last is reached after so many milliseconds. */
const TOUCH = `
  const [places, lasts] = arguments;
  ${PUT}
  const later = (ms) => new Promise((done) => setTimeout(done, ms));
  return (async () => {
    for (const place of places) {
      put(CONTACT, place);
      await later(lasts / places.length);
    }
    put(REMOVE, places.at(-1));
  })();
`;

const LAY_DOWN = `${PUT} put(CONTACT, arguments[0]);`;
const LIFT = `${PUT} put(REMOVE, arguments[0]);`;

/** Before anything in the page hears of it, and whatever the page makes of it. */
const HEAR_LONG_PRESS = `
  window.isLongPress = false;
  window.windowRoot.addEventListener('contextmenu', () => { window.isLongPress = true }, { capture: true, once: true });
`;

/** Until a timer of the page's own of so many milliseconds has run out: what ours wait for is due before. */
export const letTimerRun = (firefox: Firefox, ms: number): Promise<void> =>
  firefox.run('return new Promise((done) => setTimeout(done, arguments[0]))', ms);

const SWIPE_STEPS = 8;

export function fingerOn(firefox: Firefox): Finger {
  const touch = (places: readonly Point[], lasts: number) => firefox.runInBrowser<void>(TOUCH, places, lasts);
  return {
    tap: (at) => touch([at], 60),
    // Not for a time: a browser that is busy counts its half second late.
    async hold(at) {
      await firefox.runPrivileged(HEAR_LONG_PRESS);
      await firefox.runInBrowser(LAY_DOWN, at);
      await firefox.waitForPrivileged('return window.isLongPress');
      await firefox.runInBrowser(LIFT, at);
    },
    swipe: (from, to) =>
      touch(
        Array.from({ length: SWIPE_STEPS + 1 }, (_, step) => ({
          x: from.x + (step / SWIPE_STEPS) * (to.x - from.x),
          y: from.y + (step / SWIPE_STEPS) * (to.y - from.y),
        })),
        250,
      ),
  };
}
