/*
 * The grip of a sheet: a pull that a script makes moves nothing. What a finger does is tried end to end, in both
 * browsers.
 */

import { expect, test, vi } from 'vitest';
import { Grip } from '../../../entrypoints/frame/grip.tsx';
import { draw, place } from '../components/drawn.tsx';

test('what a script makes of a pull moves nothing and closes nothing', async () => {
  const onAway = vi.fn();
  await draw(<Grip onAway={onAway} />);
  const grip = place.querySelector('.grip') as HTMLElement;
  grip.setPointerCapture = () => undefined;
  const pull = (type: string, clientY: number) =>
    grip.dispatchEvent(new PointerEvent(type, { clientY, bubbles: true, pointerId: 1 }));
  pull('pointerdown', 10);
  pull('pointermove', 200);
  expect(grip.parentElement?.style.translate).toBe('');
  pull('pointerup', 200);
  expect(onAway).not.toHaveBeenCalled();
  expect(grip.ariaHidden).toBe('true');
});
