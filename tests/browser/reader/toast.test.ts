/* The line at the foot of a page: heard, held, and come to by key. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createToast, type Toast } from '../../../entrypoints/reader/toast.ts';
import { openShadows } from '../open-shadows.ts';

openShadows();

let toast: Toast;
beforeEach(() => {
  document.body.innerHTML = '<button id="first">First</button><button id="second">Second</button><p>Text.</p>';
  toast = createToast(document);
});
afterEach(() => {
  toast.stop();
  document.body.replaceChildren();
});

const shadow = () => document.documentElement.lastElementChild?.shadowRoot;
const status = () => shadow()?.querySelector('[role="status"]');
const first = () => document.querySelector<HTMLElement>('#first');
const isOnUndo = () => shadow()?.activeElement?.textContent === 'Undo';

describe('the line at the foot of a page', () => {
  test('is there before its words, and says how the offer is come to', async () => {
    toast.say('The note is in the bin.', vi.fn());
    expect(status()?.textContent).toBe('');
    await expect.poll(() => status()?.textContent).toBe('The note is in the bin. Tab leads to “Undo”.');
    toast.say('Nothing to take back.');
    await expect.poll(() => status()?.textContent).toBe('Nothing to take back.');
  });

  test('the first Tab leads to the offer from wherever the keyboard is, the next goes on from there', async () => {
    const undo = vi.fn();
    toast.say('Done.', undo);
    first()?.focus();
    await userEvent.keyboard('{Tab}');
    expect(isOnUndo()).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.id).toBe('second');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('first');
    expect(undo).not.toHaveBeenCalled();
  });

  test('Enter takes it back, and the keyboard is where it was', async () => {
    const undo = vi.fn();
    toast.say('Done.', undo);
    first()?.focus();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(undo).toHaveBeenCalledOnce();
    expect(shadow()).toBeFalsy();
    expect(document.activeElement?.id).toBe('first');
  });

  test('Escape puts it away, and takes nothing back', async () => {
    const undo = vi.fn();
    toast.say('Done.', undo);
    first()?.focus();
    await userEvent.keyboard('{Tab}{Escape}');
    expect(shadow()).toBeFalsy();
    expect(document.activeElement?.id).toBe('first');
    expect(undo).not.toHaveBeenCalled();
  });

  test('stays as long as the keyboard is on it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      toast.say('Done.', vi.fn());
      vi.advanceTimersByTime(19_000);
      first()?.focus();
      await userEvent.keyboard('{Tab}');
      vi.advanceTimersByTime(60_000);
      expect(isOnUndo()).toBe(true);
      await userEvent.keyboard('{Tab}');
      vi.advanceTimersByTime(20_001);
      expect(shadow()).toBeFalsy();
    } finally {
      vi.useRealTimers();
    }
  });
});
