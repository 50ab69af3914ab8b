/*
 * What a finger takes hold of at the head of a sheet, to move it down and away. What is moved is drawn lower inside the
 * frame; the page learns only that it was closed.
 */

import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';

/** CSS pixels down after which it is let go. */
const AWAY_PX = 48;

export function Grip({ onAway }: { onAway(): void }) {
  const from = useRef<number | null>(null);
  const moved = ({ clientY, isTrusted }: PointerEvent): number =>
    from.current === null || !isTrusted ? 0 : Math.max(0, clientY - from.current);
  const draw = (grip: HTMLElement, down: number) => {
    if (grip.parentElement) grip.parentElement.style.translate = down > 0 ? `0 ${down}px` : '';
  };
  const end = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const isAway = event.type === 'pointerup' && moved(event) > AWAY_PX;
    from.current = null;
    draw(event.currentTarget, 0);
    if (isAway) onAway();
  };
  return (
    <div
      class="grip"
      aria-hidden="true"
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => draw(event.currentTarget, moved(event))}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
