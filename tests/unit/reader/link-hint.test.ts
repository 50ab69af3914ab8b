import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLinkHint } from '../../../entrypoints/reader/names/link-hint.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says how a name inside a link opens when the pointer has rested there, once', () => {
  const say = vi.fn();
  const hint = createLinkHint(say);
  hint.over(true);
  vi.advanceTimersByTime(400);
  // Moves on the same name are one rest.
  hint.over(true);
  vi.advanceTimersByTime(400);
  expect(say).toHaveBeenCalledTimes(1);
  hint.over(false);
  hint.over(true);
  vi.advanceTimersByTime(5000);
  expect(say).toHaveBeenCalledTimes(1);
});

test('says nothing where the pointer passed over', () => {
  const say = vi.fn();
  const hint = createLinkHint(say);
  hint.over(true);
  vi.advanceTimersByTime(300);
  hint.over(false);
  vi.advanceTimersByTime(5000);
  expect(say).not.toHaveBeenCalled();
});
