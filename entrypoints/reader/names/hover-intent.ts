/*
 * Tells a pointer that rests on something from one that passes over it. Looks at most once a frame, because finding the
 * word under a point costs layout; and not at all while the pointer is fast.
 */

import { onTrusted } from '../../../lib/dom/on-trusted.ts';

/**
 * CSS pixels a millisecond: a hand on its way to somewhere moves at 1 and more, one that points comes to rest well
 * below.
 */
const SLOW = 0.35;
/** Milliseconds without a move after which even a fast pointer rests: it stopped dead. */
const STILL = 100;

export interface HoverIntent {
  stop(): void;
}

export interface HoverListener {
  /** Hears every move first, while its path is still known; true ends the matter. */
  taken(event: PointerEvent): boolean;
  /** A slow move of a mouse or pen, at most once a frame. */
  onRest(event: PointerEvent): void;
  onFast(event: PointerEvent): void;
}

export function watchHover(document: Document, { taken, onRest, onFast }: HoverListener): HoverIntent {
  let last: { x: number; y: number; time: number } | null = null;
  let frame = 0;
  let still = 0;
  const forget = () => {
    cancelAnimationFrame(frame);
    clearTimeout(still);
  };
  const onMove = onTrusted<PointerEvent>((event) => {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const slow = last !== null && Math.hypot(x - last.x, y - last.y) <= SLOW * Math.max(1, time - last.time);
    last = { x, y, time };
    forget();
    if (taken(event)) return;
    if (slow) frame = requestAnimationFrame(() => onRest(event));
    else {
      onFast(event);
      still = setTimeout(() => onRest(event), STILL) as unknown as number;
    }
  });
  document.addEventListener('pointermove', onMove, { passive: true });
  return {
    stop() {
      forget();
      document.removeEventListener('pointermove', onMove);
    },
  };
}
