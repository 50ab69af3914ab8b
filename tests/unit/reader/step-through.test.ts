import { describe, expect, test } from 'vitest';
import { Steps, stepFrom } from '../../../entrypoints/reader/session/step-through.ts';

const at = (start: number) => ({ start, end: start + 3 });
const SPANS = [at(40), at(10), at(20)];

describe('from one thing to the next', () => {
  test.each([
    [-1, false, 10],
    [10, false, 20],
    [15, false, 20],
    [40, false, 10],
    [40, true, 20],
    [10, true, 40],
    [0, true, 40],
  ])('from %i, back: %s, leads to %i', (from, back, to) => {
    expect(stepFrom(SPANS, from, back)?.start).toBe(to);
  });

  test('leads nowhere where there is nothing', () => {
    expect(stepFrom([], 3)).toBeNull();
  });

  test('goes on from where it was, and begins at the window', () => {
    const steps = new Steps(() => 20);
    expect([steps.next(SPANS), steps.next(SPANS), steps.next(SPANS)].map((span) => span?.start)).toEqual([20, 40, 10]);
    expect(new Steps(() => 0).next([])).toBeNull();
  });
});
