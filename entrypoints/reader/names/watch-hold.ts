/*
 * A finger that stays on a name inside a link, where a tap is the link's: the press is the name's, and neither the
 * browser's menu nor the link has it. Browsers differ in when they take a press for a long one, and in whether a click
 * follows, so this looks at the finger itself.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';
import { isByFinger, isInteractive } from './hit-test.ts';

/** Milliseconds; a little before the browser's own menu would come. */
const HOLD_MS = 450;
/** CSS pixels that a finger at rest trembles. */
const STILL_PX = 10;

/** @param at gives what opens what is under the finger; null where nothing of ours is */
export function watchHold(document: Document, at: (event: MouseEvent) => (() => void) | null): { stop(): void } {
  let pressed = { x: 0, y: 0 };
  let timer = 0;
  let open: (() => void) | null = null;
  let held = false;

  const rest = () => clearTimeout(timer);
  const hold = () => {
    rest();
    if (!held) open?.();
    held = open !== null;
  };
  const onDown = onTrusted<PointerEvent>((event) => {
    const { clientX: x, clientY: y, isPrimary } = event;
    rest();
    [pressed, held] = [{ x, y }, false];
    open = isByFinger(event) && isPrimary && isInteractive(event) ? at(event) : null;
    if (open) timer = setTimeout(hold, HOLD_MS) as unknown as number;
  });
  const onMove = onTrusted<PointerEvent>(({ clientX, clientY }) => {
    if (Math.hypot(clientX - pressed.x, clientY - pressed.y) > STILL_PX) rest();
  });
  const onMenu = onTrusted<PointerEvent>((event) => {
    if (!open || !isByFinger(event)) return;
    event.preventDefault();
    hold();
  });
  /** Of the finger that is lifted at last. */
  const onClick = onTrusted<PointerEvent>((event) => {
    if (!held || !isByFinger(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  const heard = new AbortController();
  const how = { capture: true, signal: heard.signal };
  const onEnd = onTrusted(rest);
  document.addEventListener('pointerdown', onDown, how);
  document.addEventListener('pointermove', onMove, how);
  document.addEventListener('pointerup', onEnd, how);
  document.addEventListener('pointercancel', onEnd, how);
  document.addEventListener('contextmenu', onMenu, how);
  document.addEventListener('click', onClick, how);
  return {
    stop() {
      rest();
      heard.abort();
    },
  };
}
