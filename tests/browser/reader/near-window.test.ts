import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_PAINTED, nearWindow, watchScrolling } from '../../../entrypoints/reader/session/near-window.ts';

const LINE_PX = 20;
const spans = Array.from({ length: 10_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 5 }));
type Spanned = (typeof spans)[number];

/** A line a span, with the window scrolled down to one of them. */
function lines(first: number) {
  let asked = 0;
  const rectOf = ({ start }: Spanned) => {
    asked++;
    return new DOMRect(0, (start / 10 - first) * LINE_PX, 50, LINE_PX - 1);
  };
  return { rectOf, asked: () => asked };
}

describe('of very many words, those near the window are painted', () => {
  test.each([
    ['at the top', 0, 0],
    ['in the middle', 5_000, 5_000 - MAX_PAINTED / 2],
    ['at the end', 9_990, 10_000 - MAX_PAINTED],
  ])('%s', (_, first, expected) => {
    const page = lines(first);
    const near = nearWindow(spans, page.rectOf);
    expect(near).toHaveLength(MAX_PAINTED);
    expect(near[0]).toBe(spans[expected]);
    // Each question is a layout.
    expect(page.asked()).toBeLessThan(16);
  });

  test('and all of them where there are few, without a look at the page', () => {
    const page = lines(0);
    const few = spans.slice(0, MAX_PAINTED);
    expect(nearWindow(few, page.rectOf)).toBe(few);
    expect(page.asked()).toBe(0);
  });

  test('from the first of them where none is shown', () => {
    expect(nearWindow(spans, () => null)[0]).toBe(spans[0]);
  });
});

describe('what is painted follows the window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('once when it rests, also when a part of the page scrolls, and no more when stopped', () => {
    const part = document.createElement('div');
    document.body.append(part);
    const onRest = vi.fn();
    const watched = watchScrolling(document, onRest);
    for (const target of [document, part, part]) target.dispatchEvent(new Event('scroll'));
    expect(onRest).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onRest).toHaveBeenCalledTimes(1);
    part.dispatchEvent(new Event('scroll'));
    watched.stop();
    part.dispatchEvent(new Event('scroll'));
    vi.runAllTimers();
    expect(onRest).toHaveBeenCalledTimes(1);
    part.remove();
  });
});
